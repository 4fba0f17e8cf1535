import { pinnedFile } from './records.js';
import type { SourceFiles, UpstreamFacts } from './upstream.js';

interface Entry {
  readonly cost?: { readonly input: number; readonly output: number };
  readonly limit?: { readonly context?: number; readonly output?: number };
}

/**
 * models.dev: prices and limits at the maker's own price list, the upstream name being `provider/model`, and the
 * provider-neutral records for models their maker does not sell.
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
function facts(model: string, { cost, limit }: Entry): UpstreamFacts {
  return {
    model,
    ...(limit?.context ? { contextWindow: limit.context } : {}),
    ...(limit?.output ? { maxOutput: limit.output } : {}),
    ...(cost && cost.input > 0 && cost.output > 0 ? { price: { input: cost.input, output: cost.output } } : {}),
  };
}
