import type { Ruling } from './registry.js';
import type { UpstreamScore } from './sources/upstream.js';

/** What the rulings make of one upstream row. */
export interface Ruled {
  readonly leaveOut: readonly Ruling[];
  readonly set: NonNullable<Ruling['set']>;
}

/** Applies data/registry/rulings: corrections and exclusions of single rows, each with its reason. */
export function rulingsFor(
  rulings: readonly Ruling[],
  adapter: string,
  row: UpstreamScore,
): Ruled & { used: Ruling[] } {
  const used = rulings.filter((ruling) => matches(ruling, adapter, row));
  return {
    used,
    leaveOut: used.filter(({ leaveOut }) => leaveOut),
    set: Object.assign({}, ...used.map(({ set }) => set)) as Ruled['set'],
  };
}

function matches(ruling: Ruling, adapter: string, { model, benchmark, score }: UpstreamScore): boolean {
  return (
    ruling.source === adapter &&
    names(ruling.model).includes(model) &&
    (ruling.benchmark === '*' || names(ruling.benchmark).includes(benchmark)) &&
    (ruling.url === undefined || ruling.url === score.url) &&
    (ruling.urlIsNot === undefined || ruling.urlIsNot !== score.url) &&
    (ruling.value === undefined || ruling.value === score.value)
  );
}

function names(value: string | readonly string[]): readonly string[] {
  return typeof value === 'string' ? [value] : value;
}
