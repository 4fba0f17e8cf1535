/**
 * Nothing that is shown or read out is written into the code: in a language whose every string stands between marks, and
 * with data whose every text does, no letter is left outside of marks; and each label and extra word is seen somewhere.
 */
import { expect } from '@open-wc/testing';
import { keysIn, labels, marked, PSEUDO } from './support/pseudo-language.js';
import type { ReadableDataset } from '../../src/core/index.js';
import type { ModelCompareElement } from '../../src/index.js';
import { enter, open, settled, sliders, type } from './support/controls.js';
import { everyField, smallDataset, threeModels } from './support/datasets.js';
import { next, ofSources, part, parts, place, show, until } from './support/element.js';
import { openEverything } from './support/everything.js';
import { holdRequests, inZone, warnings } from './support/stubs.js';
import { unmarked, unmarkedText } from './support/unmarked.js';

const seen = new Set<string>();

/** What stands outside of marks in the element as it is now. */
function findings(element: Element): string[] {
  const root = element.shadowRoot!;
  const keys = keysIn(root.innerHTML);
  expect(keys.length, 'words of the pseudo-language').to.be.greaterThan(0);
  for (const key of keys) seen.add(key);
  return unmarked(root);
}

const ALL = `lang="${PSEUDO}" controls="models weights reported-by table export"`;

/** Rendered in the pseudo-language. */
async function shown(data: ReadableDataset, attributes = ''): Promise<ModelCompareElement> {
  const element = await show(marked(data), `${ALL} ${attributes}`);
  await element.loadComplete;
  return element;
}

/** The same with all that can be unfolded open. */
async function unfolded(data: ReadableDataset, attributes = ''): Promise<ModelCompareElement> {
  const element = await shown(data, attributes);
  await openEverything(element);
  return element;
}

/** Models of the default dataset, beside their benchmarks and categories. */
async function published(...ids: string[]): Promise<ReadableDataset> {
  const dataset = (await (await fetch('/data/dist/dataset.json')).json()) as ReadableDataset;
  return { ...dataset, models: ids.map((id) => dataset.models.find((model) => model.id === id)!) };
}

const press = (element: Element, key: string): void =>
  [...element.shadowRoot!.querySelectorAll('button')]
    .find(({ textContent }) => textContent.includes(`⟦${key}:`))!
    .click();

ofSources.describe('in a language of marks', function () {
  this.timeout(60_000);

  it('letters outside of marks are found wherever they are', () => {
    const box = document.createElement('div');
    box.innerHTML = '⟦a: Text ⟪name⟫⟧ 12.5% <b>⟦b: x</b> y⟧<i title="Hint"></i><u aria-label="⟦c: Name⟧">More</u>';
    expect(unmarked(box)).to.deep.equal(['u text: More', 'b not closed: ⟦b: x', 'i title: Hint']);
  });

  for (const basis of ['shared', 'all']) {
    it(`every section, control and row, basis ${basis}`, async () => {
      const element = await unfolded(everyField(), `basis="${basis}" subscribe="https://letters.example/"`);
      expect(parts(element, 'subscribe')).to.have.length(1);
      expect(element.shadowRoot!.querySelectorAll('.facts').length).to.equal(parts(element, 'about').length);
      expect(findings(element)).to.deep.equal([]);
    });
  }

  it('verdicts of every level, in both bases', async () => {
    const pairs = [
      ['gpt-4.1', 'gpt-4o', 'clear'],
      ['claude-sonnet-4', 'gpt-4.1', 'lean'],
      ['gpt-4o-mini', 'nova-pro', 'split'],
      ['claude-3.7-sonnet', 'mistral-medium-3.1', 'tie'],
      ['qwen3-32b', 'claude-opus-4.6', 'not-comparable'],
    ] as const;
    for (const [a, b, level] of pairs) {
      const element = await shown(await published(a, b));
      expect(element.comparison!.verdict.level).to.equal(level);
      expect(findings(element)).to.deep.equal([]);
      element.setAttribute('basis', 'all');
      await element.updateComplete;
      expect(findings(element)).to.deep.equal([]);
      element.remove();
    }
  });

  it('more than two models: matrix, order, those that cannot be placed', async () => {
    const { models, ...rest } = threeModels();
    const unscored = { ...rest, models: models.map((model) => ({ ...model, price: 'free' as const, scores: {} })) };
    for (const data of [threeModels(), unscored]) {
      const element = await unfolded(data);
      expect(parts(element, 'matrix')).to.have.length(1);
      expect(findings(element)).to.deep.equal([]);
    }
    for (const data of [
      await published('gpt-4.1', 'gpt-4o', 'gpt-4o-mini', 'nova-pro', 'qwen3-32b', 'claude-3.7-sonnet'),
      await published('o3', 'gemini-2.5-pro', 'gpt-4.1', 'grok-3', 'qwen3.5-397b-a17b', 'qwen2.5-vl-72b'),
    ]) {
      const element = await shown(data);
      expect(parts(element, 'groups')).to.have.length(1);
      // With the presets, which ask for the usual categories.
      await open(element, 'weights');
      expect(findings(element)).to.deep.equal([]);
      element.remove();
    }
  });

  it('notes: a verdict that drifted from each level, and figures left out', async () => {
    for (const expected of ['ash:clear', 'ash:lean', 'birch:lean', 'tie', 'split', 'not-comparable']) {
      const element = await shown(smallDataset(), `expect="${expected}" reported-by="independent"`);
      expect(parts(element, 'note').length).to.be.at.least(1);
      expect(findings(element)).to.deep.equal([]);
      element.remove();
    }
    const element = await unfolded(everyField(), 'reported-by="independent"');
    expect(findings(element)).to.deep.equal([]);
  });

  it('the sign-up form, by the region that the time zone gives', async () => {
    for (const zone of ['Europe/Berlin', 'America/New_York']) {
      const element = await inZone(zone, () => shown(smallDataset(), 'subscribe="https://letters.example/"'));
      expect(parts(element, 'subscribe')).to.have.length(1);
      expect(findings(element)).to.deep.equal([]);
    }
  });

  it('weights that are none, and what is read out after a change', async () => {
    const element = await unfolded(smallDataset());
    enter(sliders(element)[1]!, 0);
    await settled(element);
    const region = element.shadowRoot!.querySelector('.hidden[role=status]')!;
    await until(() => region.textContent !== '', 'words for those who do not see');
    expect(findings(element)).to.deep.equal([]);
  });

  it('the table sorted and filtered, down to nothing', async () => {
    const element = await unfolded(everyField());
    const [sort, , rows] = part(element, 'table').querySelectorAll('select');
    type(sort as unknown as HTMLInputElement, 'score:ash');
    type(rows as unknown as HTMLInputElement, 'shared');
    await element.updateComplete;
    expect(findings(element)).to.deep.equal([]);
    type(part(element, 'table').querySelector('[type=search]')!, 'nothing has this name');
    await element.updateComplete;
    expect(findings(element)).to.deep.equal([]);
  });

  it('the model picker with a model of no provider, and the cost of what is no number', async () => {
    const { models, ...rest } = everyField();
    const element = await unfolded({ ...rest, models: models.map((model) => ({ ...model, provider: undefined })) });
    const [search] = element.shadowRoot!.querySelectorAll<HTMLInputElement>('.search [type=search]');
    type(search!, 'Ash');
    enter(element.shadowRoot!.querySelector<HTMLInputElement>('.workload input')!, '-1');
    await element.updateComplete;
    expect(findings(element)).to.deep.equal([]);
  });

  it('what is copied, refused and downloaded, and the words of it', async () => {
    const element = await unfolded(everyField());
    const { clipboard } = navigator;
    const answers = [() => Promise.resolve(), () => Promise.reject(new Error('not allowed'))];
    const writeText = (): Promise<void> => answers.shift()!();
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    const anchors = HTMLAnchorElement.prototype;
    anchors.click = () => undefined;
    try {
      for (const [key, said] of [
        ['copy-markdown', 'copied'],
        ['copy-markdown', 'copy-refused'],
        ['download-svg', 'downloaded'],
      ] as const) {
        press(element, key);
        await until(() => element.shadowRoot!.innerHTML.includes(`⟦${said}:`), said);
        expect(findings(element)).to.deep.equal([]);
      }
    } finally {
      // Its own; that of every element is below it.
      Reflect.deleteProperty(anchors, 'click');
      Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    }
    expect(unmarkedText(await element.toMarkdown())).to.equal(null);
    const card = new DOMParser().parseFromString(await element.toSVG(), 'image/svg+xml');
    expect(unmarkedText(card.documentElement.textContent)).to.equal(null);
  });

  it('loading, empty, and what could not be loaded', async () => {
    holdRequests();
    const waiting = place(`<model-compare ${ALL} src="/waits.json" loading="eager"></model-compare>`);
    await until(
      () => parts(waiting, 'skeleton').length > 0 && keysIn(waiting.shadowRoot!.innerHTML).length > 0,
      'words',
    );
    expect(findings(waiting)).to.deep.equal([]);

    const { models, ...rest } = smallDataset();
    const many = Array.from({ length: 7 }, (_, index) => ({ ...models[0]!, id: `m${index}` }));
    expect(findings(await shown({ ...rest, models: many }))).to.deep.equal([]);

    const broken = await shown(smallDataset());
    const root = broken.shadowRoot!;
    // What draws the insides of disclosures asks for this as it starts.
    root.querySelectorAll = () => {
      throw new Error('out of order');
    };
    await warnings(async () => {
      root.querySelector<HTMLDetailsElement>('details.control')!.open = true;
      await until(() => root.innerHTML.includes('⟦unavailable:'), 'words for what is missing');
    });
    Reflect.deleteProperty(root, 'querySelectorAll');
    expect(findings(broken)).to.deep.equal([]);
  });

  it('errors of every kind', async () => {
    const fails = async (attributes: string, data?: unknown): Promise<void> => {
      const element = place(`<model-compare ${ALL} loading="eager" ${attributes}></model-compare>`);
      if (data) element.data = data;
      await next(element, 'error');
      await element.updateComplete;
      expect(findings(element)).to.deep.equal([]);
    };
    const data = marked(smallDataset());
    await fails('');
    await fails('src="/nowhere/at/all.json"');
    await fails('src="/demo/embeds/plain.html"');
    await fails('src="/LICENSE"');
    await fails('models="ash oak"', data);
    await fails('models="ash brich"', data);
    await fails('models="ash"', data);
    await fails('', { ...data, benchmarks: 12 });
    holdRequests();
    await fails('src="/never.json" timeout="0.1"');
    for (const blockedURI of ['', location.origin]) {
      window.fetch = () => {
        const violation = { effectiveDirective: 'connect-src', blockedURI } as SecurityPolicyViolationEventInit;
        if (blockedURI) document.dispatchEvent(new SecurityPolicyViolationEvent('securitypolicyviolation', violation));
        return Promise.reject(new TypeError('no answer'));
      };
      await fails(`src="/cut-off-${blockedURI.length}.json"`);
    }
  });

  it('all of it together shows every label and extra word', () => {
    expect(labels.filter((key) => !seen.has(key))).to.deep.equal([]);
  });
});
