/** The gallery: one frame with the state, look, section, language and width that are chosen, and a link to each page. */
import { readChoice, readGallery, writeChoice, type Choice } from './gallery.js';

interface Named {
  readonly id: string;
  readonly name: string;
}

const gallery = await readGallery();
const form = document.querySelector('form')!;
const frame = document.querySelector('iframe')!;
const alone = document.querySelector<HTMLAnchorElement>('#alone')!;

const plain = (ids: readonly (string | number)[]): Named[] => ids.map((id) => ({ id: `${id}`, name: `${id}` }));

function addChoice(key: string, label: string, options: readonly Named[], chosen: string): void {
  const select = document.createElement('select');
  select.name = key;
  select.append(...options.map(({ id, name }) => new Option(name, id, id === chosen, id === chosen)));
  const box = document.createElement('label');
  box.append(label, select);
  form.append(box);
}

function addPages(title: string, options: readonly Named[], choiceOf: (id: string) => Partial<Choice>): void {
  const base = readChoice('', gallery);
  const items = options.map(({ id, name }) => {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = `./state.html${writeChoice({ ...base, ...choiceOf(id) })}`;
    link.textContent = name;
    item.append(link);
    return item;
  });
  const box = document.createElement('div');
  const list = document.createElement('ul');
  list.append(...items);
  box.append(Object.assign(document.createElement('h3'), { textContent: title }), list);
  document.querySelector('.pages')!.append(box);
}

/** The frame's page follows its own address; it is loaded once. */
function show(): void {
  const { width, ...choice } = Object.fromEntries(new FormData(form)) as unknown as Choice & { width: string };
  alone.href = `./state.html${writeChoice(choice)}`;
  frame.width = width;
  frame.src = alone.href;
}

const { states, looks, sections, languages, widths } = gallery;
const first = readChoice(location.hash, gallery);
addChoice('state', 'State', states, first.state);
addChoice('look', 'Look', looks, first.look);
addChoice('section', 'Sections', [{ id: '', name: 'all' }, ...plain(sections.map(({ id }) => id))], first.section);
addChoice('language', 'Language', plain(languages), first.language);
addChoice('width', 'Width in px', plain(widths), `${widths[1]}`);
addPages('States', states, (state) => ({ state }));
addPages('Sections', plain(sections.map(({ id }) => id)), (section) => ({
  section,
  state: sections.find(({ id }) => id === section)!.state,
}));
addPages('Looks', looks, (look) => ({ look }));
addPages('Languages', plain(languages), (language) => ({ language }));
form.addEventListener('change', show);
show();
