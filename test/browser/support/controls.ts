/** What the reader's hands do: opening controls, moving sliders, and what the element says of it. */
import type { ModelCompareElement } from '../../../src/index.js';
import { part, textOf, until } from './element.js';

/** Opens a control or a folded section and waits until its inside is drawn. */
export async function open(element: ModelCompareElement, part: string): Promise<HTMLDetailsElement> {
  const details = element.shadowRoot!.querySelector<HTMLDetailsElement>(`details[part~="${part}"]`)!;
  details.open = true;
  await until(() => details.querySelector('input, button, p'), `${part} is drawn`);
  return details;
}

export function sliders(element: Element): HTMLInputElement[] {
  return [...element.shadowRoot!.querySelectorAll<HTMLInputElement>('input[type=range]')];
}

/** The slider of a category by the words of its label. */
export function slider(element: Element, label: string): HTMLInputElement {
  return sliders(element).find((one) => textOf(one.labels![0]!) === label)!;
}

/** Sets a field as a reader would: its value, then the event. */
export function enter(field: HTMLInputElement, value: string | number, type = 'input'): void {
  field.value = String(value);
  field.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
}

/** Two frames: what was moved is chosen in the first and drawn after it. */
export async function settled(element: ModelCompareElement): Promise<void> {
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  await element.updateComplete;
}

/** Opens a control's disclosure and waits for what is drawn in it. */
export async function openControl(element: ModelCompareElement, name: string): Promise<HTMLElement> {
  const details = element.shadowRoot!.querySelector<HTMLDetailsElement>(`.controls [part~="${name}"]`)!;
  details.querySelector('summary')!.click();
  await until(() => details.querySelector('.panel'), `the control ${name}`);
  return details.querySelector<HTMLElement>('.panel')!;
}

/** Types into a field, as far as scripts are told of it. */
export function type(field: HTMLInputElement | HTMLSelectElement, value: string): void {
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Names in the benchmark table, in order; those of the folded table below it are left out. */
export function rowNames(element: ModelCompareElement): string[] {
  const table = part(element, 'benchmarks').querySelector(':scope > table');
  return [...(table?.querySelectorAll('[data-row] > th bdi') ?? [])].map(({ textContent }) => textContent.trim());
}

const listening: [string, (event: Event) => void][] = [];

/** The events of a kind that reach the document, until the test ends. */
export function heard<T extends Event>(type: string): T[] {
  const events: T[] = [];
  const listen = (event: Event): void => void events.push(event as T);
  document.addEventListener(type, listen);
  listening.push([type, listen]);
  return events;
}

afterEach(() => {
  for (const [type, listen] of listening.splice(0)) document.removeEventListener(type, listen);
});
