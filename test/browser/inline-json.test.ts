/** A `<script type="application/json">` child as the dataset. */
import { expect } from '@open-wc/testing';
import { smallDataset, threeModels } from './support/datasets.js';
import { hasState, next, ofSources, part, parts, place, shadowText, until } from './support/element.js';

const script = (content: string): string => `<script type="application/json">${content}</script>`;

describe('inline JSON', () => {
  it('is the dataset, rendered at once and without a request', async () => {
    const element = place(`<model-compare>${script(JSON.stringify(smallDataset()))}</model-compare>`);
    await element.updateComplete;
    expect(parts(element, 'card')).to.have.length(2);
    expect(hasState(element, 'loading')).to.be.false;
  });

  it('wins over src', async () => {
    const element = place(
      `<model-compare src="/nowhere.json">${script(JSON.stringify(smallDataset()))}</model-compare>`,
    );
    await element.loadComplete;
    expect(element.comparison!.models).to.have.length(2);
  });

  ofSources.it('may be appended late', async () => {
    const element = place('<model-compare></model-compare>');
    await next(element, 'error');
    const child = document.createElement('script');
    child.type = 'application/json';
    child.textContent = JSON.stringify(smallDataset());
    const loaded = next(element, 'load');
    element.append(child);
    await loaded;
    expect(parts(element, 'card')).to.have.length(2);
    expect(parts(element, 'error')).to.have.length(0);
  });

  it('may be replaced', async () => {
    const element = place(`<model-compare>${script(JSON.stringify(smallDataset()))}</model-compare>`);
    await element.updateComplete;
    const child = document.createElement('script');
    child.type = 'application/json';
    child.textContent = JSON.stringify(threeModels());
    element.querySelector('script')!.replaceWith(child);
    await until(() => element.comparison!.models.length === 3, 'three models');
  });

  it('is never seen as text, nor taken for a fallback', async () => {
    const element = place(`<model-compare>\n  ${script(JSON.stringify(smallDataset()))}\n</model-compare>`);
    await element.updateComplete;
    expect(element.querySelector('script')!.getClientRects()).to.have.length(0);
    expect(element.innerText.trim()).to.equal('');
  });

  it('that is broken is an error that says so, and nothing of it is seen', async () => {
    const element = place(`<model-compare>${script('{"format": "model-compare/1", "models": [')}</model-compare>`);
    const error = await next(element, 'error');
    expect(error.code).to.equal('json');
    expect(part(element, 'error').textContent).to.contain('not valid JSON');
    expect(hasState(element, 'error')).to.be.true;
    expect(shadowText(element)).not.to.contain('model-compare/1');
    expect(element.querySelector('script')!.getClientRects()).to.have.length(0);
  });

  it('that is no dataset lists the problems', async () => {
    const broken = { ...smallDataset(), benchmarks: [{ id: 'x', name: 'X', category: 'none' }] };
    const element = place(`<model-compare>${script(JSON.stringify(broken))}</model-compare>`);
    const { problems } = await next(element, 'error');
    expect(problems.length).to.be.greaterThan(1);
  });

  ofSources.it('of another type is not data', async () => {
    const element = place(
      `<model-compare><script type="text/plain">${JSON.stringify(smallDataset())}</script></model-compare>`,
    );
    expect((await next(element, 'error')).code).to.equal('no-source');
  });

  it('with white space around it is read', async () => {
    const element = place(
      `<model-compare>${script(`\n\n  ${JSON.stringify(smallDataset(), null, 2)}\n`)}</model-compare>`,
    );
    await element.updateComplete;
    expect(element.comparison).not.to.equal(null);
  });

  it('stays as it is: the element does not touch its light DOM', async () => {
    const element = place(`<model-compare>${script(JSON.stringify(smallDataset()))}<p>Fallback</p></model-compare>`);
    const before = element.innerHTML;
    await element.updateComplete;
    element.remove();
    expect(element.innerHTML).to.equal(before);
  });
});
