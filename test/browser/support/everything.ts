/** An element with all that it can show, and every disclosure open. */
import type { ReadableDataset } from '../../../src/core/index.js';
import type { ModelCompareElement } from '../../../src/index.js';
import { smallDataset } from './datasets.js';
import { until } from './element.js';
import { openAll } from './geometry.js';
import { pause } from './harness.js';

/** Attributes that ask for every control and note, and for the sign-up form. */
export const EVERYTHING =
  'controls="models weights reported-by table export" reported-by="independent" expect="tie" ' +
  'subscribe="https://newsletter.example/subscribe"';

/** Opens every disclosure, those within others too, and waits for what is drawn in them. */
export async function openEverything(element: ModelCompareElement): Promise<void> {
  const root = element.shadowRoot!;
  const rests = (): unknown[] => [...root.querySelectorAll('details')].filter((one) => !one.open || isBare(one));
  await until(async () => {
    openAll(element);
    // What a disclosure holds is drawn after its event, which comes with a frame.
    await new Promise(requestAnimationFrame);
    await element.updateComplete;
    return !element.matches(':state(loading)') && rests().length === 0;
  }, 'everything is open');
  // The colour of the outermost box passes through a transition of a millisecond.
  await pause(60);
}

/** With nothing below its summary but, in a control that is folded, white space. */
function isBare(details: HTMLDetailsElement): boolean {
  return details.lastElementChild!.localName === 'summary' && details.lastChild!.textContent!.trim() === '';
}

/** Six models with the scores of the two of `smallDataset`, a little apart each. */
export function sixModels(): ReadableDataset {
  const dataset = smallDataset();
  const models = Array.from({ length: 6 }, (_, index) => {
    const model = dataset.models[index % 2]!;
    const scores = { 'code-a': 70 - index, 'code-b': 60 + 2 * index, 'know-a': 55 + 3 * index, sums: 20 + index };
    return { ...model, id: `m${index}`, name: `Model ${index} Preview`, aliases: [], scores };
  });
  return { ...dataset, models };
}
