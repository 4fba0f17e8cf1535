import type { ExtraWords } from '../../core/text/extra-words.js';

/** English, beyond the first view. */
const en: ExtraWords = {
  matrix: 'Each against each',
  'matrix-caption': 'The model of the row against the model of the column, on the benchmarks both took',
  model: 'Model',
  ahead: 'ahead',
  'pair-not-comparable': 'not comparable',
  'pair-split': 'split',
  'pair-tie': 'cannot be told apart',
  'pair-lean': '{points} leaning',
  'pair-clear': '{points} clear',
  groups: 'In order',
  'group-one': '{@model}',
  'group-level': '{&@models}, which cannot be told apart',
  'group-chain': '{&@models}, with no line to draw between them',
  'group-apart': '{&@models} {count|one:shares|other:share} too little with the others to be placed.',
  'group-none': 'No two of these share enough to be compared.',

  cost: 'What it costs a month',
  'cost-caption': 'Cost of {~input} tokens in and {~output} tokens out a month',
  'cost-month': 'Cost a month',
  'cost-of': 'for {~input} tokens in and {~output} out',
  'cost-ratio': '{@model} costs {ratio} times as much as {@cheapest}.',
  'answer-time': 'Time to an answer of {tokens} tokens',

  'outcome-not-comparable': 'too little to compare the two',
  'outcome-split': 'a split decision',
  'outcome-tie': 'no lead either way',
  'outcome-lean': 'a lean to {@leader}',
  'outcome-clear': 'a clear lead for {@leader}',
  drift: 'This page goes by {expected}; the data now give {found}.',
  'reported-by-same': 'Without what vendors report of their own models the verdict stays as it is{counts}.',
  'reported-by-changes':
    'Without what vendors report of their own models the data give {found} instead of {expected}{counts}.',
  'reported-by-counts': ', on {!shared} shared {shared|one:benchmark|other:benchmarks} instead of {!all}',

  'weight-share': '{%share} of the weight',
  'weight-flip-above': '{@model} leads above {to}',
  'weight-flip-below': '{@model} leads below {to}',
  'weight-no-flip': 'no weight here turns the lead',
  'preset-balanced': 'Balanced',
  'preset-coding-agent': 'Coding agent',
  'preset-research-assistant': 'Research assistant',
  'preset-math-and-science': 'Math and science',
  'preset-multilingual-support': 'Multilingual support',

  resolution: 'At {items} questions near {%share}, differences under {points} points cannot be told apart.',
  stale: 'older than a year',
  'score-measured': '{@model}: 95% interval {low} to {high} of 100, from the error that the source states',
  'score-assumed': '{@model}: 95% interval {low} to {high} of 100, assumed from {questions} questions',
  'score-unknown': '{@model}: no interval known',
  'score-source': 'source: {source}',
  'score-date': '{:date}',
  rests: '{count|one:This sentence rests|other:These sentences rest} on it:',
  'rests-none': 'No sentence rests on it.',
};

export default en;
