import type { Model, Price } from '../../core/dataset/dataset.js';
import type { CheckRule } from './finding.js';
import { LIMITS } from './limits.js';
import { modelPlaces } from './model-rules.js';

/** Price and limits that cannot be as they stand. */
export const operatorRules: readonly CheckRule[] = [
  priceRule(
    'price-zero',
    'a price of 0: no ratio can be formed, and 0 is often meant as unknown',
    'write "free" where it is, "self-hosted" for open weights without a list price; leave out what is unknown',
    ({ input, output }) => (input === 0 || output === 0 ? `${input} in, ${output} out` : null),
  ),
  priceRule(
    'price-swapped',
    'input that costs more than output: the two are most likely swapped',
    'look at the list price again',
    ({ input, output }) => (output > 0 && input > output ? `${input} in, ${output} out` : null),
  ),
  priceRule(
    'implausible-price',
    `a price outside ${LIMITS.leastPrice} to ${LIMITS.mostPrice}: most likely per token or per thousand`,
    'write US dollars per million tokens',
    ({ input, output }) =>
      [input, output].some((one) => one > 0 && (one < LIMITS.leastPrice || one > LIMITS.mostPrice))
        ? `${input} in, ${output} out`
        : null,
  ),
  modelRule(
    'self-hosted-closed',
    'a model to host oneself whose weights are not said to be open',
    'write "openWeights": true, or its list price',
    (model) =>
      model.price === 'self-hosted' && model.openWeights !== true
        ? model.openWeights === false
          ? 'its weights are closed'
          : '"openWeights" is not said'
        : null,
    'price',
  ),
  modelRule(
    'implausible-context',
    `a context window outside ${LIMITS.leastContext} to ${LIMITS.mostContext} tokens`,
    'write tokens, 128000 and not 128',
    ({ contextWindow: tokens }) =>
      tokens !== undefined && (tokens < LIMITS.leastContext || tokens > LIMITS.mostContext) ? `${tokens} tokens` : null,
    'contextWindow',
  ),
  modelRule(
    'output-exceeds-context',
    'a model that writes more than it can hold: one of the two limits is wrong',
    'look both up again',
    ({ maxOutput, contextWindow }) =>
      maxOutput !== undefined && contextWindow !== undefined && maxOutput > contextWindow
        ? `${maxOutput} out of ${contextWindow}`
        : null,
    'maxOutput',
  ),
];

function modelRule(
  id: string,
  what: string,
  mend: string,
  faultOf: (model: Model) => string | null,
  field: keyof Model,
): CheckRule {
  return {
    ...{ id, severity: 'warning', what, mend },
    find: (context) =>
      modelPlaces(
        context,
        (model) => {
          const fault = faultOf(model);
          return fault === null ? null : `${model.id}: ${fault}`;
        },
        field,
      ),
  };
}

function priceRule(
  id: string,
  what: string,
  mend: string,
  faultOf: (price: Exclude<Price, string>) => string | null,
): CheckRule {
  return modelRule(id, what, mend, ({ price }) => (typeof price === 'object' ? faultOf(price) : null), 'price');
}
