import { csv } from './csv.js';
import { everyEvalEver } from './every-eval-ever.js';
import type { ImportFormat } from './format.js';
import { huggingFace } from './hf.js';
import { inspect } from './inspect.js';
import { lmEval } from './lm-eval.js';
import { modelsDev } from './models-dev.js';
import { openRouter } from './openrouter.js';

/** In the order of the help. */
export const FORMATS: readonly ImportFormat[] = [
  csv,
  everyEvalEver,
  lmEval,
  inspect,
  huggingFace,
  modelsDev,
  openRouter,
];
