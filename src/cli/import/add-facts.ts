import { isDeepStrictEqual } from 'node:util';
import { modelOf, type Added } from './add-scores.js';
import type { Directory } from './directory.js';
import type { Draft } from './draft.js';
import type { Facts, ImportedFacts, Place } from './record.js';
import { slug } from './slug.js';

/** A fact that the dataset has otherwise. */
export interface Conflict {
  readonly place: Place;
  readonly model: string;
  readonly field: string;
  readonly dataset: unknown;
  readonly file: unknown;
}

export interface FactRules {
  /** Whether a model that the dataset lacks is made for its facts alone. */
  readonly addsModels: boolean;
  /** Whether the file's word goes before the dataset's. */
  readonly replaces: boolean;
}

/** Facts of one model into the draft; what differs there stays, unless it is to be replaced. */
export function addFacts(
  draft: Draft,
  names: Directory,
  { place, model: upstream, facts }: ImportedFacts,
  rules: FactRules,
  added: Added,
): Conflict[] {
  const name = upstream.keys[0];
  const id = names.model(upstream);
  const leave = (reason: string): Conflict[] => {
    added.leftOut.push({ place, name, reason });
    return [];
  };
  if (id === null) return leave('left out on request');
  if (id === '') return leave('no id can be made of the model’s name; say --model "name=id"');
  if (!draft.models.has(id) && !rules.addsModels)
    return leave('the dataset has no such model; --only adds it, --model "name=id" joins it to one');
  const model = modelOf(draft, names, id, upstream, added);
  const conflicts: Conflict[] = [];
  for (const [field, value] of Object.entries(facts) as [keyof Facts, unknown][]) {
    const own = model.fields[field];
    if (value === undefined) continue;
    if (isSame(field, own, value)) {
      added.repeated++;
      continue;
    }
    if (own !== undefined) conflicts.push({ place, model: id, field, dataset: own, file: value });
    if (own !== undefined && !rules.replaces) continue;
    model.fields = { ...model.fields, [field]: value };
    added.facts++;
  }
  return conflicts;
}

/** `openai` and `OpenAI` are one provider. */
function isSame(field: string, own: unknown, value: unknown): boolean {
  if (field === 'provider' && typeof own === 'string' && typeof value === 'string') return slug(own) === slug(value);
  return isDeepStrictEqual(own, value);
}
