import assert from 'node:assert/strict';
import { test } from 'node:test';
import { weaknesses } from '../../src/cli/check/check-dataset.js';
import { RULES } from '../../src/cli/check/rules.js';
import { parseDataset } from '../../src/core/index.js';
import { benchmarkIn, bent, modelIn, scoresIn, type Draft } from './honest-dataset.js';

type Change = (draft: Draft) => void;

interface RuleCase {
  /** A change that the rule speaks about, and where and what it says. */
  readonly fires: Change;
  readonly path: string;
  readonly says: RegExp;
  /** Changes near it about which it keeps quiet. */
  readonly quiet: readonly Change[];
}

const vendor =
  (...models: readonly string[]): Change =>
  (draft) => {
    for (const id of models) for (const score of scoresIn(draft, id)) score.by = 'vendor';
  };
const wins: Change = (draft) => {
  for (const score of scoresIn(draft, 'alpha')) score.value = 95;
};
const both =
  (...changes: readonly Change[]): Change =>
  (draft) =>
    changes.forEach((change) => change(draft));
/** Benchmarks of which only alpha keeps a score. */
const alone =
  (...ids: readonly string[]): Change =>
  (draft) => {
    for (const model of draft.models) for (const id of ids) if (model.id !== 'alpha') delete model.scores[id];
  };
const released =
  (alpha: string, ...others: readonly (string | undefined)[]): Change =>
  (draft) => {
    draft.models.forEach((model, index) => {
      const date = [alpha, ...others][index];
      if (date === undefined) delete model.released;
      else model.released = date;
    });
  };
const price =
  (input: number, output: number): Change =>
  (draft) => {
    modelIn(draft, 'beta').price = { input, output };
  };
const beta =
  (fields: Partial<Draft['models'][number]>): Change =>
  (draft) => {
    Object.assign(modelIn(draft, 'beta'), fields);
  };
const benchmark =
  (id: string, fields: Partial<Draft['benchmarks'][number]>): Change =>
  (draft) => {
    Object.assign(benchmarkIn(draft, id), fields);
  };
const score =
  (model: string, id: string, fields: object): Change =>
  (draft) => {
    Object.assign(modelIn(draft, model).scores[id]![0]!, fields);
  };
const without =
  (model: string, field: 'source' | 'by' | 'date'): Change =>
  (draft) => {
    for (const one of scoresIn(draft, model)) delete one[field];
  };
const weights =
  (...values: readonly number[]): Change =>
  (draft) => {
    values.forEach((weight, index) => (draft.categories[index]!.weight = weight));
  };
const copy =
  (count: number): Change =>
  (draft) => {
    const [from, to] = [modelIn(draft, 'alpha'), modelIn(draft, 'gamma')];
    for (const id of Object.keys(from.scores).slice(0, count)) to.scores[id]![0]!.value = from.scores[id]![0]!.value;
  };
const second =
  (fields: object): Change =>
  (draft) => {
    const list = modelIn(draft, 'alpha').scores['c1']!;
    list.push({ ...list[0]!, value: 70, ...fields });
  };

const CASES: Readonly<Record<string, RuleCase>> = {
  'wins-every-row': {
    fires: both(wins, vendor('alpha')),
    path: 'models[0]',
    says: /^alpha: ahead on all 6 benchmarks shared with 2 rivals; of 6 figures 6 by its maker, 0 independent$/,
    quiet: [wins, vendor('alpha'), both(wins, vendor('alpha'), score('beta', 'k2', { value: 95 }))],
  },
  'rows-of-one-provider': {
    fires: both(alone('c1', 'm1', 'k1'), vendor('alpha')),
    path: 'benchmarks',
    says: /^Acme: 3 of its 6 benchmarks hold no rival \(c1, m1, k1\)$/,
    quiet: [alone('c1', 'm1', 'k1'), both(alone('c1', 'm1'), vendor('alpha'))],
  },
  'old-rivals': {
    fires: both(released('2026-03', '2024-11', '2025-02-28'), vendor('alpha')),
    path: 'models[0].released',
    says: /^alpha, released 2026-03: the newest of 2 rivals is of 2025-02-28$/,
    quiet: [
      released('2026-03', '2024-11', '2025-02-28'),
      // What is not known of a date never counts against anybody.
      both(released('2026-03', '2024-11', '2025'), vendor('alpha')),
      both(released('2026-03', undefined, undefined), vendor('alpha')),
    ],
  },
  'independent-on-own-page': {
    fires: score('alpha', 'c1', { url: 'https://blog.acme.example/launch' }),
    path: 'models[0].scores',
    says: /^alpha: 1 score from https:\/\/blog\.acme\.example\/launch \(c1\)$/,
    quiet: [score('alpha', 'c1', { url: 'https://blog.acme.example/launch', by: 'vendor' })],
  },
  'measured-by-rival': {
    fires: score('beta', 'c1', { url: 'https://blog.acme.example/launch' }),
    path: 'models[1].scores',
    says: /^beta: 1 score from https:\/\/blog\.acme\.example\/launch \(c1\)$/,
    quiet: [
      score('beta', 'c1', { url: 'https://github.com/acme/evals' }),
      score('beta', 'c1', { url: 'https://blog.acme.example/launch', by: 'vendor' }),
    ],
  },
  'no-scores': {
    fires: beta({ scores: {} }),
    path: 'models[1]',
    says: /^beta: no score$/,
    quiet: [alone('c1')],
  },
  'one-sided-model': {
    fires: vendor('beta'),
    path: 'models[1]',
    says: /^beta: comparable with 0 of 2 other models; its 6 benchmarks: 6 count, 0 nobody else took$/,
    quiet: [score('beta', 'c1', { by: 'vendor' }), vendor('alpha', 'beta', 'gamma')],
  },
  'moving-id': {
    fires: beta({ aliases: ['beta-latest'] }),
    path: 'models[1].aliases[0]',
    says: /^beta-latest, an alias of beta, with a list price$/,
    quiet: [beta({ aliases: ['beta-2026-01', 'latest-thing', 'deepseek-chat-v3'] })],
  },
  'same-name': {
    fires: beta({ name: ' Alpha' }),
    path: 'models[1].name',
    says: /^beta is called " Alpha", as alpha is$/,
    quiet: [beta({ name: 'Alpha mini' })],
  },
  'missing-facts': {
    fires: (draft) => delete modelIn(draft, 'beta').provider,
    path: 'models[1]',
    says: /^beta: no provider$/,
    quiet: [beta({ price: 'free' })],
  },
  'reasoning-unsaid': {
    fires: both((draft) => delete modelIn(draft, 'beta').reasoning, score('beta', 'c1', { effort: 'high' })),
    path: 'models[1]',
    says: /^beta, with scores at high$/,
    quiet: [beta({ reasoning: false })],
  },
  'price-zero': { fires: price(0, 0), path: 'models[1].price', says: /^beta: 0 in, 0 out$/, quiet: [price(0.1, 0.4)] },
  'price-swapped': {
    fires: price(8, 2),
    path: 'models[1].price',
    says: /^beta: 8 in, 2 out$/,
    quiet: [price(2, 2), price(2, 0)],
  },
  'implausible-price': {
    fires: price(0.000002, 0.000008),
    path: 'models[1].price',
    says: /^beta: 0\.000002 in, 0\.000008 out$/,
    quiet: [price(0.01, 0.02), price(150, 600)],
  },
  'self-hosted-closed': {
    fires: beta({ price: 'self-hosted' }),
    path: 'models[1].price',
    says: /^beta: its weights are closed$/,
    quiet: [beta({ price: 'self-hosted', openWeights: true })],
  },
  'implausible-context': {
    fires: beta({ contextWindow: 128, maxOutput: 32 }),
    path: 'models[1].contextWindow',
    says: /^beta: 128 tokens$/,
    quiet: [beta({ contextWindow: 10_000_000 })],
  },
  'output-exceeds-context': {
    fires: beta({ maxOutput: 256_000 }),
    path: 'models[1].maxOutput',
    says: /^beta: 256000 out of 128000$/,
    quiet: [beta({ maxOutput: 128_000 })],
  },
  'too-few-categories': {
    fires: weights(0, 0, 0),
    path: 'categories',
    says: /^all 3 have the weight 0$/,
    quiet: [weights(1, 1, 0)],
  },
  'empty-category': {
    fires: (draft) => draft.categories.push({ id: 'agentic', name: 'Agentic', weight: 5 }),
    path: 'categories[3]',
    says: /^agentic: weight 5$/,
    quiet: [(draft) => draft.categories.push({ id: 'agentic', name: 'Agentic', weight: 0 })],
  },
  'category-of-one-benchmark': {
    fires: benchmark('m2', { weight: 0 }),
    path: 'categories[1]',
    says: /^math: only m1$/,
    quiet: [both(benchmark('m2', { weight: 0 }), weights(20, 0, 10))],
  },
  'category-of-one-group': {
    fires: both(benchmark('m1', { group: 'g' }), benchmark('m2', { group: 'g' })),
    path: 'categories[1]',
    says: /^math: 2 benchmarks, all of "g"$/,
    quiet: [benchmark('m1', { group: 'g' })],
  },
  'dominant-category': {
    fires: weights(70, 10, 10),
    path: 'categories[0]',
    says: /^coding: 70 of 90$/,
    quiet: [weights(60, 20, 20), weights(10, 0, 0)],
  },
  'saturated-benchmark': {
    fires: (draft) => draft.models.forEach((model, index) => (model.scores['m1']![0]!.value = 97 + index)),
    path: 'benchmarks[2]',
    says: /^m1: 3 models, the lowest at 97 of 100$/,
    quiet: [
      (draft) => draft.models.forEach((model, index) => (model.scores['m1']![0]!.value = 96.9 + index)),
      both(
        (draft) => draft.models.forEach((model, index) => (model.scores['m1']![0]!.value = 97 + index)),
        benchmark('m1', { weight: 0 }),
      ),
    ],
  },
  'retired-benchmark': {
    fires: benchmark('m1', { status: 'superseded' }),
    path: 'benchmarks[2]',
    says: /^m1: superseded, weight 1$/,
    quiet: [benchmark('m1', { status: 'superseded', weight: 0 })],
  },
  'no-scale': {
    fires: benchmark('m1', { unit: 'Elo' }),
    path: 'benchmarks[2]',
    says: /^m1: Elo without a scale$/,
    quiet: [benchmark('m1', { unit: 'Elo', weight: 0 }), benchmark('m1', { unit: 'Elo', reference: 70 })],
  },
  'unused-benchmark': {
    fires: (draft) => draft.benchmarks.push({ id: 'x', name: 'X', category: 'math' }),
    path: 'benchmarks[6]',
    says: /^x: no score$/,
    quiet: [alone('m1')],
  },
  'lone-benchmark': {
    fires: alone('m1'),
    path: 'benchmarks[2]',
    says: /^m1: only alpha$/,
    quiet: [both(alone('m1'), benchmark('m1', { weight: 0 })), (draft) => (draft.models.length = 1)],
  },
  'mixed-variants': {
    fires: score('beta', 'm1', { variant: 'tools' }),
    path: 'benchmarks[2]',
    says: /^m1: 2 of 3 pairs apart \(no variant: 2, "tools": 1\)$/,
    quiet: [
      (draft) => draft.models.forEach((model) => (model.scores['m1']![0]!.variant = 'tools')),
      // A second measurement under the conditions of the others makes the pairs alike.
      (draft) => {
        const list = modelIn(draft, 'beta').scores['m1']!;
        list.push({ ...list[0]!, variant: 'tools' });
      },
    ],
  },
  'mixed-reporters': {
    fires: score('beta', 'm1', { by: 'vendor' }),
    path: 'benchmarks[2]',
    says: /^m1: 2 of 3 pairs apart \(independent: 2, vendor: 1\)$/,
    quiet: [vendor('alpha', 'beta', 'gamma')],
  },
  'similar-variants': {
    fires: both(score('alpha', 'm1', { variant: 'no tools' }), score('beta', 'm1', { variant: 'No-tools' })),
    path: 'models[1].scores.m1.variant',
    says: /^"no tools" and "No-tools"$/,
    quiet: [both(score('alpha', 'm1', { variant: 'no tools' }), score('beta', 'm1', { variant: ' No Tools' }))],
  },
  'no-items': {
    fires: (draft) => delete benchmarkIn(draft, 'm1').items,
    path: 'benchmarks[2]',
    says: /^m1: 3 of 3 scores without a margin of error$/,
    quiet: [
      both(
        (draft) => delete benchmarkIn(draft, 'm1').items,
        (draft) =>
          draft.models.forEach((model, index) =>
            Object.assign(model.scores['m1']![0]!, [{ n: 300 }, { stderr: 2 }, { interval: [80, 86] }][index]),
          ),
      ),
      both((draft) => delete benchmarkIn(draft, 'm1').items, benchmark('m1', { weight: 0 })),
    ],
  },
  'no-error': {
    fires: benchmark('m1', { unit: 'points', min: 0, max: 100 }),
    path: 'benchmarks[2]',
    says: /^m1: 3 of 3 scores without a margin of error$/,
    quiet: [
      both(benchmark('m1', { unit: 'points', min: 0, max: 100 }), (draft) =>
        draft.models.forEach((model) => (model.scores['m1']![0]!.stderr = 2)),
      ),
    ],
  },
  'implausible-error': {
    fires: score('beta', 'm1', { stderr: 0.018 }),
    path: 'models[1].scores.m1.stderr',
    says: /^beta on m1: 0\.018 at 77\.9 and 500 questions, where chance alone gives 1\.9$/,
    quiet: [score('beta', 'm1', { stderr: 0.2 }), score('beta', 'm1', { stderr: 0, value: 100 })],
  },
  'fraction-score': {
    fires: score('beta', 'm1', { value: 0.817 }),
    path: 'models[1].scores.m1',
    says: /^beta on m1: 0\.817 of 100, where others have 80\.2 to 83\.1$/,
    quiet: [
      // A hundredfold would lie above the others: 0.9 % is meant.
      score('beta', 'm1', { value: 0.9 }),
      score('beta', 'm1', { value: 0 }),
    ],
  },
  'below-chance': {
    fires: both(benchmark('k2', { chance: 36 })),
    path: 'models[2].scores.k2',
    says: /^gamma on k2: 35\.2, a guesser gets 36$/,
    quiet: [benchmark('k2', { chance: 25 })],
  },
  'repeated-measurement': {
    fires: second({}),
    path: 'models[0].scores.c1',
    says: /^alpha on c1: 71\.3 and 70, under the same conditions$/,
    quiet: [second({ effort: 'high' }), second({ date: '2026-04' }), second({ n: 300 })],
  },
  'copied-scores': {
    fires: copy(4),
    path: 'models[2].scores',
    says: /^gamma has the figures of alpha on 4 of 6 common benchmarks \(c1, c2, m1, m2\)$/,
    quiet: [
      copy(3),
      (draft) => {
        for (const one of scoresIn(draft)) one.value = 0;
      },
    ],
  },
  'no-source': {
    fires: without('beta', 'source'),
    path: 'models[1].scores',
    says: /^beta: 6 of 6 scores name no source \(c1, c2, m1, m2 and 2 more\)$/,
    quiet: [beta({ scores: {} })],
  },
  'no-reporter': {
    fires: without('beta', 'by'),
    path: 'models[1].scores',
    says: /^beta: 6 of 6 scores do not say who measured/,
    quiet: [vendor('beta')],
  },
  'no-date': {
    fires: without('beta', 'date'),
    path: 'models[1].scores',
    says: /^beta: 6 of 6 scores have no date/,
    quiet: [score('beta', 'c1', { date: '2026' })],
  },
  'outdated-scores': {
    fires: both(score('beta', 'c1', { date: '2025-04-18' }), score('beta', 'c2', { date: '2024' })),
    path: 'models[1].scores',
    says: /^beta: 2 of 6 dated scores over a year before 2026-04-19, the oldest of 2024$/,
    quiet: [score('beta', 'c1', { date: '2025-04-19' }), score('beta', 'c1', { date: '2025-04' })],
  },
  'date-after-updated': {
    fires: score('beta', 'c1', { date: '2026-04-20' }),
    path: 'models[1].scores.c1.date',
    says: /^beta on c1: 2026-04-20 lies after "updated", 2026-04-19$/,
    quiet: [score('beta', 'c1', { date: '2026-04' }), score('beta', 'c1', { date: '2026' })],
  },
  'no-updated': {
    fires: (draft) => delete draft.updated,
    path: 'updated',
    says: /^not stated$/,
    quiet: [(draft) => (draft.updated = '2026')],
  },
  'incomplete-source': {
    fires: (draft) => {
      draft.sources['lab'] = { name: 'Lab' };
    },
    path: 'sources.lab',
    says: /^lab: no url, no license, no retrieved$/,
    quiet: [(draft) => (draft.sources['lab']!.retrieved = '2026')],
  },
};

const found = (change: Change, rule: string) =>
  weaknesses(parseDataset(bent(change))).filter((finding) => finding.rule === rule);

test('no rule has anything to say about an honest dataset', () => {
  assert.deepEqual(weaknesses(parseDataset(bent())), []);
});

test('every rule has a case, and ids are one of a kind', () => {
  const ids = RULES.map(({ id }) => id);
  assert.deepEqual([...ids].sort(), Object.keys(CASES).sort());
  for (const id of ids) assert.match(id, /^[a-z]+(-[a-z]+)*$/);
});

for (const [rule, { fires, path, says, quiet }] of Object.entries(CASES)) {
  test(`${rule} fires, and only where it must`, () => {
    const findings = found(fires, rule);
    assert.ok(findings.length > 0);
    const [first] = findings;
    assert.equal(first!.path, path);
    assert.match(first!.message, says);
    assert.notEqual(first!.mend, '');
    for (const [nth, change] of quiet.entries()) assert.deepEqual(found(change, rule), [], `quiet case ${nth}`);
  });
}

test('a vendor who wins every row is told which rows of its rivals it left out', () => {
  const change = both(wins, vendor('alpha'), (draft) => delete modelIn(draft, 'alpha').scores['k2']);
  const [finding] = found(change, 'wins-every-row');
  assert.equal(finding!.mend, 'add its scores on what rivals took and it did not: k2');
});

test('figures of which nobody says who measured them do not pass for independent', () => {
  assert.equal(found(both(wins, without('alpha', 'by')), 'wins-every-row').length, 1);
  const ownPage: Change = (draft) => {
    for (const one of scoresIn(draft, 'alpha')) one.url = 'https://acme.example/launch';
  };
  assert.equal(found(both(wins, ownPage), 'wins-every-row').length, 1);
});

test('where low values are good, the lowest wins', () => {
  const lower: Change = (draft) => draft.benchmarks.forEach((one) => (one.lowerIsBetter = true));
  const lowest: Change = (draft) => {
    for (const one of scoresIn(draft, 'alpha')) one.value = 5;
  };
  assert.equal(found(both(lower, lowest, vendor('alpha')), 'wins-every-row').length, 1);
  assert.equal(found(both(lower, wins, vendor('alpha')), 'wins-every-row').length, 0);
});
