/**
 * The whole gallery as one picture, dist/contact-sheet.png: a row a state, in every look at every width, and a row a
 * language. Prints whatever sticks out sideways, and ends with 1 if anything does. Names of states draw these alone;
 * `--open` unfolds every disclosure first.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { gallery, withGallery } from './gallery.mjs';
import { root } from './setup.mjs';

const target = join(root, 'dist/contact-sheet.png');
const folder = join(root, '.cache/contact-sheet');
/** Of the pictures on the sheet: words are no more to be read, their place is. */
const SCALE = 0.25;

/** The sheet as a page beside its pictures. */
function sheet(rows) {
  const figure = ({ name, caption, width, out }) => `<figure>
    <figcaption>${caption}${out.length > 0 ? ' <b>sticks out</b>' : ''}</figcaption>
    <img width="${Math.round(width * SCALE)}" src="${name}.png">
  </figure>`;
  const section = ({ title, shots }) => `<h2>${title}</h2><div>${shots.map(figure).join('')}</div>`;
  const style = `
    body { width: max-content; margin: 16px; background: #888; font: 13px system-ui }
    div { display: flex; align-items: start; gap: 12px }
    figure { margin: 0 }
    figcaption { width: 0; min-width: 100% }
    img { display: block }
    b { color: #900 }`;
  return `<!doctype html><meta charset="utf-8"><title>Contact sheet</title><style>${style}</style>${rows.map(section).join('')}`;
}

const [usual, ...others] = gallery.languages;

/** A row: one state in every look at every width, or in one look in another language. */
async function takeRow(title, looks, choice, shoot) {
  const shots = [];
  for (const look of looks) {
    for (const width of gallery.widths) {
      const { picture, ...shot } = await shoot({ ...choice, look: look.id, width });
      writeFileSync(join(folder, `${shot.name}.png`), picture);
      shots.push({ ...shot, width, caption: `${width} px, ${look.name.toLowerCase()}` });
    }
  }
  return { title, shots };
}

async function takeRows(states, unfold, shoot) {
  const rows = [];
  for (const { id: state, name } of states)
    rows.push(await takeRow(name, gallery.looks, { state, language: usual, unfold }, shoot));
  const [{ id: state, name }] = gallery.states;
  if (states.length < gallery.states.length) return rows;
  for (const language of others)
    rows.push(await takeRow(`${name}, ${language}`, gallery.looks.slice(0, 1), { state, language, unfold }, shoot));
  return rows;
}

const { values, positionals } = parseArgs({
  options: { open: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const states = gallery.states.filter(({ id }) => positionals.length === 0 || positionals.includes(id));
for (const path of [folder, join(root, 'dist')]) mkdirSync(path, { recursive: true });

await withGallery(async ({ browser, shoot }) => {
  const rows = await takeRows(states, values.open, shoot);
  const shots = rows.flatMap((row) => row.shots);
  for (const { name, out } of shots) {
    if (out.length > 0) console.log(`${name}: ${out.length} boxes stick out, ${out.slice(0, 5).join(', ')}`);
  }
  const file = join(folder, 'index.html');
  writeFileSync(file, sheet(rows));
  const page = await browser.newPage({ viewport: { width: 1300, height: 900 } });
  await page.goto(pathToFileURL(file).href);
  await page.screenshot({ path: target, fullPage: true });
  console.log(`Written: ${target}, ${shots.length} pictures`);
  process.exitCode = shots.some(({ out }) => out.length > 0) ? 1 : 0;
});
rmSync(folder, { recursive: true });
