import type { ProblemCode } from '../../src/core/index.js';

/** A readable dataset as loosely typed as what people write. */
export type Document = Record<string, unknown> & {
  sources: Record<string, Record<string, unknown>>;
  categories: Record<string, unknown>[];
  benchmarks: Record<string, unknown>[];
  models: (Record<string, unknown> & { scores: Record<string, unknown> })[];
};

/** A small dataset without a problem. */
export function document(): Document {
  return {
    format: 'model-compare/1',
    updated: '2026-04-19',
    sources: { board: { name: 'Board', url: 'https://board.example/' } },
    categories: [{ id: 'knowledge', name: 'Knowledge', weight: 12 }],
    benchmarks: [{ id: 'gpqa', name: 'GPQA', category: 'knowledge', items: 198, unit: '%', min: 0, max: 100 }],
    models: [
      { id: 'a', name: 'A', scores: { gpqa: 66.3 } },
      { id: 'b', name: 'B', aliases: ['b-old'], scores: { gpqa: { value: 84.3, source: 'board' } } },
    ],
  };
}

export function changed(change: (document: Document) => void): Document {
  const one = document();
  change(one);
  return one;
}

/** What is broken, and the problem that must be named for it. */
type Case = readonly [ProblemCode, path: string, value: unknown, message: RegExp, hint: RegExp, (d: Document) => void];

export const cases: readonly Case[] = [
  [
    'format',
    'format',
    'model-compare/2',
    /expected "model-compare\/1", got "model-compare\/2"/,
    /newer model-compare/,
    (d) => (d['format'] = 'model-compare/2'),
  ],
  ['format', 'format', undefined, /got nothing/, /begin with \{ "format"/, (d) => delete d['format']],
  [
    'missing',
    'models[0].name',
    undefined,
    /expected text, got nothing/,
    /add "name"/,
    (d) => delete d.models[0]!['name'],
  ],
  [
    'type',
    'models[1].scores.gpqa',
    '84.3%',
    /expected a number, got "84\.3%"/,
    /write 84\.3/,
    (d) => (d.models[1]!.scores['gpqa'] = '84.3%'),
  ],
  [
    'type',
    'models[0].contextWindow',
    '1,047,576',
    /expected a whole number/,
    /write 1047576/,
    (d) => (d.models[0]!['contextWindow'] = '1,047,576'),
  ],
  [
    'type',
    'models[0].price.input',
    '$2',
    /expected a number of at least 0/,
    /write 2/,
    (d) => (d.models[0]!['price'] = { input: '$2', output: 8 }),
  ],
  [
    'type',
    'models[0].scores.gpqa',
    null,
    /expected a number, got null/,
    /leave it out/,
    (d) => (d.models[0]!.scores['gpqa'] = null),
  ],
  ['type', 'models[0].name', 4, /expected text, got 4/, /./, (d) => (d.models[0]!['name'] = 4)],
  ['type', 'models[0].reasoning', 'true', /expected true or false/, /./, (d) => (d.models[0]!['reasoning'] = 'true')],
  ['type', 'models', {}, /expected a list/, /./, (d) => ((d as Record<string, unknown>)['models'] = {})],
  [
    'type',
    'models[0].scores.gpqa.interval',
    [1],
    /expected a pair/,
    /./,
    (d) => (d.models[0]!.scores['gpqa'] = { value: 2, interval: [1] }),
  ],
  [
    'value',
    'benchmarks[0].status',
    'new',
    /expected "current" or "saturated"/,
    /write "current"/,
    (d) => (d.benchmarks[0]!['status'] = 'new'),
  ],
  [
    'value',
    'models[0].price',
    'gratis',
    /expected "free" or "self-hosted"/,
    /write "free"/,
    (d) => (d.models[0]!['price'] = 'gratis'),
  ],
  [
    'range',
    'categories[0].weight',
    -1,
    /expected a number of at least 0, got -1/,
    /./,
    (d) => (d.categories[0]!['weight'] = -1),
  ],
  [
    'range',
    'benchmarks[0].items',
    1.5,
    /expected a whole number above 0, got 1\.5/,
    /./,
    (d) => (d.benchmarks[0]!['items'] = 1.5),
  ],
  ['range', 'models[0].speed', 0, /expected a number above 0, got 0/, /./, (d) => (d.models[0]!['speed'] = 0)],
  [
    'id',
    'models[0].id',
    'gpt 4.1',
    /expected an id, got "gpt 4\.1"/,
    /no white space/,
    (d) => (d.models[0]!['id'] = 'gpt 4.1'),
  ],
  ['date', 'updated', '19.4.2026', /expected a date/, /2026-04-19/, (d) => (d['updated'] = '19.4.2026')],
  ['date', 'updated', '2026-13', /expected a date/, /2026-04-19/, (d) => (d['updated'] = '2026-13')],
  [
    'url',
    'sources.board.url',
    'javascript:alert(1)',
    /expected a web address/,
    /https:\/\//,
    (d) => (d.sources['board']!['url'] = 'javascript:alert(1)'),
  ],
  ['duplicate-id', 'models[1].id', 'a', /"a"/, /its own/, (d) => (d.models[1]!['id'] = 'a')],
  ['duplicate-id', 'benchmarks[1].id', 'gpqa', /gpqa/, /./, (d) => d.benchmarks.push(d.benchmarks[0]!)],
  ['duplicate-id', 'models[1].aliases[0]', 'a', /"a"/, /its own/, (d) => (d.models[1]!['aliases'] = ['a'])],
  [
    'unknown-category',
    'benchmarks[0].category',
    'knowlege',
    /no category has the id "knowlege"/,
    /did you mean "knowledge"/,
    (d) => (d.benchmarks[0]!['category'] = 'knowlege'),
  ],
  [
    'unknown-category',
    'models[0].published.categories.maths',
    'maths',
    /no category/,
    /add it/,
    (d) => (d.models[0]!['published'] = { categories: { maths: 1 } }),
  ],
  [
    'unknown-benchmark',
    'models[0].scores.gpqq',
    'gpqq',
    /no benchmark has the id "gpqq"/,
    /did you mean "gpqa"/,
    (d) => (d.models[0]!.scores = { gpqq: 1 }),
  ],
  [
    'unknown-source',
    'models[1].scores.gpqa.source',
    'bord',
    /no source has the id "bord"/,
    /did you mean "board"/,
    (d) => (d.models[1]!.scores['gpqa'] = { value: 1, source: 'bord' }),
  ],
  [
    'outside-scale',
    'models[0].scores.gpqa',
    663,
    /663 lies outside the scale of GPQA, 0 to 100/,
    /correct it/,
    (d) => (d.models[0]!.scores['gpqa'] = 663),
  ],
  [
    'outside-scale',
    'models[0].scores.gpqa[1]',
    -1,
    /-1 lies outside/,
    /./,
    (d) => (d.models[0]!.scores['gpqa'] = [1, -1]),
  ],
  [
    'outside-scale',
    'models[0].scores.gpqa.interval',
    [60, 65],
    /does not hold the value 66\.3/,
    /around the value/,
    (d) => (d.models[0]!.scores['gpqa'] = { value: 66.3, interval: [60, 65] }),
  ],
  [
    'scale',
    'benchmarks[0].min',
    100,
    /expected min < max/,
    /lowerIsBetter/,
    (d) => Object.assign(d.benchmarks[0]!, { min: 100, max: 0 }),
  ],
  [
    'scale',
    'benchmarks[0].min',
    0,
    /log scale needs a min above 0/,
    /state "min"/,
    (d) => (d.benchmarks[0]!['scale'] = 'log'),
  ],
];
