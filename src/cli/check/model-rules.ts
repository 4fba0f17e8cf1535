import type { Model } from '../../core/dataset/dataset.js';
import type { CheckContext } from './check-context.js';
import type { CheckRule, Place } from './finding.js';
import { LIMITS } from './limits.js';
import { counted, listing } from './listing.js';

/**
 * Ids that a provider points at its newest model: what they name changes under the figures. Any `latest`, DeepSeek’s
 * two API names (its API documentation lists the version each stands for), OpenRouter’s router.
 */
const MOVING_ID = /(^|[-:/@])latest$|(^|\/)deepseek-(chat|reasoner)$|(^|\/)openrouter\/auto$/i;

/** Models and their place among the others. */
export const modelRules: readonly CheckRule[] = [
  {
    id: 'no-scores',
    severity: 'warning',
    what: 'models without a score: there is nothing to compare',
    mend: 'add scores, or take the model out',
    find: (context) =>
      modelPlaces(context, ({ id }) => (context.byModel.get(id)!.length === 0 ? `${id}: no score` : null)),
  },
  {
    id: 'one-sided-model',
    severity: 'warning',
    what: 'models that most others cannot be compared with: too few benchmarks were run alike on both',
    mend: 'add scores on the benchmarks that the others took, under their conditions and by the same kind of reporter',
    find: oneSidedModels,
  },
  {
    id: 'moving-id',
    severity: 'warning',
    what: 'ids that stand for another model after each release: scores and price stop belonging together',
    mend: 'name the model by its release or its dated id',
    find: ({ dataset }) =>
      dataset.models.flatMap((model, index) => {
        const ids = [['id', model.id] as const, ...(model.aliases ?? []).map((id, nth) => [nth, id] as const)];
        return ids
          .filter(([, id]) => MOVING_ID.test(id))
          .map(([key, id]) => ({
            path: ['models', index, ...(key === 'id' ? ['id'] : ['aliases', key])],
            message: `${id}${key === 'id' ? '' : `, an alias of ${model.id}`}${typeof model.price === 'object' ? ', with a list price' : ''}`,
          }));
      }),
  },
  {
    id: 'same-name',
    severity: 'warning',
    what: 'models with one name: a reader cannot tell them apart',
    mend: 'put what sets them apart into the "name": the release, the size',
    find: (context) => {
      const first = new Map<string, string>();
      return modelPlaces(
        context,
        ({ id, name }) => {
          const key = name.trim().toLowerCase();
          const known = first.get(key);
          if (known === undefined) first.set(key, id);
          return known === undefined ? null : `${id} is called "${name}", as ${known} is`;
        },
        'name',
      );
    },
  },
  {
    id: 'missing-facts',
    severity: 'note',
    what: 'models whose maker, release, price or context window is not said: no sentence can be about it',
    mend: 'add what a source states, and nothing else; without "provider" and "released" no rule sees a one-sided choice',
    find: (context) =>
      modelPlaces(context, (model) => {
        const absent = (['provider', 'released', 'price', 'contextWindow'] as const).filter(
          (field) => model[field] === undefined,
        );
        return absent.length > 0 ? `${model.id}: no ${absent.join(', no ')}` : null;
      }),
  },
  {
    id: 'reasoning-unsaid',
    severity: 'note',
    what: 'models of which nobody says whether they reason before they answer',
    mend: 'write "reasoning": true or false',
    find: (context) =>
      modelPlaces(context, ({ id, reasoning }) => {
        if (reasoning !== undefined) return null;
        const settings = new Set(context.byModel.get(id)!.flatMap(({ score }) => score.effort ?? []));
        return settings.size > 0 ? `${id}, with scores at ${listing([...settings])}` : id;
      }),
  },
];

export function modelPlaces(
  { dataset }: CheckContext,
  messageOf: (model: Model) => string | null,
  ...field: PropertyKey[]
): Place[] {
  return dataset.models.flatMap((model, index) => {
    const message = messageOf(model);
    return message === null ? [] : [{ path: ['models', index, ...field], message }];
  });
}

function oneSidedModels(context: CheckContext): Place[] {
  const { models } = context.dataset;
  return modelPlaces(context, (model) => {
    const own = [...new Set(context.byModel.get(model.id)!.map(({ benchmark }) => benchmark))];
    const others = models.filter((other) => other !== model);
    const comparable = others.filter((other) => context.comparable(model, other)).length;
    if (own.length === 0 || others.length === 0 || comparable >= others.length * LIMITS.comparableShare) return null;
    const counting = own.filter(context.counts);
    const alone = counting.filter(({ id }) => !others.some(({ scores }) => Object.hasOwn(scores, id))).length;
    const figures = `its ${counted(own.length, 'benchmark')}: ${counting.length} count, ${alone} nobody else took`;
    return `${model.id}: comparable with ${comparable} of ${counted(others.length, 'other model')}; ${figures}`;
  });
}
