/** Looking into pages that show the built bundle. */
import type { ModelCompareElement } from '../../../src/index.js';
import { textOf } from './element.js';
import { openPage } from './harness.js';

export interface ShownPage {
  readonly window: Window & { violations?: string[]; otherLit?: boolean };
  /** `load`, or the code of the error. */
  readonly outcome: string;
  readonly element: ModelCompareElement;
  /** Addresses that the page asked for. */
  readonly requested: readonly string[];
  readonly text: string;
}

/** Opens a page with `report.js` and one `<model-compare>`, and waits for what becomes of it. */
export async function showPage(path: string, width = 800): Promise<ShownPage> {
  const frame = await openPage(path, width);
  const page = frame.page as ShownPage['window'] & { outcome: Promise<string>; performance: Performance };
  const late = new Promise<string>((resolve) => setTimeout(() => resolve('nothing within 8 s'), 8000));
  const outcome = await Promise.race([page.outcome, late]);
  const element = page.document.querySelector('model-compare')!;
  return {
    window: page,
    outcome,
    element,
    requested: page.performance.getEntriesByType('resource').map(({ name }) => name),
    text: element.shadowRoot ? textOf(element.shadowRoot) : '',
  };
}

/** How far, at most, the drawn length of a bar is from its number, in points. */
export function widestBarError(element: Element): number {
  const tracks = [...element.shadowRoot!.querySelectorAll('[part~="bar"]')];
  const values = (element as ModelCompareElement).viewModel!.categories.rows.flatMap(({ bars }) => bars);
  if (tracks.length === 0 || tracks.length !== values.length) return Infinity;
  const errors = tracks.map((track, index) => {
    const fill = track.querySelector('i, span, rect')!.getBoundingClientRect().width;
    return Math.abs((fill / track.getBoundingClientRect().width) * 100 - values[index]!.value);
  });
  return Math.max(...errors);
}
