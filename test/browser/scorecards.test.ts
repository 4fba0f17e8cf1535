/** Where scorecards and the level stand: beside each other where they fit, whatever their words. */
import { expect } from '@open-wc/testing';
import type { ModelCompareElement } from '../../src/index.js';
import { longNames } from './support/datasets.js';
import { part, parts, show, until } from './support/element.js';
import { sixModels } from './support/everything.js';
import { overflowing } from './support/geometry.js';
import { resizeViewport } from './support/harness.js';

interface Box {
  readonly start: number;
  readonly end: number;
  readonly top: number;
  readonly bottom: number;
}

/** Boxes of the cards and the level in px, sideways from where lines begin. */
function boxes(element: ModelCompareElement): { cards: Box[]; level: Box } {
  const outer = element.getBoundingClientRect();
  const isRtl = element.viewModel!.dir === 'rtl';
  const boxOf = (node: Element): Box => {
    const { left, right, top, bottom } = node.getBoundingClientRect();
    const [start, end] = isRtl ? [outer.right - right, outer.right - left] : [left - outer.left, right - outer.left];
    return { start, end, top, bottom };
  };
  return { cards: parts(element, 'card').map(boxOf), level: boxOf(part(element, 'level')) };
}

async function speaking(lang: string, data: unknown): Promise<ModelCompareElement> {
  await resizeViewport(1300, 800);
  const element = await show(data, `lang="${lang}"`);
  await element.loadComplete;
  await until(() => element.viewModel!.lang === lang, `words in ${lang}`);
  await element.updateComplete;
  return element;
}

after(() => resizeViewport(1200, 800));

describe('scorecards', () => {
  for (const lang of ['en', 'de', 'ar']) {
    it(`of two stand side by side from 37em to 75em, the level between them: ${lang}`, async () => {
      const element = await speaking(lang, longNames());
      for (const words of ['', ' in one respect, and in others hard to tell']) {
        part(element, 'level').append(words);
        for (const width of [37, 40, 43.75, 45.5, 48, 56, 64, 75]) {
          element.parentElement!.style.width = `${width}em`;
          const { cards, level } = boxes(element);
          const [first, second] = cards as [Box, Box];
          expect(second.bottom, `${width}em`).to.be.closeTo(first.bottom, 1);
          expect(level.start, `${width}em`).to.be.above(first.end);
          expect(second.start, `${width}em`).to.be.above(level.end);
          expect(second.end - second.start, `${width}em`).to.be.closeTo(first.end - first.start, 1);
          expect(overflowing(element)).to.deep.equal([]);
        }
      }
    });

    it(`of two have the level below them from 16em to 36em, and each its own line where it is narrower: ${lang}`, async () => {
      const element = await speaking(lang, longNames());
      for (const width of [14, 16, 18, 24, 30, 35.5]) {
        element.parentElement!.style.width = `${width}em`;
        const { cards, level } = boxes(element);
        const [first, second] = cards as [Box, Box];
        if (width < 15) expect(second.top, `${width}em`).to.be.above(first.bottom);
        else expect(second.start, `${width}em`).to.be.above(first.end);
        expect(level.top, `${width}em`).to.be.above(Math.max(first.bottom, second.bottom));
      }
    });

    it(`from the third on stand below the first two and their level: ${lang}`, async () => {
      const { models, ...rest } = sixModels();
      for (const count of [3, 4, 5, 6]) {
        const element = await speaking(lang, { ...rest, models: models.slice(0, count) });
        for (const width of [14, 18, 28, 35.5, 37, 41.75, 46, 54, 73]) {
          element.parentElement!.style.width = `${width}em`;
          const { cards, level } = boxes(element);
          expect(cards).to.have.length(count);
          const pair = Math.max(level.bottom, ...cards.slice(0, 2).map(({ bottom }) => bottom));
          for (const { top, end } of cards.slice(2)) {
            expect(top, `${count} in ${width}em`).to.be.above(pair);
            expect(end, `${count} in ${width}em`).to.be.at.most(element.clientWidth + 1);
          }
        }
      }
    });
  }
});
