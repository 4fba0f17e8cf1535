import { nearestId } from '../dataset/nearest-id.js';

/** Thrown by `compareModels` for models it cannot find, or fewer than two. */
export class ComparisonError extends Error {
  override readonly name = 'ComparisonError';
  declare readonly code: 'unknown-model' | 'too-few-models';
  /** The unknown ids, each with the nearest known one if any is near. */
  declare readonly unknown: readonly { readonly id: string; readonly nearest: string | null }[];

  constructor(code: 'unknown-model' | 'too-few-models', message: string, unknown: ComparisonError['unknown'] = []) {
    super(message);
    Object.assign(this, { code, unknown });
  }

  static unknownModels(ids: readonly string[], known: Iterable<string>): ComparisonError {
    const all = [...known];
    const unknown = ids.map((id) => ({ id, nearest: nearestId(id, all) }));
    return new ComparisonError('unknown-model', `unknown models: ${ids.join(', ')}`, unknown);
  }
}
