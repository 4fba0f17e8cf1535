import type { Comparison } from '../comparison/comparison.js';

export interface ModelView {
  readonly id: string;
  readonly name: string;
}

export function modelViews({ models }: Comparison): ModelView[] {
  return models.map(({ id, name }) => ({ id, name }));
}
