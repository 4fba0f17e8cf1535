/** Each kind of error: its code, its words, what the event carries. */
import { expect } from '@open-wc/testing';
import type { ModelCompareElement, ModelCompareErrorEvent } from '../../src/index.js';
import { addressOf, smallDataset } from './support/datasets.js';
import { hasState, next, ofSources, part, parts, place, show, textOf, until } from './support/element.js';
import { holdRequests } from './support/stubs.js';

interface Failure {
  readonly element: ModelCompareElement;
  readonly event: ModelCompareErrorEvent;
  readonly words: string;
}

async function failure(attributes: string): Promise<Failure> {
  const element = place(`<model-compare loading="eager" ${attributes}></model-compare>`);
  const event = await next(element, 'error');
  return { element, event, words: textOf(part(element, 'error')) };
}

async function failureOf(data: unknown, attributes = ''): Promise<Failure> {
  const element = place(`<model-compare ${attributes}></model-compare>`);
  element.data = data;
  const event = await next(element, 'error');
  return { element, event, words: textOf(part(element, 'error')) };
}

describe('an error', () => {
  ofSources.it('no-source says which ways there are', async () => {
    const { element, event, words } = await failure('');
    expect(event.code).to.equal('no-source');
    expect(words).to.contain('src').and.to.contain('data').and.to.contain('JSON');
    expect(hasState(element, 'error')).to.be.true;
    expect(hasState(element, 'loading')).to.be.false;
  });

  it('network: nobody answers', async () => {
    const requests = holdRequests();
    const failed = failure('src="/line-is-cut.json"');
    await until(() => requests.length === 1, 'a request');
    requests[0]!.fail();
    const { event, words } = await failed;
    expect(event.code).to.equal('network');
    expect(words).to.contain('/line-is-cut.json').and.to.contain('Try again');
  });

  it('http: a status other than 2xx, named', async () => {
    const { event, words } = await failure('src="/nowhere/at/all.json"');
    expect(event.code).to.equal('http');
    expect(words).to.contain('404').and.to.contain('/nowhere/at/all.json');
  });

  it('timeout: later than the attribute allows', async () => {
    holdRequests();
    const { event, words } = await failure('src="/never.json" timeout="0.2"');
    expect(event.code).to.equal('timeout');
    expect(words).to.contain('within 0.2 s (');
  });

  it('timeout: the answer that begins and does not end', async () => {
    window.fetch = (_, init) => {
      const signal = init!.signal!;
      const text = (): Promise<string> =>
        new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)));
      return Promise.resolve({ ok: true, status: 200, text } as Response);
    };
    expect((await failure('src="/half.json" timeout="0.2"')).event.code).to.equal('timeout');
  });

  it('html: a page came instead of data', async () => {
    const { event, words } = await failure('src="/demo/embeds/plain.html"');
    expect(event.code).to.equal('html');
    expect(words).to.contain('web page').and.to.contain('plain.html');
  });

  it('json: what came is none', async () => {
    const { event, words } = await failure('src="/LICENSE"');
    expect(event.code).to.equal('json');
    expect(event.message).to.contain('/LICENSE');
    expect(words).to.contain('not valid JSON');
  });

  it('no request goes out with credentials', async () => {
    const seen: RequestInit[] = [];
    window.fetch = (_, init) => {
      seen.push(init!);
      return Promise.resolve(new Response(JSON.stringify(smallDataset())));
    };
    const element = place('<model-compare loading="eager" src="/quiet.json"></model-compare>');
    await next(element, 'load');
    expect(seen.map(({ credentials }) => credentials)).to.deep.equal(['omit']);
  });

  it('an address that is none is an error, too', async () => {
    const { event } = await failure('src="http://[broken"');
    // One of the codes that the event documents.
    expect(event.code).to.be.oneOf(['network', 'no-source', 'http']);
  });
});

describe('models that the data do not have', () => {
  it('are named with the nearest id', async () => {
    const { event, words, element } = await failureOf(smallDataset(), 'models="ash brich"');
    expect(event.code).to.equal('unknown-model');
    expect(words).to.contain('brich').and.to.contain('birch');
    expect(hasState(element, 'error')).to.be.true;
  });

  it('are named in a catalogue as well, before any shard is asked for', async () => {
    const { event, words } = await failure('src="/data/dist/catalogue/index.json" models="gpt-4.1 gemma-4-13b"');
    expect(event.code).to.equal('unknown-model');
    expect(words)
      .to.contain('gemma-4-13b')
      .and.to.match(/Did you mean gemma-4-(31b|12b)\?/);
  });

  it('fewer than two are too few', async () => {
    const { event, words } = await failureOf(smallDataset(), 'models="ash"');
    expect(event.code).to.equal('too-few-models');
    expect(words).to.contain('two models');
  });

  it('one model twice is too few', async () => {
    expect((await failureOf(smallDataset(), 'models="birch birch-old"')).event.code).to.equal('too-few-models');
  });

  it('mended at run time give the comparison', async () => {
    const { element } = await failureOf(smallDataset(), 'models="ash brich"');
    element.setAttribute('models', 'ash birch');
    await element.updateComplete;
    expect(parts(element, 'error')).to.have.length(0);
    expect(parts(element, 'card')).to.have.length(2);
    expect(hasState(element, 'error')).to.be.false;
  });

  it('asked for at run time keep the last good view', async () => {
    const element = await show(smallDataset(), 'models="ash birch"');
    const failed = next(element, 'error');
    element.setAttribute('models', 'ash oak');
    expect((await failed).code).to.equal('unknown-model');
    expect(parts(element, 'card')).to.have.length(2);
    expect(textOf(part(element, 'error'))).to.contain('oak');
  });
});

describe('a dataset with problems', () => {
  interface Loose {
    models: { name: string; scores: Record<string, unknown> }[];
    benchmarks: { category: string; url: string }[];
  }
  const changed = (change: (dataset: Loose) => unknown): unknown => {
    const dataset = structuredClone(smallDataset()) as unknown as Loose;
    change(dataset);
    return dataset;
  };
  const misspelt = (): unknown =>
    changed(({ models }) => {
      models[1]!.scores['code-a'] = '84.3%';
      models[0]!.scores['code-a'] = 'n/a';
    });

  it('lists all of them, with path, value and how to mend them', async () => {
    const { event, element } = await failureOf(misspelt());
    expect(event.problems).to.have.length(2);
    const list = textOf(part(element, 'error').querySelector('ul')!);
    expect(list).to.contain('models[1].scores.code-a').and.to.contain('"84.3%"').and.to.contain('write 84.3');
    expect(part(element, 'error').querySelectorAll('li')).to.have.length(2);
  });

  it('lists all that does not fit together', async () => {
    const { event } = await failureOf(
      changed(({ models, benchmarks }) => {
        models[0]!.scores['code-a'] = 140;
        models[1]!.scores['no-such-test'] = 40;
        benchmarks[2]!.category = 'cooking';
      }),
    );
    const paths = event.problems.map(({ path }) => path);
    expect(paths).to.include.members([
      'models[0].scores.code-a',
      'models[1].scores.no-such-test',
      'benchmarks[2].category',
    ]);
  });

  it('lists them from an address, too', async () => {
    const { event } = await failure(`src="${addressOf(misspelt())}"`);
    expect(event.problems.map(({ path }) => path)).to.include('models[1].scores.code-a');
    expect(event.code).to.equal(event.problems[0]!.code);
  });

  it('of a newer format says so', async () => {
    const { words } = await failureOf({ ...smallDataset(), format: 'model-compare/7' });
    expect(words).to.contain('model-compare/7');
  });

  it('that is no object at all is an error, not an exception', async () => {
    for (const data of ['text', 7, [], true]) expect((await failureOf(data)).event.problems).not.to.be.empty;
  });

  it('shows what is in the data as text only', async () => {
    const element = await show(changed(({ models }) => (models[0]!.name = '<img src=x onerror=alert(1)>')));
    expect(element.shadowRoot!.querySelectorAll('img')).to.have.length(0);
    expect(textOf(part(element, 'card'))).to.contain('<img src=x');
  });

  it('makes no link of an address that is not http(s)', async () => {
    const { event } = await failureOf(changed(({ benchmarks }) => (benchmarks[0]!.url = 'javascript:alert(1)')));
    expect(event.problems[0]!.path).to.equal('benchmarks[0].url');
  });
});
