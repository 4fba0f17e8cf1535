import type { Category } from '../dataset/dataset.js';
import { ownValue } from '../dataset/own-value.js';

export type PresetId = 'balanced' | 'coding-agent' | 'research-assistant' | 'math-and-science' | 'multilingual-support';

/** Weights of categories for one kind of use. */
export interface Preset {
  readonly id: PresetId;
  /** A weight ≥ 0 for each category of the dataset, as the option `weights` takes them. */
  readonly weights: Readonly<Record<string, number>>;
}

type Weights = Readonly<Record<string, number>>;

/**
 * What a use asks of a model, in shares of 100 over the default categories; one that is not named has none. They are
 * judgement, like the weights by default, and meant to be moved: docs/scoring.md gives the reasons in a table.
 */
export const PRESETS: Readonly<Record<Exclude<PresetId, 'balanced'>, Weights>> = {
  /** Three quarters for code and for working on its own; what it does not know it can look up in the repository. */
  'coding-agent': { coding: 40, agentic: 35, reasoning: 10, 'instruction-following': 10, knowledge: 5 },
  /** Knowing and inferring weigh alike; searching with tools, keeping to the question and reading figures come after. */
  'research-assistant': {
    knowledge: 30,
    reasoning: 30,
    agentic: 15,
    'instruction-following': 10,
    multimodal: 10,
    multilingual: 5,
  },
  /** Mathematics first; the science questions of the field lie in reasoning and knowledge; diagrams and scripts help. */
  'math-and-science': { math: 40, reasoning: 30, knowledge: 20, multimodal: 5, coding: 5 },
  /** An answer in the wrong language is no answer; then keeping to house rules and knowing the matter. */
  'multilingual-support': {
    multilingual: 45,
    'instruction-following': 25,
    knowledge: 15,
    reasoning: 10,
    agentic: 5,
  },
};

/** Share of a preset's weight whose categories the dataset must have: without its first subject a preset is another. */
export const PRESET_SHARE = 0.75;

/**
 * The presets that a dataset has the categories for, `balanced` (all alike) first. None where there is but one category,
 * whose weight changes nothing.
 */
export function presetsFor(categories: readonly Pick<Category, 'id'>[]): Preset[] {
  if (categories.length < 2) return [];
  const weightsBy = (weightOf: (id: string) => number): Weights =>
    Object.fromEntries(categories.map(({ id }) => [id, weightOf(id)]));
  const named = (Object.keys(PRESETS) as (keyof typeof PRESETS)[]).map((id) => ({
    id,
    weights: weightsBy((category) => ownValue(PRESETS[id], category) ?? 0),
  }));
  const applies = ({ weights }: Preset): boolean => {
    const present = Object.values(weights).filter((weight) => weight > 0);
    return present.length > 1 && present.reduce((sum, weight) => sum + weight, 0) >= 100 * PRESET_SHARE;
  };
  return [{ id: 'balanced', weights: weightsBy(() => 10) }, ...named.filter(applies)];
}
