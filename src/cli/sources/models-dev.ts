import { pinnedFile, present } from './records.js';
import type { SourceFiles, UpstreamFacts } from './upstream.js';

interface Entry {
  readonly release_date?: string;
  readonly reasoning?: boolean;
  readonly open_weights?: boolean;
  readonly cost?: { readonly input: number; readonly output: number };
  readonly limit?: { readonly context?: number; readonly output?: number };
}

/**
 * models.dev: facts, prices and limits at the maker's own price list, the upstream name being `provider/model`, and the
 * provider-neutral records for models their maker does not sell; where both have a name the maker's goes first.
 */
export function readModelsDev(files: SourceFiles): UpstreamFacts[] {
  const providers = JSON.parse(pinnedFile(files, 'api.json')) as Record<string, { models: Record<string, Entry> }>;
  const neutral = JSON.parse(pinnedFile(files, 'models.json')) as Record<string, Entry>;
  return [
    ...Object.entries(providers).flatMap(([provider, { models }]) =>
      Object.entries(models).map(([name, entry]) => facts(`${provider}/${name}`, entry)),
    ),
    ...Object.entries(neutral).map(([name, entry]) => facts(name, entry)),
  ];
}

/** A price of 0 means unknown here as often as free, so it is not read. */
function facts(model: string, { release_date, reasoning, open_weights, cost, limit }: Entry): UpstreamFacts {
  return present<UpstreamFacts>({
    model,
    released: release_date,
    reasoning,
    openWeights: open_weights,
    contextWindow: limit?.context || undefined,
    maxOutput: limit?.output || undefined,
    price: cost && cost.input > 0 && cost.output > 0 ? { input: cost.input, output: cost.output } : undefined,
  });
}
