/** Datasets for browser tests: small ones written here, and the reference cases. */
import type { ReadableDataset } from '../../../src/core/index.js';

type Model = ReadableDataset['models'][number];

/** Two models, five benchmarks of three categories; each lacks one score. */
export function smallDataset(): ReadableDataset {
  return {
    format: 'model-compare/1',
    name: 'Two small models',
    updated: '2026-05-01',
    license: 'CC-BY-4.0',
    sources: { lab: { name: 'Test Lab', url: 'https://lab.example/', license: 'CC-BY-4.0', retrieved: '2026-04-30' } },
    categories: [
      { id: 'coding', name: 'Coding', weight: 20 },
      { id: 'knowledge', name: 'Knowledge', weight: 12 },
      { id: 'math', name: 'Math', weight: 5 },
    ],
    benchmarks: [
      { id: 'code-a', name: 'Code A', category: 'coding', url: 'https://code.example/' },
      { id: 'code-b', name: 'Code B', category: 'coding' },
      { id: 'know-a', name: 'Know A', category: 'knowledge', items: 200 },
      { id: 'know-b', name: 'Know B', category: 'knowledge' },
      { id: 'sums', name: 'Sums', category: 'math', lowerIsBetter: true },
    ],
    models: [
      {
        id: 'ash',
        name: 'Ash',
        provider: 'North',
        price: { input: 2, output: 8 },
        contextWindow: 1_000_000,
        speed: 80,
        scores: { 'code-a': 70, 'code-b': { value: 61.5, source: 'lab' }, 'know-a': 55, sums: 20 },
      },
      {
        id: 'birch',
        name: 'Birch',
        provider: 'South',
        aliases: ['birch-old'],
        price: { input: 0.5, output: 2 },
        contextWindow: 128_000,
        scores: { 'code-a': 60, 'know-a': 72, 'know-b': 40, sums: 35 },
      },
    ],
  };
}

/** A third model beside the two of `smallDataset`. */
export function threeModels(): ReadableDataset {
  const dataset = smallDataset();
  const scores = { 'code-a': 65, 'code-b': 50, 'know-a': 80, sums: 30 };
  return { ...dataset, models: [...dataset.models, { id: 'cedar', name: 'Cedar', provider: 'East', scores }] };
}

/** The small dataset with every field that is shown somewhere, and every kind of row, price and reporter. */
export function everyField(): ReadableDataset {
  const { models, benchmarks, categories, ...rest } = smallDataset();
  const [ash, birch] = models as [Model, Model];
  const old = { by: 'vendor', source: 'lab', date: '2024-01-31', effort: 'high' } as const;
  return {
    ...rest,
    categories: [...categories, { id: 'multilingual', name: 'Multilingual', weight: 7 }],
    benchmarks: [
      ...benchmarks.map((one) => (one.id === 'know-a' ? { ...one, status: 'saturated' as const } : one)),
      { id: 'hours', name: 'Hours', category: 'coding', unit: 'hours', min: 1, max: 100, scale: 'log', weight: 0 },
      { id: 'elo', name: 'Arena', category: 'knowledge', unit: 'Elo', reference: 1300, status: 'superseded' },
      { id: 'tongues', name: 'Tongues', category: 'multilingual' },
    ],
    models: [
      {
        ...ash,
        released: '2025',
        license: 'Proprietary',
        openWeights: false,
        reasoning: true,
        latency: 0.7,
        published: { overall: 64, source: 'lab' },
        scores: {
          ...ash.scores,
          'know-a': { value: 55, stderr: 2, ...old },
          hours: 10,
          elo: { value: 1350, interval: [1340, 1360], by: 'independent' },
          sums: { value: 20, variant: 'no tools' },
          tongues: 50,
        },
      },
      {
        ...birch,
        openWeights: true,
        price: 'self-hosted',
        speed: 50,
        published: { overall: 60, source: 'lab' },
        scores: { ...birch.scores, 'know-a': { value: 72, by: 'vendor' }, hours: 20, elo: 1290 },
      },
    ],
  };
}

const WORD = 'Incomprehensibilities';

/** The small dataset with the longest names one may fear: with spaces for one model, without for the other. */
export function longNames(): ReadableDataset {
  const dataset = smallDataset();
  const names = [`Ash ${WORD} Instruct Preview 2026-05-01 High Effort`, `birch-${WORD.repeat(3)}-instruct-preview`];
  return {
    ...dataset,
    categories: dataset.categories.map((one) => ({ ...one, name: `${one.name}${WORD.repeat(2)} and grounded work` })),
    benchmarks: dataset.benchmarks.map((one) => ({ ...one, name: `${one.name} ${WORD.repeat(2)} (verified)` })),
    models: dataset.models.map((one, index) => ({ ...one, name: names[index]!, provider: WORD.repeat(2) })),
  };
}

/** The dataset of a reference case, for example `seed-002`. */
export async function caseDataset(id: string): Promise<ReadableDataset> {
  const answer = await fetch(`/test/fixtures/cases/${id}.json`);
  return ((await answer.json()) as { dataset: ReadableDataset }).dataset;
}

/** An address that answers with the JSON of a value. */
export function addressOf(value: unknown): string {
  return URL.createObjectURL(new Blob([JSON.stringify(value)], { type: 'application/json' }));
}
