/**
 * The gallery's states against the pictures in test/visual: `npm run visual`, with names of states for these alone.
 * What differs is written to .cache/visual, as it is now and as a picture of the difference; exit code 1.
 *
 *   --update   write the pictures anew
 *
 * Where another Chromium draws, or this one draws a sample of text otherwise than on the machine that the pictures are
 * from, nothing can be said: the program says so and ends with 0.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gallery, withGallery } from './gallery.mjs';
import { comparePictures, readPicture, reduceColours, writePicture } from './pictures.mjs';
import { giveUp, root } from './setup.mjs';

const baselines = join(root, 'test/visual');
const results = join(root, '.cache/visual');
const machine = join(baselines, 'machine.json');

/**
 * Pixels that may differ in a picture. A smaller share would be none: two runs on one machine agree in every pixel, and
 * what other versions of a font library change is antialiasing, which does not count. A full stop of body text has 4.
 */
const ALLOWED = 3;

/**
 * A state at the narrowest and the widest in light, between them in dark: layout does not hang on colours, nor colours on
 * widths. The first state in every look.
 */
function shotsOf({ id: state }) {
  const [light, dark, ...others] = gallery.looks.map(({ id }) => id);
  const [narrow, middle, wide] = gallery.widths;
  const looks = state === gallery.states[0].id ? [light, dark, ...others] : [dark];
  return [
    { state, look: light, width: narrow },
    { state, look: light, width: wide },
    ...looks.map((look) => ({ state, look, width: middle })),
  ];
}

/** Words and signs in the sizes and weights of the widget, with a line and a round corner: what machines draw otherwise. */
const SAMPLE = [
  ['400 16px', 'Which is better for coding? GPT-4.1, 46.7 to 24.8 over 3 benchmarks.'],
  ['600 40px', '0123456789 +−–'],
  ['400 13px', '●◕◐○∅▲ independent · 32K'],
];

/** Runs in the page: draws the sample in the gallery's own fonts, below whatever is there; resolves to widths in px. */
async function drawSample(lines) {
  const { fontFamily } = getComputedStyle(document.body);
  const box = document.createElement('div');
  box.id = 'sample';
  box.style.cssText = 'width: max-content; border: 1.5px solid; border-radius: 1em';
  document.body.append(box);
  for (const [size, text] of lines) {
    const font = `${size} ${fontFamily}`;
    if ((await document.fonts.load(font, text)).length === 0) throw new Error(`no font of the gallery has "${text}"`);
    const line = document.createElement('div');
    line.append(Object.assign(document.createElement('span'), { textContent: text }));
    line.style.font = font;
    box.append(line);
  }
  return [...box.querySelectorAll('span')].map((line) => Math.round(line.getBoundingClientRect().width * 100) / 100);
}

/** What the pictures hang on besides the sources. */
async function readMachine({ browser, page }) {
  const widths = await page.evaluate(drawSample, SAMPLE);
  const sample = page.locator('#sample');
  const { data } = readPicture(await sample.screenshot());
  await sample.evaluate((box) => box.remove());
  const pixels = createHash('sha256').update(data).digest('hex').slice(0, 16);
  return { chromium: browser.version().split('.')[0], sample: { widths, pixels } };
}

function options() {
  try {
    const { values, positionals } = parseArgs({
      options: { update: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    const unknown = positionals.find((name) => !gallery.states.some(({ id }) => id === name));
    if (unknown) giveUp(`No state "${unknown}"; there are ${gallery.states.map(({ id }) => id).join(', ')}.`);
    return { update: values.update, states: gallery.states.filter(({ id }) => positionals.includes(id)) };
  } catch (error) {
    return giveUp(error.message);
  }
}

/** What is wrong with one picture; undefined where nothing is. */
function judge({ name, picture }) {
  const file = join(baselines, `${name}.png`);
  if (!existsSync(file)) return 'no picture to compare with';
  const now = reduceColours(readPicture(picture));
  const before = readPicture(readFileSync(file));
  const { pixels, resized, picture: difference } = comparePictures(before, now);
  if (pixels <= ALLOWED && !resized) return undefined;
  writeFileSync(join(results, `${name}.now.png`), writePicture(now));
  writeFileSync(join(results, `${name}.difference.png`), writePicture(reduceColours(difference)));
  const sizes = [before, now].map(({ width, height }) => `${width} × ${height}`);
  return `${pixels} pixels differ${resized ? `, ${sizes[0]} is now ${sizes[1]}` : ''}`;
}

/** Pictures of states or looks that are gone. */
function leftOver(names) {
  const files = existsSync(baselines) ? readdirSync(baselines).filter((file) => file.endsWith('.png')) : [];
  return files.filter((file) => !names.includes(file.slice(0, -'.png'.length)));
}

async function update(shots, isWhole, { shoot, ...rest }) {
  mkdirSync(baselines, { recursive: true });
  writeFileSync(machine, `${JSON.stringify(await readMachine(rest), null, 2)}\n`);
  let bytes = 0;
  for (const shot of shots) {
    const { name, picture } = await shoot(shot);
    const png = writePicture(reduceColours(readPicture(picture)));
    bytes += png.length;
    writeFileSync(join(baselines, `${name}.png`), png);
  }
  const names = shots.map(({ state, look, width }) => `${state}-${look}-${width}`);
  if (isWhole) for (const file of leftOver(names)) rmSync(join(baselines, file));
  console.log(`${shots.length} pictures written to test/visual, ${(bytes / 1e6).toFixed(2)} MB.`);
}

/** Returns the number of pictures that are not as they were. */
async function compare(shots, isWhole, { shoot, ...rest }) {
  if (!existsSync(machine)) giveUp('There are no pictures yet: npm run visual -- --update');
  const [before, now] = [readFileSync(machine, 'utf8').trim(), JSON.stringify(await readMachine(rest), null, 2)];
  if (before !== now) {
    console.log('Skipped: this machine draws text otherwise than the one that the pictures in test/visual are from.');
    console.log(`There: ${before}\nHere: ${now}`);
    return 0;
  }
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });
  const faults = [];
  for (const shot of shots) {
    const shown = await shoot(shot);
    const fault = judge(shown);
    if (fault) faults.push(`${shown.name}: ${fault}`);
  }
  const names = shots.map(({ state, look, width }) => `${state}-${look}-${width}`);
  if (isWhole) faults.push(...leftOver(names).map((file) => `${file}: a picture of nothing in the gallery`));
  for (const fault of faults) console.log(`✗ ${fault}`);
  console.log(`${shots.length - faults.length} of ${shots.length} pictures are as they were.`);
  if (faults.length > 0) console.log('See .cache/visual; if all is as it should be: npm run visual -- --update');
  return faults.length;
}

const { update: isUpdate, states } = options();
const isWhole = states.length === 0;
const shots = (isWhole ? gallery.states : states).flatMap(shotsOf);
await withGallery(async (tools) => {
  if (isUpdate) await update(shots, isWhole, tools);
  else process.exitCode = (await compare(shots, isWhole, tools)) > 0 ? 1 : 0;
});
