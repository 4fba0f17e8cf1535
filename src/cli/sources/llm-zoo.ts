import { pinnedFile, present } from './records.js';
import type { SourceFiles, UpstreamFacts } from './upstream.js';

interface Entry {
  readonly fullName: string;
  readonly provider: string;
  readonly contextWindow?: number;
  readonly maxOutputTokens?: number;
  readonly inputPrice?: number;
  readonly outputPrice?: number;
}

/**
 * llm-zoo: one entry a model and effort, the upstream name being `provider/fullName`. A field on which the entries of one
 * name disagree is not read.
 */
export function readLlmZoo(files: SourceFiles): UpstreamFacts[] {
  const byName = new Map<string, UpstreamFacts[]>();
  for (const entry of JSON.parse(pinnedFile(files, 'models.json')) as Entry[]) {
    const stated = facts(entry);
    byName.set(stated.model, [...(byName.get(stated.model) ?? []), stated]);
  }
  return [...byName.values()].map(agreed);
}

function facts({ provider, fullName, ...entry }: Entry): UpstreamFacts {
  const { contextWindow, maxOutputTokens, inputPrice = 0, outputPrice = 0 } = entry;
  return present<UpstreamFacts>({
    model: `${provider}/${fullName}`,
    contextWindow: contextWindow || undefined,
    maxOutput: maxOutputTokens || undefined,
    price: inputPrice > 0 && outputPrice > 0 ? { input: inputPrice, output: outputPrice } : undefined,
  });
}

function agreed([first, ...others]: readonly UpstreamFacts[]): UpstreamFacts {
  const isAgreed = ([field, value]: [string, unknown]): boolean =>
    others.every((other) => JSON.stringify(other[field as keyof UpstreamFacts]) === JSON.stringify(value));
  return Object.fromEntries(Object.entries(first!).filter(isAgreed)) as unknown as UpstreamFacts;
}
