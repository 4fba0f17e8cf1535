import type { ComparisonSettings } from '../core/comparison/settings.js';
import type { Comparison, Dataset, Locale, ModelSummary, ViewModel } from '../core/index.js';
import type { Choice } from './choice.js';

/** The attributes that matter here, as the element has read them. */
export interface ReaderSettings extends ComparisonSettings {
  readonly headingLevel: number;
  readonly expect: string | null;
  readonly subscribe: string | null;
  readonly urlState: boolean;
}

/** The ways to change what is shown. */
export interface Actions {
  /** Every model that the source of the data has, shown or not. */
  listModels(): Promise<readonly ModelSummary[]>;
  /** Lays choices over the attributes; the event is dispatched once the view shows them. */
  choose(choice: Choice, event?: Event): void;
  /** Takes every choice back. */
  reset(event?: Event): void;
}

/** What is shown, and the ways to change it. */
export interface Context extends Actions {
  readonly dataset: Dataset;
  readonly comparison: Comparison;
  readonly view: ViewModel;
  readonly locale: Locale;
  /** Words of the controls in the language of `locale`; null = English. */
  readonly words: Readonly<Record<string, string>> | null;
  /** As the page's author asks. */
  readonly asked: ReaderSettings;
  /** The same with the reader's choices laid over. */
  readonly settings: ReaderSettings;
}
