/** What each attribute does, and that a bad one warns once and falls back. */
import { expect } from '@open-wc/testing';
import { longNames, smallDataset, threeModels } from './support/datasets.js';
import { part, parts, sectionNames, shadowText, show, textOf } from './support/element.js';
import { warnings } from './support/stubs.js';

const ALL = ['scorecards', 'verdict', 'categories', 'benchmarks', 'operator', 'cost', 'faq', 'method'];
const names = (element: Element): string[] => parts(element, 'card').map((card) => textOf(card.querySelector('bdi')!));

describe('the attribute models', () => {
  it('takes ids separated by spaces or commas, in their order', async () => {
    for (const models of ['birch ash', 'birch,ash', ' birch ,  ash ']) {
      expect(names(await show(threeModels(), `models="${models}"`))).to.deep.equal(['Birch', 'Ash']);
    }
  });

  it('takes aliases', async () => {
    expect(names(await show(threeModels(), 'models="cedar birch-old"'))).to.deep.equal(['Cedar', 'Birch']);
  });

  it('may be absent where a dataset has two to six models', async () => {
    expect(names(await show(smallDataset()))).to.deep.equal(['Ash', 'Birch']);
    const three = await show(threeModels());
    await three.loadComplete;
    expect(names(three)).to.have.length(3);
  });

  it('may change at any time', async () => {
    const element = await show(threeModels(), 'models="ash birch"');
    element.setAttribute('models', 'ash cedar');
    await element.updateComplete;
    expect(names(element)).to.deep.equal(['Ash', 'Cedar']);
  });
});

describe('the attribute sections', () => {
  it('says which sections there are and in which order', async () => {
    const element = await show(smallDataset(), 'sections="verdict, benchmarks scorecards"');
    expect(sectionNames(element)).to.deep.equal(['verdict', 'benchmarks', 'scorecards']);
  });

  it('never takes the sources away: to name them is a duty', async () => {
    const element = await show(smallDataset(), 'sections="verdict"');
    expect(textOf(part(element, 'attribution'))).to.contain('Lab');
  });

  it('is all sections by default', async () => {
    expect(sectionNames(await show(smallDataset()))).to.deep.equal(ALL);
  });

  it('leaves out words that it does not know, and says so', async () => {
    let element!: Element;
    const lines = await warnings(async () => (element = await show(smallDataset(), 'sections="verdict nonsense"')));
    expect(sectionNames(element)).to.deep.equal(['verdict']);
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain('sections').and.to.contain('nonsense').and.to.contain('scorecards');
  });

  it('is all sections where it names none that exists', async () => {
    let element!: Element;
    await warnings(async () => (element = await show(smallDataset(), 'sections="nothing-known"')));
    expect(sectionNames(element)).to.deep.equal(ALL);
  });
});

describe('the attributes basis, categories and weights', () => {
  it('basis="all" scores each model over its own tests', async () => {
    const shared = await show(smallDataset());
    const all = await show(smallDataset(), 'basis="all"');
    expect(shared.comparison!.basis).to.equal('shared');
    expect(all.comparison!.basis).to.equal('all');
    expect(textOf(part(all, 'scorecards'))).to.contain('on its own tests');
    expect(textOf(part(all, 'score'))).not.to.equal(textOf(part(shared, 'score')));
  });

  it('basis changes at run time and back', async () => {
    const element = await show(smallDataset());
    const before = shadowText(element);
    element.basis = 'all';
    await element.updateComplete;
    expect(shadowText(element)).not.to.equal(before);
    element.basis = 'shared';
    await element.updateComplete;
    expect(shadowText(element)).to.equal(before);
  });

  it('categories limits what is compared', async () => {
    const element = await show(smallDataset(), 'categories="coding math"');
    expect(element.comparison!.categories.map(({ id }) => id)).to.deep.equal(['coding', 'math']);
    expect(parts(element, 'category')).to.have.length(2);
    expect(textOf(part(element, 'benchmarks'))).not.to.contain('Know A');
  });

  it('weights changes the weights that it names; 0 drops a category', async () => {
    const element = await show(smallDataset(), 'weights="coding:1,math:0"');
    const weights = element.comparison!.categories.map(({ id, weight }) => [id, weight]);
    expect(weights).to.deep.equal([
      ['coding', 1],
      ['knowledge', 12],
      ['math', 0],
    ]);
    expect(element.comparison!.categories[2]!.comparable).to.be.false;
  });
});

describe('the attribute heading-level', () => {
  const levels = (element: Element): number[] =>
    [...element.shadowRoot!.querySelectorAll('[role=heading], h1, h2, h3, h4, h5, h6')].map((heading) =>
      Number(heading.getAttribute('aria-level') ?? heading.localName.slice(1)),
    );

  it('is 3 by default, sections one below', async () => {
    expect(levels(await show(smallDataset()))).to.satisfy(
      ([first, ...rest]: number[]) => first === 3 && rest.length > 0 && rest.every((level) => level === 4),
    );
  });

  it('goes from 2 to 6, and no heading below 6', async () => {
    expect(levels(await show(smallDataset(), 'heading-level="2"'))[0]).to.equal(2);
    expect(new Set(levels(await show(smallDataset(), 'heading-level="6"')))).to.deep.equal(new Set([6]));
  });
});

describe('the attribute theme', () => {
  const look = async (theme: string): Promise<CSSStyleDeclaration> => {
    const element = await show(smallDataset(), `theme="${theme}"`);
    return getComputedStyle(element.shadowRoot!.querySelector('[lang]')!);
  };

  it('gives a ground of its own with light and dark, and none with auto', async () => {
    expect((await look('auto')).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
    const light = (await look('light')).backgroundColor;
    const dark = (await look('dark')).backgroundColor;
    expect(light).to.equal('rgb(255, 255, 255)');
    expect([light, 'rgba(0, 0, 0, 0)']).not.to.include(dark);
  });
});

describe('a bad attribute', () => {
  it('warns once, however many embeds have it, falls back and never throws', async () => {
    const bad = 'basis="sharred" theme="dusk" heading-level="9" weights="coding" timeout="soon" loading="never"';
    const lines = await warnings(async () => {
      const elements = [await show(smallDataset(), bad), await show(longNames(), bad)];
      for (const element of elements) {
        expect(element.comparison!.basis).to.equal('shared');
        expect(sectionNames(element)).to.deep.equal(ALL);
        element.requestUpdate();
        await element.updateComplete;
      }
    });
    const of = (name: string): string[] => lines.filter((line) => line.includes(`${name}=`));
    for (const name of ['basis', 'theme', 'heading-level', 'weights', 'timeout', 'loading']) {
      expect(of(name), name).to.have.length(1);
    }
    expect(lines).to.have.length(6);
    expect(of('basis')[0]).to.contain('sharred').and.to.contain('shared, all');
  });

  it('that is taken away is none', async () => {
    const element = await show(smallDataset(), 'heading-level="5" timeout="3"');
    const lines = await warnings(async () => {
      element.removeAttribute('heading-level');
      element.removeAttribute('timeout');
      await element.updateComplete;
    });
    expect(lines).to.deep.equal([]);
    expect(element.shadowRoot!.querySelector('[role=heading]')!.getAttribute('aria-level')).to.equal('3');
  });

  it('that names an unknown category warns too', async () => {
    const lines = await warnings(() => show(smallDataset(), 'categories="coding cooking" weights="baking:2"'));
    expect(lines.join('\n')).to.contain('cooking').and.to.contain('baking');
  });
});
