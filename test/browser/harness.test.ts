/** The surroundings of the browser tests do what the other tests rely on. */
import { expect } from '@open-wc/testing';
import { openPage, pause, requestMark, requestsSince, resizeViewport, secondOrigin } from './support/harness.js';

type Probe = Window & { violations: string[] };

async function violationsOf(path: string): Promise<string[]> {
  const frame = await openPage(path);
  await pause(100);
  const { violations } = frame.page as Probe;
  return violations;
}

describe('the test surroundings', () => {
  it('set the viewport to a phone and back', async () => {
    await resizeViewport(320, 700);
    expect(innerWidth).to.equal(320);
    expect(innerHeight).to.equal(700);
    await resizeViewport(1200, 800);
    expect(innerWidth).to.equal(1200);
  });

  it('serve pages under the strict policy, with nothing added', async () => {
    expect(await violationsOf('/test/browser/pages/strict/probe.html')).to.deep.equal(['style-src-attr: inline']);
  });

  it('name the second origin in the policy where the path asks for it', async () => {
    const mark = await requestMark();
    expect(await violationsOf('/test/browser/pages/strict/second-origin/probe.html')).to.deep.equal([]);
    // It has to be a script: Firefox preloads it, drops what proves to be none, and asks again when it gets to the tag.
    const script = `${await secondOrigin()}/cdn/sub/path/model-compare.iife.js?probe`;
    expect((await requestsSince(mark))[script]).to.equal(1);
  });

  it('serve dist/ from a second origin to this one', async () => {
    const answer = await fetch(`${await secondOrigin()}/cdn/sub/path/THIRD-PARTY-LICENSES.txt`);
    expect(answer.status).to.equal(200);
    expect(await answer.text()).to.contain('lit');
  });

  it('count requests one by one', async () => {
    const mark = await requestMark();
    const url = '/test/browser/pages/violations.js?count';
    for (let i = 0; i < 2; i += 1) await fetch(url, { cache: 'no-store' });
    expect((await requestsSince(mark))[url]).to.equal(2);
  });
});
