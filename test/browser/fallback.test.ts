/** What stands in place of the comparison: fallback, skeleton, error with retry, the slot `empty`. */
import { expect, fixtureSync } from '@open-wc/testing';
import type { ModelCompareElement } from '../../src/index.js';
import { smallDataset } from './support/datasets.js';
import { hasState, next, part, parts, place, show, textOf, until } from './support/element.js';
import { holdRequests } from './support/stubs.js';

const FALLBACK = '<p class="fallback">Ash leads by three points.</p>';
const isSeen = (node: Element | null): boolean => node !== null && node.getClientRects().length > 0;
const fallback = (element: Element): Element => element.querySelector('.fallback')!;

function retry(element: ModelCompareElement): HTMLButtonElement {
  return part(element, 'error').querySelector('button')!;
}

describe('a fallback', () => {
  it('is seen until the comparison is there, with aria-busy and without a skeleton', async () => {
    const requests = holdRequests();
    const element = place(`<model-compare loading="eager" src="/fallback.json">${FALLBACK}</model-compare>`);
    await until(() => requests.length === 1, 'a request');
    expect(isSeen(fallback(element))).to.be.true;
    expect(parts(element, 'skeleton')).to.have.length(0);
    expect(hasState(element, 'loading')).to.be.true;
    requests[0]!.answer(smallDataset());
    await next(element, 'load');
    expect(isSeen(fallback(element))).to.be.false;
    expect(hasState(element, 'loading')).to.be.false;
    expect(parts(element, 'card')).to.have.length(2);
  });

  it('comes back on an error, with a note and a retry that works', async () => {
    const requests = holdRequests();
    const element = place(`<model-compare loading="eager" src="/retry.json">${FALLBACK}</model-compare>`);
    await until(() => requests.length === 1, 'a request');
    requests[0]!.respond('', 500);
    await next(element, 'error');
    expect(isSeen(fallback(element))).to.be.true;
    expect(textOf(part(element, 'error'))).to.contain('500');
    const loaded = next(element, 'load');
    retry(element).click();
    await until(() => requests.length === 2, 'a second request');
    requests[1]!.answer(smallDataset());
    await loaded;
    expect(isSeen(fallback(element))).to.be.false;
    expect(parts(element, 'error')).to.have.length(0);
  });

  it('may be text alone', async () => {
    const requests = holdRequests();
    const element = place('<model-compare loading="eager" src="/text.json">Nothing yet.</model-compare>');
    await until(() => requests.length === 1, 'a request');
    expect(parts(element, 'skeleton')).to.have.length(0);
    expect(element.innerText).to.contain('Nothing yet.');
  });

  it('is not what scripts, templates, white space and other slots are', async () => {
    const requests = holdRequests();
    const inside = '\n <script type="text/plain">x</script><template>y</template><b slot="footer">z</b> <!-- c -->\n';
    const element = place(`<model-compare loading="eager" src="/no-fallback.json">${inside}</model-compare>`);
    await until(() => requests.length === 1, 'a request');
    expect(parts(element, 'skeleton')).to.have.length(1);
  });

  it('does not come back over a view that was good', async () => {
    const element = place(`<model-compare>${FALLBACK}</model-compare>`);
    element.data = smallDataset();
    await element.updateComplete;
    const failed = next(element, 'error');
    element.data = { format: 'model-compare/1' };
    await failed;
    expect(isSeen(fallback(element))).to.be.false;
    expect(parts(element, 'card')).to.have.length(2);
  });
});

describe('without a fallback', () => {
  it('a skeleton reserves the height and says that something comes', async () => {
    const requests = holdRequests();
    const element = place('<model-compare loading="eager" src="/skeleton.json"></model-compare>');
    await until(() => requests.length === 1, 'a request');
    const skeleton = part(element, 'skeleton');
    expect(skeleton.getBoundingClientRect().height).to.be.greaterThan(100);
    expect(textOf(skeleton)).to.contain('Loading');
    requests[0]!.answer(smallDataset());
    await next(element, 'load');
    expect(parts(element, 'skeleton')).to.have.length(0);
  });

  it('the reserved height is a custom property', async () => {
    holdRequests();
    const element = place(
      '<model-compare loading="eager" src="/tall.json" style="--model-compare-min-height: 500px"></model-compare>',
    );
    await until(() => parts(element, 'skeleton').length === 1, 'a skeleton');
    expect(part(element, 'skeleton').getBoundingClientRect().height).to.be.at.least(500);
  });

  it('an error takes the place of the skeleton', async () => {
    const element = place('<model-compare loading="eager" src="/nowhere.json"></model-compare>');
    await next(element, 'error');
    expect(parts(element, 'skeleton')).to.have.length(0);
    expect(retry(element).textContent).to.contain('Try again');
    expect(part(element, 'error').getAttribute('role')).to.equal('alert');
  });
});

describe('a retry', () => {
  it('shows that it is under way, and asks anew', async () => {
    const requests = holdRequests();
    const element = place('<model-compare loading="eager" src="/under-way.json"></model-compare>');
    await until(() => requests.length === 1, 'a request');
    requests[0]!.fail();
    await next(element, 'error');
    retry(element).click();
    await until(() => requests.length === 2, 'a second request');
    expect(hasState(element, 'loading')).to.be.true;
  });
});

describe('the slot empty', () => {
  const many = (): unknown => {
    const dataset = smallDataset();
    const models = Array.from({ length: 8 }, (_, i) => ({ ...dataset.models[i % 2]!, id: `m${i}`, aliases: [] }));
    return { ...dataset, models };
  };

  it('is shown where there are data but nobody said which models', async () => {
    const element = await show(many());
    expect(hasState(element, 'empty')).to.be.true;
    expect(hasState(element, 'error')).to.be.false;
    expect(textOf(element.shadowRoot!)).to.contain('two models or more');
  });

  it('takes what the page puts there', async () => {
    const element = place('<model-compare><b slot="empty">Pick some.</b></model-compare>');
    element.data = many();
    await element.updateComplete;
    expect(isSeen(element.querySelector('b'))).to.be.true;
  });

  it('goes when models are named, and comes back', async () => {
    const element = await show(many());
    element.models = 'm0 m1';
    await element.updateComplete;
    expect(hasState(element, 'empty')).to.be.false;
    expect(parts(element, 'card')).to.have.length(2);
    element.models = null;
    await element.updateComplete;
    expect(hasState(element, 'empty')).to.be.true;
    expect(parts(element, 'card')).to.have.length(0);
  });
});

describe('the slots heading and footer', () => {
  it('are seen with the comparison', async () => {
    const element = place('<model-compare><h2 slot="heading">Ours</h2><p slot="footer">Thanks.</p></model-compare>');
    await element.updateComplete;
    expect(isSeen(element.querySelector('p'))).to.be.false;
    element.data = smallDataset();
    await element.updateComplete;
    expect(isSeen(element.querySelector('h2'))).to.be.true;
    expect(isSeen(element.querySelector('p'))).to.be.true;
  });

  it('make a layout that goes by its content no wider, and keep their margins inside', async () => {
    const words = 'Thanks to all who took part. '.repeat(40);
    const box = fixtureSync<HTMLElement>(`<div style="display: grid; grid-template-columns: max-content">
      <model-compare style="font: 16px sans-serif"><p slot="footer">${words}</p></model-compare>
    </div>`);
    const element = box.querySelector('model-compare')!;
    element.data = smallDataset();
    await element.updateComplete;
    const { width, bottom } = element.getBoundingClientRect();
    expect(width).to.be.within(200, 289);
    expect(bottom - element.querySelector('p')!.getBoundingClientRect().bottom).to.be.at.least(15);
  });
});
