import { readAider } from './aider.js';
import { readEpochFacts } from './epoch-facts.js';
import { readEpoch } from './epoch.js';
import { readEveryEvalEver } from './every-eval-ever.js';
import { readGenaiPrices } from './genai-prices.js';
import { readLlmZoo } from './llm-zoo.js';
import { readLlmstats, readLlmstatsFacts } from './llmstats.js';
import { readLmarena } from './lmarena.js';
import { readModelsDev } from './models-dev.js';
import { readSimpleEvals } from './simple-evals.js';
import { readTau2Bench } from './tau2-bench.js';
import type { Adapter, FactsAdapter } from './upstream.js';
import { readVendorFacts } from './vendor-facts.js';

/** The adapters by the name that the registry gives them, which is also the name of their folder in data/sources. */
export const ADAPTERS: Readonly<Record<string, Adapter>> = {
  aider: readAider,
  epoch: readEpoch,
  'every-eval-ever': readEveryEvalEver,
  llmstats: readLlmstats,
  lmarena: readLmarena,
  'simple-evals': readSimpleEvals,
  'tau2-bench': readTau2Bench,
  'vendor-facts': readVendorFacts,
};

export const FACTS_ADAPTERS: Readonly<Record<string, FactsAdapter>> = {
  epoch: readEpochFacts,
  'genai-prices': readGenaiPrices,
  'llm-zoo': readLlmZoo,
  llmstats: readLlmstatsFacts,
  'models.dev': readModelsDev,
};
