/** Languages of the built bundle: files beside the script, asked for once and only when used. */
import { expect } from '@open-wc/testing';
import type { ModelCompareElement } from '../../src/index.js';
import ar from '../../src/locales/ar.js';
import de from '../../src/locales/de.js';
import extraAr from '../../src/locales/extras/ar.js';
import extraDe from '../../src/locales/extras/de.js';
import extraEn from '../../src/locales/extras/en.js';
import { open } from './support/controls.js';
import { shadowText, until } from './support/element.js';
import { openPage, requestMark, requestsSince, secondOrigin } from './support/harness.js';
import { speaks } from './support/languages.js';

interface Page {
  readonly elements: readonly ModelCompareElement[];
  /** How often the page asked for each file of a language so far, by its path beside the script. */
  readonly asked: () => Promise<Record<string, number>>;
}

/** A page with the bundle and some elements. The second origin's log tells its addresses from those of other tests. */
async function page(lang: string, markup: string): Promise<Page> {
  const folder = `${await secondOrigin()}/cdn/sub/path/`;
  const mark = await requestMark();
  const { document } = (await openPage('/test/browser/pages/bundle/empty.html')).page;
  document.documentElement.lang = lang;
  document.body.innerHTML = markup;
  const script = document.createElement('script');
  script.type = 'module';
  script.src = `${folder}model-compare.js`;
  document.head.append(script);
  const elements = [...document.querySelectorAll<ModelCompareElement>('model-compare')];
  await until(() => elements.every(({ comparison }) => comparison), 'comparisons');
  const asked = async (): Promise<Record<string, number>> => {
    const counts = Object.entries(await requestsSince(mark));
    const ours = counts.filter(([url]) => url.startsWith(`${folder}locales/`));
    return Object.fromEntries(ours.map(([url, count]) => [url.slice(folder.length), count]));
  };
  return { elements, asked };
}

const PAIR = 'models="gpt-4.1 o3" loading="eager"';

describe('the built bundle', () => {
  it('asks for a language once, and only for what is used', async () => {
    const { elements, asked } = await page(
      'de',
      `<model-compare ${PAIR}></model-compare><model-compare lang="de-CH" ${PAIR}></model-compare>`,
    );
    for (const element of elements) await speaks(element, de);
    expect(await asked()).to.deep.equal({ 'locales/de.js': 1 });
    for (const element of elements) await open(element, 'weights');
    expect(shadowText(elements[0]!)).to.contain(extraDe.reset);
    expect(await asked()).to.deep.equal({ 'locales/de.js': 1, 'locales/extras/de.js': 1 });
    elements[1]!.lang = 'ar';
    await speaks(elements[1]!, ar);
    expect(shadowText(elements[1]!)).to.contain(extraAr.reset);
    expect(await asked()).to.deep.equal({
      'locales/de.js': 1,
      'locales/extras/de.js': 1,
      'locales/ar.js': 1,
      'locales/extras/ar.js': 1,
    });
  });

  it('asks for none in English', async () => {
    const { elements, asked } = await page('en-US', `<model-compare ${PAIR}></model-compare>`);
    await open(elements[0]!, 'weights');
    expect(shadowText(elements[0]!)).to.contain(extraEn.reset);
    expect(await asked()).to.deep.equal({});
  });
});
