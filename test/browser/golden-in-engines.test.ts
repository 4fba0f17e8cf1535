/** The words of the reference cases are the same in every engine, byte for byte: those of test/golden/verdicts.txt. */
import { expect } from '@open-wc/testing';
import { compareModels, parseDataset, plainText, type Basis, type Sentence } from '../../src/core/index.js';
import { viewOf } from '../core/words.js';
import { caseDataset } from './support/datasets.js';

/** A case as the golden file has it; test/core/golden.test.ts writes the same. */
async function written(id: string, basis: Basis): Promise<string> {
  const dataset = parseDataset(await caseDataset(id));
  const ids = dataset.models.map((model) => model.id);
  const comparison = compareModels(dataset, ids, { basis });
  const { scorecards, verdict, faq } = viewOf(comparison);
  const say = (sentence: Sentence): string => plainText(sentence.segments);
  const { level, reasons } = comparison.verdict;
  return [
    `${id}, basis ${basis}`,
    `[${level}: ${reasons.join(', ')}]`,
    say(scorecards.evidence),
    '',
    say(verdict.headline),
    ...verdict.paragraphs.map((sentences) => sentences.map(say).join(' ')),
    ...verdict.recommendations.map(({ sentence }) => `- ${say(sentence)}`),
    ...verdict.changes.sentences.map((sentence) => `~ ${say(sentence)}`),
    '',
    ...faq.entries.map(({ question, answer }) => `${say(question)} ${answer.map(say).join(' ')}`),
  ].join('\n');
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
