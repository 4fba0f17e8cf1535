/**
 * One state in one look: `state.html#state=tie&look=dark&section=verdict&language=en`. What the address leaves out is
 * the first of its kind. Once it is drawn, the root has the address in `data-drawn`.
 */
import { ModelCompareElement } from '../../src/index.js';
import '../never-answers.js';
import { readChoice, readGallery, writeChoice, type Choice, type Gallery, type State } from './gallery.js';

ModelCompareElement.defaultSource = new URL('../../data/dist/catalogue/index.json', document.baseURI).href;

await import('../../src/define.js');

function make(state: State, section: string, theme: string | undefined): ModelCompareElement {
  const { src, fallback, shows } = state;
  const element = document.createElement('model-compare');
  const address = src && new URL(src, document.baseURI).href;
  const { models, categories, controls, expect, subscribe, sections: own } = state;
  const sections = section || own;
  const given = { models, sections, categories, controls, expect, subscribe, theme, src: address, loading: 'eager' };
  for (const [name, value] of Object.entries(given)) if (value) element.setAttribute(name, value);
  // A day: the state lasts as long as anybody looks at it.
  if (shows === 'loading') element.setAttribute('timeout', '86400');
  if (fallback) element.append(Object.assign(document.createElement('p'), { textContent: fallback }));
  return element;
}

/** Opens the disclosures of a part, and waits for what that loads. */
async function openParts(element: ModelCompareElement, part: string): Promise<void> {
  for (const details of element.shadowRoot!.querySelectorAll<HTMLDetailsElement>(`details[part~='${part}']`))
    details.open = true;
  const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
  // The event of a disclosure that was opened comes with a frame.
  await frame();
  do await frame();
  while (element.matches(':state(loading)'));
}

async function draw({ states, looks }: Gallery, choice: Choice): Promise<void> {
  const state = states.find(({ id }) => id === choice.state);
  const look = looks.find(({ id }) => id === choice.look);
  if (!state || !look) throw new Error(`no such state or look: ${writeChoice(choice)}`);
  const root = document.documentElement;
  root.className = look.id;
  root.lang = choice.language;
  document.title = `${state.name}, ${look.name}`;
  const element = make(state, choice.section, look.theme);
  document.body.replaceChildren(element);
  await (state.shows === 'loading' ? element.updateComplete : element.loadComplete);
  await element.updateComplete;
  if (state.open) await openParts(element, state.open);
}

const gallery = await readGallery();

async function show(): Promise<void> {
  const { hash } = location;
  await draw(gallery, readChoice(hash, gallery));
  await document.fonts.ready;
  document.documentElement.dataset.drawn = hash;
}

window.addEventListener('hashchange', () => void show());
await show();
