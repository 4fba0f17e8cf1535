/** Loading: events, `loadComplete`, `reload`, laziness, races, and what is asked of the server. */
import { expect, fixtureSync } from '@open-wc/testing';
import { addressOf, smallDataset, threeModels } from './support/datasets.js';
import { hasState, next, parts, place, show, until } from './support/element.js';
import { pause, requestMark, requestsSince } from './support/harness.js';
import { holdRequests } from './support/stubs.js';

const eager = (attributes: string): string => `<model-compare loading="eager" ${attributes}></model-compare>`;
const spaced = (markup: string): string => `<div style="height: 6000px"></div>${markup}`;

describe('the events', () => {
  it('load comes when the data are rendered, and does not bubble', async () => {
    const element = place(eager(`src="${addressOf(smallDataset())}"`));
    let bubbled = 0;
    element.parentElement!.addEventListener('load', () => (bubbled += 1));
    const event = await next(element, 'load');
    expect(parts(element, 'card')).to.have.length(2);
    expect([event.bubbles, event.composed, event.cancelable, bubbled]).to.deep.equal([false, false, false, 0]);
  });

  it('load comes once for each new source, and not for other changes', async () => {
    const element = place('<model-compare></model-compare>');
    let loads = 0;
    element.addEventListener('load', () => (loads += 1));
    element.data = smallDataset();
    await element.updateComplete;
    element.basis = 'all';
    element.setAttribute('sections', 'verdict');
    await element.updateComplete;
    expect(loads).to.equal(1);
    element.data = threeModels();
    await element.loadComplete;
    expect(loads).to.equal(2);
  });

  it('are those of the new models alone when a catalogue brings others', async () => {
    const element = place(eager('src="/data/dist/catalogue/index.json?others" models="gpt-4.1 o3"'));
    await element.loadComplete;
    const seen: string[] = [];
    for (const type of ['load', 'error']) element.addEventListener(type, () => seen.push(type));
    element.models = 'gpt-4.1 gemma-4-31b';
    await element.updateComplete;
    expect(parts(element, 'error')).to.have.length(0);
    await element.loadComplete;
    expect(seen).to.deep.equal(['load']);
    expect(element.comparison!.models.map(({ id }) => id)).to.deep.equal(['gpt-4.1', 'gemma-4-31b']);
  });

  it('error has a code, a message and problems, and does not bubble', async () => {
    const element = place(eager('src="/nowhere.json"'));
    let bubbled = 0;
    element.parentElement!.addEventListener('error', () => (bubbled += 1));
    const event = await next(element, 'error');
    expect([event.bubbles, event.composed, event.cancelable, bubbled]).to.deep.equal([false, false, false, 0]);
    expect(event.code).to.equal('http');
    expect(event.message).to.be.a('string').and.to.contain('/nowhere.json');
    expect(event.problems).to.deep.equal([]);
  });
});

describe('loadComplete and reload', () => {
  it('loadComplete is there before anything is', async () => {
    const element = place(eager(`src="${addressOf(smallDataset())}"`));
    await element.loadComplete;
    expect(element.comparison).not.to.equal(null);
    expect(parts(element, 'card')).to.have.length(2);
  });

  it('loadComplete never rejects', async () => {
    const element = place(eager('src="/nowhere.json"'));
    await element.loadComplete;
    expect(hasState(element, 'error')).to.be.true;
  });

  it('loadComplete stands for the load that goes on, not for an earlier one', async () => {
    const requests = holdRequests();
    const element = await show(smallDataset());
    await element.loadComplete;
    element.data = undefined;
    element.loading = 'eager';
    element.src = '/later.json';
    await until(() => requests.length === 1, 'a request');
    let settled = false;
    void element.loadComplete.then(() => (settled = true));
    await pause(30);
    expect(settled).to.be.false;
    requests[0]!.answer(threeModels());
    await until(() => settled, 'loadComplete');
    expect(element.comparison!.models).to.have.length(3);
  });

  it('reload asks again', async () => {
    const url = '/data/dist/catalogue/index.json?reload';
    const element = place(eager(`src="${url}" models="gpt-4.1 o3"`));
    await element.loadComplete;
    const mark = await requestMark();
    const loaded = next(element, 'load');
    await element.reload();
    await loaded;
    expect(element.comparison!.models).to.have.length(2);
    // The browser's own cache may answer; the page has asked in any case.
    const entries = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith(url));
    expect(entries.length + ((await requestsSince(mark))[url] ?? 0)).to.be.greaterThan(1);
  });

  it('reload takes new data of the same address', async () => {
    const requests = holdRequests();
    const element = place(eager('src="/again.json"'));
    await until(() => requests.length === 1, 'a request');
    requests[0]!.answer(smallDataset());
    await element.loadComplete;
    const done = element.reload();
    await until(() => requests.length === 2, 'a second request');
    requests[1]!.answer(threeModels());
    await done;
    expect(element.comparison!.models).to.have.length(3);
  });
});

describe('the attribute loading', () => {
  it('lazy waits until the element is near the viewport', async () => {
    const requests = holdRequests();
    const element = place(spaced('<model-compare src="/lazy.json"></model-compare>'));
    await pause(150);
    expect(requests).to.have.length(0);
    expect(hasState(element, 'loading')).to.be.true;
    element.scrollIntoView();
    await until(() => requests.length === 1, 'a request');
    requests[0]!.answer(smallDataset());
    await next(element, 'load');
    scrollTo(0, 0);
  });

  it('eager does not wait', async () => {
    const requests = holdRequests();
    place(spaced(eager('src="/eager.json"')));
    await until(() => requests.length === 1, 'a request');
  });

  it('eager set later ends the waiting', async () => {
    const requests = holdRequests();
    const element = place(spaced('<model-compare src="/eager-later.json"></model-compare>'));
    await pause(100);
    expect(requests).to.have.length(0);
    element.loading = 'eager';
    await until(() => requests.length === 1, 'a request');
  });

  it('reading loadComplete ends the waiting', async () => {
    const requests = holdRequests();
    const element = place(spaced('<model-compare src="/asked.json"></model-compare>'));
    await pause(50);
    void element.loadComplete;
    await until(() => requests.length === 1, 'a request');
  });
});

describe('races', () => {
  it('the last source wins, whatever answers last', async () => {
    const requests = holdRequests();
    const element = place(eager('src="/first.json"'));
    await until(() => requests.length === 1, 'the first request');
    element.src = '/second.json';
    await until(() => requests.length === 2, 'the second request');
    let loads = 0;
    element.addEventListener('load', () => (loads += 1));
    requests[1]!.answer(threeModels());
    await until(() => loads === 1, 'a load');
    requests[0]!.answer(smallDataset());
    await pause(50);
    expect(element.comparison!.models).to.have.length(3);
    expect(loads).to.equal(1);
  });

  it('data set during a request win over its answer', async () => {
    const requests = holdRequests();
    const element = place(eager('src="/slow.json"'));
    await until(() => requests.length === 1, 'a request');
    element.data = smallDataset();
    await element.updateComplete;
    requests[0]!.answer(threeModels());
    await pause(50);
    expect(element.comparison!.models).to.have.length(2);
  });

  it('the last good view stays after a source that fails, with a note', async () => {
    const element = place(eager(`src="${addressOf(smallDataset())}"`));
    await element.loadComplete;
    element.src = '/nowhere.json';
    expect((await next(element, 'error')).code).to.equal('http');
    expect(parts(element, 'card')).to.have.length(2);
    expect(parts(element, 'error')).to.have.length(1);
    expect(hasState(element, 'error')).to.be.false;
    element.src = addressOf(threeModels());
    await next(element, 'load');
    expect(parts(element, 'error')).to.have.length(0);
    expect(parts(element, 'card')).to.have.length(3);
  });
});

describe('twenty embeds of one page', () => {
  it('ask once for each file of a catalogue', async () => {
    const requests = holdRequests();
    const markup = eager('src="/many/index.json" models="gpt-4.1 o3"').repeat(20);
    const box = fixtureSync<HTMLElement>(`<div>${markup}</div>`);
    const index = (await await originalJson('/data/dist/catalogue/index.json')) as { models: { shard: string }[] };
    await until(() => requests.length > 0, 'a request');
    expect(requests.map(({ url }) => url)).to.deep.equal([new URL('/many/index.json', location.href).href]);
    requests[0]!.answer(index);
    await until(() => requests.length > 2, 'requests for the shards');
    for (const request of requests.slice(1)) {
      request.answer(await originalJson(request.url.replace('/many/', '/data/dist/catalogue/')));
    }
    for (const element of box.querySelectorAll('model-compare')) await element.loadComplete;
    expect(requests).to.have.length(3);
    const [first, ...others] = [...box.querySelectorAll('model-compare')];
    expect(first!.comparison!.models.map(({ id }) => id)).to.deep.equal(['gpt-4.1', 'o3']);
    for (const other of others) expect(other.comparison!.models[0]).to.equal(first!.comparison!.models[0]);
  });
});

/** JSON of this server, past the stub. */
function originalJson(url: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.responseType = 'json';
    request.onload = () => resolve(request.response);
    request.onerror = () => reject(new Error(url));
    request.open('GET', url);
    request.send();
  });
}
