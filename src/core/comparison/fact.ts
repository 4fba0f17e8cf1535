import type { Price } from '../dataset/dataset.js';
import type { Basis } from '../scoring/category.js';
import type { Interval } from '../scoring/interval.js';
import type { Level, LevelReason } from './verdict.js';

/** Values by model id. */
export type ByModel<T> = Readonly<Record<string, T>>;

interface Rows {
  /** Ids of the benchmarks that the fact rests on. */
  readonly rows: readonly string[];
}

/** A lead in one category. */
export interface CategoryLead extends Rows {
  readonly model: string;
  readonly category: string;
  readonly scores: ByModel<number>;
  /** Points by which `model` leads, > 0. */
  readonly lead: number;
  /** Of the lead, seen from `model`. */
  readonly interval: Interval | null;
}

/** Something that is so, with ids and numbers only. Words are made elsewhere. */
export type Fact =
  | (Rows & {
      readonly kind: 'overall-lead';
      readonly basis: Basis;
      readonly model: string | null;
      readonly scores: ByModel<number>;
      /** ≥ 0. */
      readonly lead: number;
      readonly interval: Interval | null;
    })
  | (Rows & {
      readonly kind: 'level';
      readonly level: Level;
      /** Who leads at `lean` and `clear`. */
      readonly leader: string | null;
      readonly reasons: readonly LevelReason[];
      /** Shared benchmarks that count. */
      readonly shared: number;
      /** Comparable categories, and those of them that the leader leads. */
      readonly categories: readonly string[];
      readonly led: readonly string[];
      /** Who is ahead on shared rows, however little that means, and by how much. */
      readonly ahead: string | null;
      readonly lead: number;
      /** The category that each model leads most, by more than rounding or chance, if any. */
      readonly strongest: ByModel<string | null>;
    })
  | (Rows & {
      readonly kind: 'evidence';
      /** Benchmarks run on both under like conditions, of the total that either took. */
      readonly shared: number;
      readonly total: number;
      /** Share, 0–1, of the category weight whose categories could be compared. */
      readonly coverage: number;
      readonly weightShare: number;
    })
  | (CategoryLead & { readonly kind: 'category-lead' })
  | (Rows & {
      readonly kind: 'category-not-comparable';
      readonly category: string;
      /** Each model's mean over its own rows; null = none. */
      readonly scores: ByModel<number | null>;
    })
  | (CategoryLead & { readonly kind: 'sharpest-advantage' })
  | (CategoryLead & { readonly kind: 'hits-back' })
  | (Rows & {
      readonly kind: 'biggest-swing';
      readonly benchmark: string;
      readonly favours: string;
      /** In the benchmark's own unit. */
      readonly scores: ByModel<number>;
      /** Points on 0–100 by which `favours` leads. */
      readonly lead: number;
      readonly interval: Interval | null;
    })
  | (Rows & {
      readonly kind: 'category-separator';
      readonly category: string;
      readonly benchmark: string;
      readonly favours: string;
      readonly scores: ByModel<number>;
      /** The row speaks against the leader of its category. */
      readonly favoursTrailing: boolean;
    })
  | (Rows & { readonly kind: 'one-sided-rows'; readonly model: string; readonly count: number })
  | (Rows & {
      readonly kind: 'price';
      readonly cheaper: string | null;
      readonly prices: ByModel<Price>;
      readonly input: ByModel<number | null>;
      readonly output: ByModel<number | null>;
      /** Dearer over cheaper output price, ≥ 1; null unless both are list prices above 0. */
      readonly ratio: number | null;
    })
  | (Rows & {
      /** Tokens; output tokens a second; seconds to the first token. */
      readonly kind: 'context-window' | 'speed' | 'latency';
      readonly better: string | null;
      readonly values: ByModel<number>;
    })
  | (Rows & { readonly kind: 'reasoning' | 'open-weights'; readonly a: boolean; readonly b: boolean })
  | (Rows & {
      readonly kind: 'flip-point';
      readonly category: string;
      readonly from: number;
      readonly to: number;
      /** Who would lead past `to`. */
      readonly model: string;
    })
  | (Rows & { readonly kind: 'weighting-share'; readonly model: string; /** 0–1. */ readonly share: number })
  | (Rows & {
      readonly kind: 'deciding-row';
      readonly benchmark: string;
      /** Who leads without the row; null = nobody. */
      readonly model: string | null;
      readonly lead: number;
    })
  | (Rows & {
      readonly kind: 'deciding-missing-score';
      readonly benchmark: string;
      /** The model without a score. */
      readonly model: string;
      readonly known: number;
      readonly needed: number;
      /** The missing score turns the lead if it lies on this side of `needed`. */
      readonly side: 'above' | 'below';
    })
  | (Rows & { readonly kind: 'vendor-reported'; readonly count: number; readonly of: number })
  | (Rows & {
      readonly kind: 'bases-disagree';
      readonly disagreement: 'other-leader' | 'wider-lead';
      /** Who leads by the usual average, each model over its own tests, and the averages. */
      readonly model: string;
      readonly scores: ByModel<number>;
      /** Whether the averages are a source's own. */
      readonly stated: boolean;
      /** Benchmarks that each model took, and how far the two lists differ. */
      readonly counts: ByModel<number>;
      readonly different: 'mostly' | 'partly' | 'not' | 'unknown';
    });

export type FactKind = Fact['kind'];
export type FactOf<K extends FactKind> = Fact & { readonly kind: K };
