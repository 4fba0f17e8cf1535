/** Making `<model-compare>` elements and reading what they show. */
import { fixtureSync } from '@open-wc/testing';
import type { ModelCompareElement, ModelCompareErrorEvent } from '../../../src/index.js';
import { isBuilt } from './under-test.js';

/** For what only sources let a test see or replace: a page without a default catalogue, classes, loaders of languages. */
export const ofSources = { it: isBuilt ? it.skip : it, describe: isBuilt ? describe.skip : describe };

/** Puts markup into the document; the element in it is returned, not waited for. */
export function place(markup: string): ModelCompareElement {
  const box = fixtureSync<HTMLElement>(`<div>${markup}</div>`);
  return box.querySelector('model-compare')!;
}

/** An element with data set, rendered. */
export async function show(data: unknown, attributes = ''): Promise<ModelCompareElement> {
  const element = place(`<model-compare ${attributes}></model-compare>`);
  element.data = data;
  await element.updateComplete;
  return element;
}

/** The first element of a part; fails if there is none. */
export function part(element: Element, name: string): HTMLElement {
  const found = element.shadowRoot!.querySelector<HTMLElement>(`[part~="${name}"]`);
  if (!found) throw new Error(`no part "${name}"`);
  return found;
}

export function parts(element: Element, name: string): HTMLElement[] {
  return [...element.shadowRoot!.querySelectorAll<HTMLElement>(`[part~="${name}"]`)];
}

/** Names of the sections shown, in order. */
export function sectionNames(element: Element): string[] {
  return parts(element, 'section').map((section) => section.part[1]!);
}

/** Text with white space made single. */
export function textOf(node: Node): string {
  return (node.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The whole text of the shadow root. */
export function shadowText(element: Element): string {
  return textOf(element.shadowRoot!);
}

export const hasState = (element: Element, name: string): boolean => element.matches(`:state(${name})`);

/** Resolves with the next event of a kind; rejects after five seconds. */
export function next(element: EventTarget, type: 'error'): Promise<ModelCompareErrorEvent>;
export function next(element: EventTarget, type: string): Promise<Event>;
export function next(element: EventTarget, type: string): Promise<Event> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no event "${type}" within 5 s`)), 5000);
    element.addEventListener(
      type,
      (event) => {
        clearTimeout(timer);
        resolve(event);
      },
      { once: true },
    );
  });
}

/** Waits until something holds, at most five seconds. */
export async function until(holds: () => unknown, what: string): Promise<void> {
  for (const end = Date.now() + 5000; Date.now() < end;) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`not within 5 s: ${what}`);
}
