import { readdirSync, readFileSync } from 'node:fs';
import {
  compareModels,
  parseDataset,
  type Basis,
  type Comparison,
  type ReadableDataset,
} from '../../src/core/index.js';

type ByModel = Readonly<Record<string, number>>;

/** A public page's figures and what it concluded from them; test/fixtures/cases/README.md tells the fields. */
export interface ReferenceCase {
  readonly id: string;
  readonly era: 'E0' | 'E1' | 'E2' | 'E3' | 'E4';
  readonly dataset: ReadableDataset;
  readonly expect: {
    readonly overallLeader: string | null;
    readonly categoryLeaders: Readonly<Record<string, string | null>>;
    readonly categoryAverages: Readonly<Record<string, ByModel>>;
    readonly recomputable: readonly string[];
    readonly sharpestAdvantage?: {
      readonly model: string;
      readonly category: string;
      readonly values: number[];
    } | null;
    readonly hitsBack?: { readonly model: string; readonly category: string } | null;
    readonly biggestSwing?: { readonly benchmark: string; readonly values: ByModel } | null;
    readonly separators?: Readonly<Record<string, string>>;
    readonly largerContext?: string | null;
    readonly moreExpensive?: string | null;
    readonly outputPriceRatio?: number | null;
    readonly sharedBenchmarks?: number;
    readonly benchmarksInAll?: number;
    readonly recommendationUnless?: readonly string[];
    readonly recommendationSplit?: Readonly<Record<string, readonly string[]>>;
  };
  readonly testable: {
    readonly categoryLeaders: readonly string[];
    readonly separators: readonly string[];
    readonly biggestSwing: boolean;
    readonly overallLeader: boolean;
    readonly recomputableOverall: readonly string[];
  };
  readonly pageDefects: readonly string[];
}

const folder = new URL('../fixtures/cases/', import.meta.url);

export const referenceCases: readonly ReferenceCase[] = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .sort()
  .map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as ReferenceCase);

export function referenceCase(id: string): ReferenceCase {
  return referenceCases.find((one) => one.id === id)!;
}

/** The two models of a case, in the order of its dataset. */
export function compareCase({ dataset }: ReferenceCase, basis: Basis): Comparison {
  return compareModels(
    parseDataset(dataset),
    dataset.models.map(({ id }) => id),
    { basis },
  );
}
