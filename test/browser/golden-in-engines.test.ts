/** The words of the reference cases are the same in every engine, byte for byte: those of test/golden/verdicts.txt. */
import { expect } from '@open-wc/testing';
import { compareModels, parseDataset, type Basis } from '../../src/core/index.js';
import { goldenText } from '../core/words.js';
import { caseDataset } from './support/datasets.js';

/** A case as the golden file has it. */
async function written(id: string, basis: Basis): Promise<string> {
  const dataset = parseDataset(await caseDataset(id));
  const ids = dataset.models.map((model) => model.id);
  return `${id}, basis ${basis}\n${goldenText(compareModels(dataset, ids, { basis }))}`;
}

it('the words are those of the golden file', async () => {
  const answer = await fetch('/test/golden/verdicts.txt');
  expect(answer.ok, 'test/golden/verdicts.txt').to.be.true;
  const golden = (await answer.text()).replace(/^## /, '').trimEnd().split('\n\n## ');
  const cases = golden.filter((text) => /^[\w-]+, basis (shared|all)\n/.test(text));
  expect(cases.length).to.be.at.least(30);
  for (const expected of cases) {
    const [, id, basis] = /^([\w-]+), basis (\w+)/.exec(expected)!;
    expect(await written(id!, basis as Basis)).to.equal(expected);
  }
});
