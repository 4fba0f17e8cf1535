import { pinnedFile, present } from './records.js';
import type { SourceFiles, UpstreamFacts } from './upstream.js';

/** A price per million tokens; with tiers, by the length of the prompt. */
type Price = number | { readonly base: number };

interface Prices {
  readonly input_mtok?: Price;
  readonly output_mtok?: Price;
}

interface ModelPrices {
  readonly id: string;
  readonly context_window?: number | null;
  readonly prices: Prices | readonly DatedPrices[];
}

/** Prices of a time; the last one that has begun is in force. */
interface DatedPrices {
  readonly constraint?: { readonly type: string; readonly start_date?: string };
  readonly prices: Prices;
}

/** The day of the pinned release: what begins later is not yet the price. */
const DAY = '2026-09-23';

/** genai-prices: list prices and context windows, the upstream name being `provider/id`. */
export function readGenaiPrices(files: SourceFiles): UpstreamFacts[] {
  const providers = JSON.parse(pinnedFile(files, 'data.json')) as { id: string; models: ModelPrices[] }[];
  return providers.flatMap(({ id: provider, models }) =>
    models.map(({ id, context_window, prices }) =>
      present<UpstreamFacts>({
        model: `${provider}/${id}`,
        contextWindow: context_window || undefined,
        price: listPrice(inForce(prices)),
      }),
    ),
  );
}

function inForce(prices: ModelPrices['prices']): Prices | undefined {
  if (!isDated(prices)) return prices;
  return prices.filter(({ constraint }) => constraint === undefined || (constraint.start_date ?? '9999') <= DAY).at(-1)
    ?.prices;
}

function isDated(prices: ModelPrices['prices']): prices is readonly DatedPrices[] {
  return Array.isArray(prices);
}

/** A price of 0 is a free offer of one host at best, no list price. */
function listPrice(prices: Prices | undefined): UpstreamFacts['price'] {
  const [input, output] = [lowest(prices?.input_mtok), lowest(prices?.output_mtok)];
  return input > 0 && output > 0 ? { input, output } : undefined;
}

function lowest(price: Price | undefined): number {
  return typeof price === 'object' ? price.base : (price ?? 0);
}
