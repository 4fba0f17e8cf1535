/** Opening the reader's controls. */
import type { ModelCompareElement } from '../../../src/index.js';
import { part, until } from './element.js';

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
