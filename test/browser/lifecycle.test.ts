/** Connecting, moving, removing: nothing is lost, nothing is left behind. */
import { expect, fixtureSync } from '@open-wc/testing';
import type { ModelCompareElement } from '../../src/index.js';
import { addressOf, smallDataset } from './support/datasets.js';
import { next, parts, place, shadowText, show, until } from './support/element.js';
import { pause } from './support/harness.js';
import { holdRequests } from './support/stubs.js';

describe('an element taken out and put back', () => {
  it('shows what it showed', async () => {
    const element = await show(smallDataset());
    const before = shadowText(element);
    const home = element.parentElement!;
    element.remove();
    await pause(20);
    home.append(element);
    await element.updateComplete;
    expect(shadowText(element)).to.equal(before);
  });

  it('keeps its nodes when it is moved', async () => {
    const element = await show(smallDataset());
    const [card] = parts(element, 'card');
    const other = fixtureSync<HTMLElement>('<section></section>');
    other.append(element);
    await element.updateComplete;
    expect(parts(element, 'card')[0]).to.equal(card);
  });

  it('tells of no load twice', async () => {
    const element = await show(smallDataset());
    let loads = 0;
    element.addEventListener('load', () => (loads += 1));
    const home = element.parentElement!;
    element.remove();
    home.append(element);
    await element.updateComplete;
    await pause(20);
    expect(loads).to.equal(0);
  });

  it('takes data that were set meanwhile', async () => {
    const element = place('<model-compare></model-compare>');
    const home = element.parentElement!;
    element.remove();
    element.data = smallDataset();
    await element.updateComplete;
    home.append(element);
    await element.updateComplete;
    expect(parts(element, 'card')).to.have.length(2);
  });

  it('still waits for the viewport if it did', async () => {
    const requests = holdRequests();
    const element = place('<div style="height: 6000px"></div><model-compare src="/moved.json"></model-compare>');
    await pause(100);
    const home = element.parentElement!;
    element.remove();
    await pause(20);
    home.prepend(element);
    await until(() => requests.length === 1, 'a request');
    requests[0]!.answer(smallDataset());
    await next(element, 'load');
  });

  it('finishes a load that was under way', async () => {
    const requests = holdRequests();
    const element = place('<model-compare loading="eager" src="/under-way-moved.json"></model-compare>');
    await until(() => requests.length === 1, 'a request');
    const home = element.parentElement!;
    element.remove();
    home.append(element);
    requests[0]!.answer(smallDataset());
    await until(() => element.comparison !== null, 'a comparison');
  });

  it('may be made, set and appended by script', async () => {
    const element = document.createElement('model-compare');
    element.src = addressOf(smallDataset());
    element.loading = 'eager';
    fixtureSync<HTMLElement>('<div></div>').append(element);
    await element.loadComplete;
    expect(parts(element, 'card')).to.have.length(2);
  });
});

interface Ledger {
  readonly balance: () => Record<string, number>;
  readonly stop: () => void;
}

/** Counts listeners put on document, window and media queries, less those taken off. */
function keepLedger(): Ledger {
  const counts: Record<string, number> = {};
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with their `this` below
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const isGlobal = (target: unknown): boolean =>
    target === document || target === window || target === undefined || target instanceof MediaQueryList;
  const note = (type: string, by: number): void => void (counts[type] = (counts[type] ?? 0) + by);
  EventTarget.prototype.addEventListener = function (this: EventTarget, ...args) {
    if (isGlobal(this)) note(args[0], 1);
    addEventListener.apply(this, args);
  };
  EventTarget.prototype.removeEventListener = function (this: EventTarget, ...args) {
    if (isGlobal(this)) note(args[0], -1);
    removeEventListener.apply(this, args);
  };
  return {
    balance: () => ({ ...counts }),
    stop: () => Object.assign(EventTarget.prototype, { addEventListener, removeEventListener }),
  };
}

describe('two hundred times in and out', () => {
  const cycle = async (element: ModelCompareElement): Promise<void> => {
    const home = element.parentElement!;
    for (let i = 0; i < 200; i += 1) {
      element.remove();
      home.append(element);
      if (i % 20 === 0) await element.updateComplete;
    }
    await element.updateComplete;
  };

  it('leave no listener on document, window or a media query', async () => {
    const ready = await show(smallDataset());
    const waiting = place('<div style="height: 6000px"></div><model-compare src="/waits.json"></model-compare>');
    await waiting.updateComplete;
    const ledger = keepLedger();
    try {
      await cycle(ready);
      await cycle(waiting);
      ready.remove();
      waiting.remove();
      await pause(20);
      for (const [type, count] of Object.entries(ledger.balance())) expect(count, type).to.be.at.most(0);
    } finally {
      ledger.stop();
    }
  });

  it('leave one observer at most behind a lazy element', async () => {
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called with their `this` below
    const { observe, disconnect } = IntersectionObserver.prototype;
    let open = 0;
    Object.assign(IntersectionObserver.prototype, {
      observe(this: IntersectionObserver, target: Element) {
        open += 1;
        observe.call(this, target);
      },
      disconnect(this: IntersectionObserver) {
        open -= 1;
        disconnect.call(this);
      },
    });
    try {
      const element = place('<div style="height: 6000px"></div><model-compare src="/waits-too.json"></model-compare>');
      await element.updateComplete;
      await cycle(element);
      expect(open).to.be.at.most(1);
      element.remove();
      expect(open).to.be.at.most(0);
    } finally {
      Object.assign(IntersectionObserver.prototype, { observe, disconnect });
    }
  });

  it('leave the shadow root as it was', async () => {
    const element = await show(smallDataset());
    const count = element.shadowRoot!.querySelectorAll('*').length;
    await cycle(element);
    expect(element.shadowRoot!.querySelectorAll('*')).to.have.length(count);
  });
});
