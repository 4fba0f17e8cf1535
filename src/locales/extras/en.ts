import type { ExtraWords } from '../../core/text/extra-words.js';

/** English, beyond the first view. */
const en: ExtraWords = {
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
  'price-plot':
    'Points ahead of {@model} or behind it on shared benchmarks, over the price of a million output tokens in dollars (log scale)',

  'cost-caption': 'Cost a month of these tokens: {~input} in, {~output} out',
  'cost-month': 'Cost a month',
  'cost-of': 'tokens: {~input} in, {~output} out',
  'cost-ratio': '{@model} costs {ratio} times as much as {@cheapest}.',
  'answer-time': 'Time to an answer of {tokens} tokens',
  'cost-input': 'Million tokens in, a month',
  'cost-output': 'Million tokens out, a month',
  'cost-start':
    'To start with: {answers} answers of {tokens} tokens, each to {context} tokens of question and context.',
  'cost-invalid': 'Give a number of 0 or more.',

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
  'reported-by-any': 'All figures',
  'reported-by-independent': 'Without what vendors report of their own models',

  'weight-share': '{%share} of the weight',
  'weight-value': '{weight}, {share}',
  'weight-none': 'left out',
  'weight-idle': 'no shared benchmark, so no part in the verdict',
  'weight-flip-above': '{@model} leads above {to}',
  'weight-flip-below': '{@model} leads below {to}',
  'weight-no-flip': 'no weight here turns the lead',
  presets: 'Weights to start from',
  'preset-balanced': 'Balanced',
  'preset-coding-agent': 'Coding agent',
  'preset-research-assistant': 'Research assistant',
  'preset-math-and-science': 'Math and science',
  'preset-multilingual-support': 'Multilingual support',
  reset: 'Reset',

  'models-search': 'Search by model or provider',
  'models-found': '{shown} of {total} {total|one:model|other:models}',
  'models-chosen': 'Compared now',
  'models-remove': 'Leave out {name}',
  'models-limits': 'Two models at least, six at most.',
  'models-other': 'Other providers',

  sort: 'Order',
  'sort-dataset': 'By category',
  'sort-difference': 'Largest difference first',
  'sort-name': 'By name',
  'sort-score': 'Best of {@model} first',
  'filter-category': 'Category',
  'filter-rows': 'Benchmarks',
  'filter-any': 'All',
  'filter-shared': 'Run alike on both',
  'filter-counted': 'Counted in the verdict',
  'filter-name': 'Name contains',
  'filter-shown': '{shown} of {total}',
  'filter-none': 'No benchmark is like that.',

  'copy-markdown': 'Copy as Markdown',
  'copy-csv': 'Copy as CSV',
  'copy-link': 'Copy the link',
  'copy-embed': 'Copy the code to embed',
  copied: 'Copied.',
  'copy-refused': 'The browser does not let us copy. Here it is, to be copied by hand:',
  'download-svg': 'Download a picture (SVG)',
  downloaded: 'The picture is among your downloads.',

  resolution:
    'At {items} {items|one:question|other:questions} near {%share}, differences under {points} {points|one:point|other:points} cannot be told apart.',
  stale: 'older than a year',
  'score-measured': '{@model}: 95% interval {low} to {high} of 100, from the error that the source states',
  'score-assumed':
    '{@model}: 95% interval {low} to {high} of 100, assumed from {questions} {questions|one:question|other:questions}',
  'score-unknown': '{@model}: no interval known',
  'score-source': 'source: {source}',
  'score-date': '{:date}',
  rests: '{count|one:This sentence rests|other:These sentences rest} on it:',
  'rests-none': 'No sentence rests on it.',

  'subscribe-email': 'New comparisons by e-mail',
  'subscribe-consent': 'I agree to get this e-mail, and that my address is kept for it until I unsubscribe.',
  'subscribe-implied': 'By signing up you agree to get it.',
  'subscribe-promise': 'One e-mail a week, unsubscribe at any time.',
  'subscribe-new-tab': 'The form opens a new tab.',
  'subscribe-send': 'Sign up',

  'basis-shared':
    'Only benchmarks that both took count: same version and conditions, same kind of reporter. Scores are weighted means of these, by category.',
  'basis-all':
    'Each model over its own tests, or as a source states it for both. The verdict still rests on what both took.',
  'threshold-any': 'A verdict takes {minSharedRows} shared benchmarks in {minCategories} categories.',
  'threshold-lead':
    'A lead takes {minDifference} point, {%minWeightingShare} of all weightings, an interval (if known) without zero, and no benchmark or category that decides it. Else it is split, if each is ahead by {splitLead} somewhere, or a tie; “equal” is an interval within {equalWithin}.',
  'threshold-clear':
    'A clear lead takes {clearRows} shared benchmarks, {clearSources} unrelated sources, {clearCategories} categories, {%clearCoverage} of the weight, and either a known interval or {signTestRows} benchmarks that agree beyond chance.',
  limits:
    'Intervals are 95%, from stated errors, else assumed from the number of questions (≈, dashed); a hollow dot: none known. They hold the luck of the draw, not the spread between runs.',
  weights: 'Weights:',
};

export default en;
