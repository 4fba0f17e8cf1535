/** The language of the words shown: that of the page around the element, live, loaded on use, and English where it cannot be had. */
import { expect } from '@open-wc/testing';
import type { ForeignWords } from '../../src/core/extras.js';
import type { ModelCompareElement } from '../../src/index.js';
import ar from '../../src/locales/ar.js';
import de from '../../src/locales/de.js';
import en from '../../src/locales/en.js';
import extraAr from '../../src/locales/extras/ar.js';
import extraDe from '../../src/locales/extras/de.js';
import extraEn from '../../src/locales/extras/en.js';
import extraFr from '../../src/locales/extras/fr.js';
import fr from '../../src/locales/fr.js';
import zh from '../../src/locales/zh.js';
import { open } from './support/controls.js';
import { smallDataset } from './support/datasets.js';
import { next, ofSources, part, place, shadowText, show, textOf, until } from './support/element.js';
import { pause } from './support/harness.js';
import { missing, replaced, rootOf, speaks } from './support/languages.js';
import { warnings } from './support/stubs.js';

/** Markup around an element with data. */
function within(before: string, after: string, attributes = ''): ModelCompareElement {
  const element = place(`${before}<model-compare ${attributes}></model-compare>${after}`);
  element.data = smallDataset();
  return element;
}

describe('the language around the element', () => {
  it('is that of its own attribute', async () => {
    await speaks(await show(smallDataset(), 'lang="de"'), de);
  });

  it('is that of the nearest ancestor that has one', async () => {
    await speaks(within('<div lang="fr"><div lang="de"><section>', '</section></div></div>'), de);
    await speaks(within('<div lang="de">', '</div>', 'lang="fr"'), fr);
  });

  for (const mode of ['open', 'closed'] as const) {
    it(`reaches through shadow hosts: ${mode}`, async () => {
      const outer = document.createElement('div');
      outer.lang = 'de';
      const inner = document.createElement('div');
      outer.attachShadow({ mode }).append(inner);
      const element = document.createElement('model-compare');
      element.data = smallDataset();
      inner.attachShadow({ mode }).append(element);
      document.body.append(outer);
      await speaks(element, de);
      outer.lang = 'fr';
      await speaks(element, fr);
      inner.lang = 'zh';
      await speaks(element, zh);
      outer.remove();
    });
  }

  for (const [tag, locale] of [
    ['de-AT', de],
    ['DE', de],
    ['fr-Latn-CA', fr],
    ['zh-Hant-TW', zh],
    ['en-GB', en],
    ['gsw', en],
    ['x-klingon', en],
  ] as const) {
    it(`is the nearest there is: ${tag}`, async () => {
      await speaks(await show(smallDataset(), `lang="${tag}"`), locale);
    });
  }

  it('changes live, wherever it is set', async () => {
    const element = within('<div lang="de"><section>', '</section></div>');
    await speaks(element, de);
    element.closest('section')!.lang = 'fr';
    await speaks(element, fr);
    element.lang = 'ar';
    await speaks(element, ar);
    element.removeAttribute('lang');
    await speaks(element, fr);
    element.closest('section')!.removeAttribute('lang');
    await speaks(element, de);
    element.closest('div')!.lang = 'en';
    await speaks(element, en);
  });

  it('is another where the element is moved to', async () => {
    const element = within('<p lang="de"></p><div lang="fr">', '</div>');
    await speaks(element, fr);
    element.parentElement!.previousElementSibling!.append(element);
    await speaks(element, de);
  });

  it('is the last asked for, whatever comes last', async () => {
    let answer = (): void => undefined;
    const late = new Promise<void>((resolve) => (answer = resolve));
    await replaced('de', { locale: () => late.then(() => ({ default: de })) }, async () => {
      const element = within('', '', 'lang="de"');
      await element.updateComplete;
      element.lang = 'fr';
      await pause(50);
      answer();
      await speaks(element, fr);
      await pause(50);
      await speaks(element, fr);
    });
  });
});

describe('the words shown', () => {
  it('carry their language and direction in a page of another', async () => {
    const element = within('<main lang="en" dir="ltr">', '</main>', 'lang="ar"');
    await speaks(element, ar);
    expect(getComputedStyle(rootOf(element)).direction).to.equal('rtl');
    const [first, second] = part(element, 'benchmarks').querySelectorAll('thead th');
    expect(first!.getBoundingClientRect().left).to.be.greaterThan(second!.getBoundingClientRect().left);
    element.lang = 'de';
    await speaks(element, de);
    expect(getComputedStyle(rootOf(element)).direction).to.equal('ltr');
  });

  it('run from left to right in a page from right to left, if they are English', async () => {
    const element = within('<main lang="he" dir="rtl">', '</main>');
    await speaks(element, en);
    expect(getComputedStyle(rootOf(element)).direction).to.equal('ltr');
  });

  it('are those of the language in controls, which follow it', async () => {
    const element = await show(smallDataset(), 'lang="de" controls="weights"');
    await speaks(element, de);
    await open(element, 'weights');
    const reset = (): string => textOf([...part(element, 'weights').querySelectorAll('button')].at(-1)!);
    expect(reset()).to.equal(extraDe.reset);
    element.lang = 'ar';
    await speaks(element, ar);
    expect(reset()).to.equal(extraAr.reset);
  });

  ofSources.it('are never of two languages, while one is on its way', async () => {
    let answer = (): void => undefined;
    const late = new Promise<void>((resolve) => (answer = resolve));
    const extras = (): Promise<{ default: ForeignWords }> => late.then(() => ({ default: extraFr }));
    await replaced('fr', { extras }, async () => {
      const element = await show(smallDataset(), 'lang="de" controls="weights"');
      await speaks(element, de);
      await open(element, 'weights');
      const before = shadowText(element);
      element.lang = 'fr';
      await pause(100);
      element.requestUpdate();
      await element.updateComplete;
      expect(shadowText(element)).to.equal(before);
      expect(rootOf(element).lang).to.equal('de');
      answer();
      await speaks(element, fr);
      expect(shadowText(element)).to.contain(extraFr.reset).and.not.to.contain(extraDe.reset);
    });
  });
});

ofSources.describe('a language that cannot be had', () => {
  it('leaves English, controls included, and is warned of once', async () => {
    await replaced('de', { locale: missing('no German') }, async () => {
      let elements: ModelCompareElement[] = [];
      const lines = await warnings(async () => {
        elements = [1, 2].map(() => within('', '', 'lang="de" controls="weights"'));
        for (const element of elements) await speaks(element, en);
        await open(elements[0]!, 'weights');
        await pause(50);
      });
      expect(lines.filter((line) => line.includes('no German'))).to.have.length(1);
      expect(shadowText(elements[0]!)).to.contain(extraEn.reset).and.not.to.contain(extraDe.reset);
      elements[0]!.lang = 'fr';
      await speaks(elements[0]!, fr);
    });
  });

  it('leaves English, not the one before', async () => {
    const element = await show(smallDataset(), 'lang="fr"');
    await speaks(element, fr);
    await replaced('de', { locale: missing('no German again') }, async () => {
      await warnings(async () => {
        element.lang = 'de';
        await speaks(element, en);
      });
    });
  });

  it('has English controls where only its view is there', async () => {
    await replaced('de', { extras: missing('no words') }, async () => {
      const lines = await warnings(async () => {
        const element = await show(smallDataset(), 'lang="de" controls="weights"');
        await speaks(element, de);
        await open(element, 'weights');
        expect(shadowText(element)).to.contain(extraEn.reset);
      });
      expect(lines.filter((line) => line.includes('no words'))).to.have.length(1);
    });
  });
});

describe('an error', () => {
  ofSources.it('is worded in the language when it is told of', async () => {
    const element = place('<model-compare lang="de" loading="eager"></model-compare>');
    await next(element, 'error');
    expect(textOf(part(element, 'error')))
      .to.contain(extraDe['error-no-source'])
      .and.to.contain(de.strings.retry);
    expect(rootOf(element).lang).to.equal('de');
  });

  it('of the attributes is, too', async () => {
    const element = within('', '', 'lang="ar" models="ash"');
    await next(element, 'error');
    expect(textOf(part(element, 'error'))).to.contain(extraAr['error-too-few-models']);
  });

  it('is worded anew when the language changes', async () => {
    const element = within('', '', 'models="ash"');
    await next(element, 'error');
    expect(textOf(part(element, 'error'))).to.contain(en.strings['error-too-few-models']);
    element.lang = 'de';
    await until(() => textOf(part(element, 'error')).includes(extraDe['error-too-few-models']), 'the error in German');
  });
});
