/** What `model-compare import` makes of every real sample is shown by the widget. */
import { expect } from '@open-wc/testing';
import { parts, show, textOf } from './support/element.js';

interface Imported {
  readonly sample: string;
  readonly model: string;
  /** In the compact form, as it would come over the wire. */
  readonly dataset: unknown;
}

const OTHER = 'gemma-4-e4b';

it('every imported sample is shown beside a model of the catalogue', async () => {
  const answer = await fetch('/test/golden/imported.json');
  expect(answer.ok, 'test/golden/imported.json').to.be.true;
  const samples = (await answer.json()) as Imported[];
  expect(samples.length).to.be.at.least(14);
  for (const { sample, model, dataset } of samples) {
    const element = await show(dataset, `models="${model} ${OTHER}"`);
    expect(parts(element, 'card').length, sample).to.equal(2);
    const [first] = element.comparison!.models;
    expect(textOf(parts(element, 'card')[0]!), sample).to.contain(first.name);
    const taken = element.comparison!.rows.filter(({ cells }) => cells[model]).map(({ benchmark }) => benchmark);
    const shown = parts(element, 'row').map((row) => row.dataset['row']);
    expect(shown, sample).to.include.members(taken);
    expect(textOf(element.shadowRoot!), sample).not.to.match(/NaN|undefined|Infinity/);
  }
});
