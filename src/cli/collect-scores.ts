import type { Score } from '../core/dataset/dataset.js';
import { CliError } from './cli-error.js';
import { namesOf, type BenchmarkName, type Names } from './names.js';
import type { Registry, Ruling } from './registry.js';
import { rulingsFor } from './rulings.js';
import { present } from './sources/records.js';
import type { UpstreamScore } from './sources/upstream.js';

/** A measurement that has found its model and its benchmark. */
export interface PlacedScore {
  readonly model: string;
  readonly benchmark: string;
  readonly score: Score & { readonly source: string };
  /** The row it was, and why rulings changed it. */
  readonly from: { readonly adapter: string; readonly row: UpstreamScore; readonly rulings: readonly Ruling[] };
}

/** What collecting leaves behind, for the report. */
export interface CollectedScores {
  readonly placed: readonly PlacedScore[];
  readonly leftOut: readonly { readonly adapter: string; readonly row: UpstreamScore; readonly reason: string }[];
  /** `adapter` → upstream names that no line of the registry knows, with the number of their rows. */
  readonly unknownModels: Unknown;
  readonly unknownBenchmarks: Unknown;
}

type Unknown = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Every upstream row by adapter → scores of our models on our benchmarks. */
export function collectScores(
  registry: Registry,
  upstream: Readonly<Record<string, readonly UpstreamScore[]>>,
): CollectedScores {
  const names = namesOf(registry);
  const variants = new Set(registry.variants.map(({ variant }) => variant));
  const used = new Set<Ruling>();
  const placed: PlacedScore[] = [];
  const leftOut: CollectedScores['leftOut'][number][] = [];
  const unknownModels = counter();
  const unknownBenchmarks = counter();
  for (const [adapter, rows] of Object.entries(upstream)) {
    for (const row of rows) {
      const ruled = rulingsFor(registry.rulings, adapter, row);
      ruled.used.forEach((ruling) => used.add(ruling));
      const reason = ruled.leaveOut[0]?.reason;
      if (reason !== undefined) leftOut.push({ adapter, row, reason });
      else if (!names.model(adapter, row.model)) unknownModels.add(adapter, row.model);
      else if (!ruled.set.benchmark && !names.benchmark(adapter, row.benchmark))
        unknownBenchmarks.add(adapter, row.benchmark);
      else
        placed.push(place({ adapter, row, rulings: ruled.used }, ruled.set, sourceOf(registry, adapter, row), names));
    }
  }
  checkRulings(registry.rulings, used);
  checkVariants(placed, variants);
  return { placed, leftOut, unknownModels: unknownModels.counts, unknownBenchmarks: unknownBenchmarks.counts };
}

function place(from: PlacedScore['from'], set: NonNullable<Ruling['set']>, source: string, names: Names): PlacedScore {
  const { adapter, row } = from;
  const model = names.model(adapter, row.model)!;
  const benchmark: Partial<BenchmarkName> = names.benchmark(adapter, row.benchmark) ?? {};
  const effort = row.effortStated === false ? undefined : model.effort;
  return {
    model: set.model ?? model.id,
    benchmark: set.benchmark ?? benchmark.id!,
    score: present<PlacedScore['score']>({
      ...row.score,
      source,
      n: set.n ?? row.score.n,
      variant: set.variant ?? benchmark.variant ?? row.score.variant,
      effort: set.effort === undefined ? effort : (set.effort ?? undefined),
      note: set.note ?? model.note ?? row.score.note,
      date: set.date ?? row.score.date,
    }),
    from,
  };
}

function sourceOf({ sources }: Registry, adapter: string, { publication }: UpstreamScore): string {
  const source = sources.find((one) => one.adapter === adapter && one.publication === publication);
  if (!source) throw new CliError(`registry/sources.json: no source for ${adapter} ${publication ?? ''}`.trim());
  return source.id;
}

/** A ruling that hits nothing is a slip of the pen or about rows that are gone. */
function checkRulings(rulings: readonly Ruling[], used: ReadonlySet<Ruling>): void {
  const idle = rulings.filter((ruling) => !used.has(ruling));
  if (idle.length === 0) return;
  throw new CliError(`rulings that meet no row:\n${idle.map((ruling) => JSON.stringify(ruling)).join('\n')}`);
}

/** The variant is part of the match, so it comes from a closed list. */
function checkVariants(placed: readonly PlacedScore[], variants: ReadonlySet<string>): void {
  for (const { model, benchmark, score } of placed) {
    if (score.variant === undefined || variants.has(score.variant)) continue;
    throw new CliError(`registry/variants.json does not know "${score.variant}" (${model}, ${benchmark})`);
  }
}

function counter() {
  const counts = new Map<string, Map<string, number>>();
  return {
    counts,
    add(group: string, name: string): void {
      const names = counts.get(group) ?? new Map<string, number>();
      counts.set(group, names.set(name, (names.get(name) ?? 0) + 1));
    },
  };
}
