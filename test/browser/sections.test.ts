/** What each section says, on the case that this project began with, read as a reader would. */
import { expect, waitUntil } from '@open-wc/testing';
import type { ReadableDataset } from '../../src/core/index.js';
import type { ModelCompareElement } from '../../src/index.js';
import { caseDataset, smallDataset } from './support/datasets.js';
import { part, parts, sectionNames, show, textOf } from './support/element.js';

let dataset: ReadableDataset;
let element: ModelCompareElement;

const cells = (row: Element): string[] => [...row.querySelectorAll('th, td')].map(textOf);

function rowOf(table: Element, name: string): Element {
  const row = [...table.querySelectorAll('tr')].find((one) => textOf(one.querySelector('th')!).startsWith(name));
  if (!row) throw new Error(`no row "${name}"`);
  return row;
}

/** The triangle, which the style sheet draws. */
function hasSign(cell: Element): boolean {
  return [...cell.querySelectorAll('[data-symbol*="▲"]')].some(
    (node) => getComputedStyle(node, '::before').content !== 'none',
  );
}

before(async () => {
  dataset = await caseDataset('seed-002');
});

beforeEach(async () => {
  element = await show(dataset, 'models="gemma-4-31b gpt-4.1"');
});

describe('scorecards', () => {
  it('give each model, its score on shared benchmarks and what it took', () => {
    const [gemma, gpt] = parts(element, 'card').map(textOf);
    expect(gemma).to.contain('Gemma 4 31B').and.to.contain('74.7').and.to.contain('8 of 20 benchmarks');
    expect(gpt).to.contain('GPT-4.1').and.to.contain('73.9').and.to.contain('15 of 20 benchmarks');
    expect(parts(element, 'score').map(textOf)).to.deep.equal(['74.7', '73.9']);
  });

  it('name the level in words and state the evidence', () => {
    expect(textOf(part(element, 'level'))).to.contain('Split decision');
    const evidence = textOf(part(element, 'evidence'));
    expect(evidence).to.match(/3 of 20 benchmarks were run alike on both; their categories carry 41\s?% of the weight/);
  });

  it('with basis all give what the source states, and say so', async () => {
    element.basis = 'all';
    await element.updateComplete;
    expect(parts(element, 'score').map(textOf)).to.deep.equal(['73.0', '64.0']);
    expect(textOf(part(element, 'card'))).to.contain('as the source states it');
    expect(textOf(part(element, 'level'))).to.contain('Split decision');
  });
});

describe('the verdict', () => {
  it('is split and says why', () => {
    const headline = textOf(part(element, 'headline'));
    expect(headline).to.contain('Each wins where the other is weak').and.to.contain('three shared benchmarks');
    expect(textOf(part(element, 'verdict'))).not.to.contain('clearly');
  });

  it('gives the figures, the row that decides, and each one’s case', () => {
    const text = textOf(part(element, 'verdict'));
    for (const words of [
      '74.7',
      '73.9',
      'Without GPQA',
      '6.3',
      '84.3 to 66.3 on GPQA',
      '82 to 66.4 on MRCRv2',
      '73 to 64',
    ]) {
      expect(text).to.contain(words);
    }
  });

  it('recommends one sentence a model', () => {
    const [first, second] = parts(element, 'recommendation').map(textOf);
    expect(first).to.match(/^Pick Gemma 4 31B .*knowledge.*\.$/);
    expect(second).to.match(/^Pick GPT-4\.1 .*reasoning.*256K.*\.$/);
  });

  it('says what would change it', () => {
    const text = textOf(part(element, 'verdict').querySelector('details')!);
    expect(text).to.match(/GPT-4\.1 leads once \w+ weighs [\d.]+ instead of \d+/);
    expect(text).to.match(/68\s?% of all weightings/);
  });
});

describe('categories', () => {
  it('come with both numbers and the difference, those that can be compared first', () => {
    const rows = parts(element, 'category').map(textOf);
    expect(rows).to.have.length(8);
    expect(rows.slice(0, 3).map((row) => row.split(' ')[0])).to.deep.equal(['Multimodal', 'Reasoning', 'Knowledge']);
    expect(rows[2])
      .to.contain('84.3')
      .and.to.contain('66.3')
      .and.to.match(/\+18\b/)
      .and.to.contain('weight 12');
  });

  it('without a shared row have no bar and no winner, but a reason', () => {
    const coding = parts(element, 'category').find((row) => textOf(row).startsWith('Coding'))!;
    expect(coding.querySelectorAll('[part~="bar"], [part~="difference"]')).to.have.length(0);
    expect(textOf(coding)).to.contain('no shared benchmark').and.to.contain('80').and.to.contain('52.4');
    const agentic = parts(element, 'category').find((row) => textOf(row).startsWith('Agentic'))!;
    expect(textOf(agentic)).to.contain('only GPT-4.1 was tested');
  });

  it('draw bars as long as their numbers', () => {
    const lengths = parts(element, 'bar').map((track) => {
      const fill = track.querySelector('i, span, rect')!.getBoundingClientRect().width;
      return Math.round((fill / track.getBoundingClientRect().width) * 1000) / 10;
    });
    expect(lengths).to.have.length(6);
    const expected = element.viewModel!.categories.rows.flatMap(({ bars }) => bars.map(({ value }) => value));
    lengths.forEach((length, index) => expect(length).to.be.closeTo(expected[index]!, 0.6));
  });
});

describe('benchmarks', () => {
  it('are a real table: caption, columns, row groups and rows with scopes', () => {
    const table = part(element, 'benchmarks').querySelector('table')!;
    expect(textOf(table.caption!)).to.contain('Gemma 4 31B').and.to.contain('GPT-4.1');
    const columns = [...table.tHead!.querySelectorAll('th')];
    expect(columns.map(textOf)).to.deep.equal(['Benchmark', 'Gemma 4 31B', 'GPT-4.1', 'Difference']);
    expect(columns.every((head) => head.scope === 'col')).to.be.true;
    expect(table.tBodies).to.have.length(3);
    for (const body of table.tBodies) {
      const [group, ...rows] = [...body.rows];
      expect(group!.querySelector('th')!.scope).to.equal('rowgroup');
      expect(rows.every((row) => row.querySelector('th')!.scope === 'row')).to.be.true;
    }
  });

  it('give shared rows first, the others folded below with their number', () => {
    const section = part(element, 'benchmarks');
    const [shared, others] = [...section.querySelectorAll('table')];
    expect(shared!.querySelectorAll('[part~="row"]')).to.have.length(3);
    expect(others!.querySelectorAll('[part~="row"]')).to.have.length(17);
    const fold = others!.closest('details')!;
    expect(fold.contains(others!) && !fold.open).to.be.true;
    expect(textOf(fold.querySelector('summary')!)).to.contain('17 benchmarks');
  });

  it('give the scores and how far one is ahead', () => {
    const [name, gemma, gpt, difference] = cells(rowOf(part(element, 'benchmarks'), 'GPQA'));
    expect(name).to.match(/^GPQA/);
    expect(gemma).to.contain('84.3');
    expect(gpt).to.contain('66.3').and.not.to.contain('better');
    expect(difference).to.match(/\+18(\.0)?$|\+18(\.0)?\s/);
  });

  it('mark the better cell by a sign, by weight and by a word', () => {
    const better = rowOf(part(element, 'benchmarks'), 'GPQA').querySelectorAll('td')[0]!;
    expect(hasSign(better)).to.be.true;
    expect(textOf(better)).to.contain('better');
    const weight = (cell: Element): number => Number(getComputedStyle(cell.querySelector('b') ?? cell).fontWeight);
    expect(weight(better)).to.be.at.least(600);
    expect(weight(rowOf(part(element, 'benchmarks'), 'GPQA').querySelectorAll('td')[1]!)).to.be.below(600);
  });

  it('give a dash for what is missing, and say it to those who do not see it', () => {
    const table = part(element, 'benchmarks').querySelectorAll('table')[1]!;
    const missing = rowOf(table, 'BrowseComp').querySelectorAll('td')[0]!;
    expect(textOf(missing)).to.equal('not tested');
    expect(missing.querySelector('[aria-hidden=true]')!.getAttribute('data-symbol')).to.equal('–');
    expect(cells(rowOf(table, 'BrowseComp'))[2]).to.contain('73');
  });

  it('mark no cell as better where only one of them took the test', () => {
    const table = part(element, 'benchmarks').querySelectorAll('table')[1]!;
    expect([...table.querySelectorAll('td')].some(hasSign)).to.be.false;
    expect(textOf(table)).not.to.contain('better');
  });

  it('mark the lower one where lower is better', async () => {
    const small = await show(smallDataset());
    const [name, ash, birch] = cells(rowOf(part(small, 'benchmarks'), 'Sums'));
    expect(name).to.contain('lower is better');
    expect(ash).to.contain('20').and.to.contain('better');
    expect(birch).not.to.contain('better');
  });
});

describe('the operator’s table', () => {
  it('gives price, context, reasoning in a real table; unknown is said', async () => {
    const table = part(element, 'operator').querySelector('table')!;
    expect(textOf(table.caption!)).to.not.equal('');
    expect(cells(rowOf(table, 'Price, output')).slice(1)).to.satisfy(
      ([gemma, gpt]: string[]) => gemma!.includes('self-hosted') && gpt!.includes('$8'),
    );
    expect(cells(rowOf(table, 'Context window'))[2])
      .to.contain('1M')
      .and.to.contain('better');
    const small = await show(smallDataset());
    expect(cells(rowOf(part(small, 'operator'), 'Speed'))[2]).to.equal('unknown');
  });

  it('marks nothing as better against an unknown', async () => {
    const small = await show(smallDataset());
    expect(cells(rowOf(part(small, 'operator'), 'Speed'))[1]).not.to.contain('better');
  });
});

describe('questions and method', () => {
  it('ask and answer, folded', () => {
    const questions = parts(element, 'question');
    expect(questions.length).to.be.at.least(3);
    for (const question of questions) {
      expect(textOf(question.querySelector('summary')!)).to.match(/\?$/);
      expect(textOf(question.querySelector('p')!)).to.match(/\.$/);
    }
    expect(textOf(part(element, 'faq'))).not.to.match(/NaN|undefined|null|Infinity/);
  });

  it('state weights and thresholds, sources, date and licence', async () => {
    const method = part(element, 'method').querySelector('details')!;
    method.open = true;
    await waitUntil(() => textOf(method).includes('Agentic 22'), 'weights in the method note');
    expect(textOf(method)).to.contain('2 shared benchmarks');
    const small = await show(smallDataset());
    const attribution = part(small, 'attribution');
    expect(textOf(attribution))
      .to.contain('Test Lab')
      .and.to.contain('CC-BY-4.0')
      .and.to.match(/May 1, 2026|1 May 2026/);
    expect(attribution.querySelector('a')!.href).to.equal('https://lab.example/');
  });
});

describe('the whole', () => {
  it('has its sections in the order of the attribute', async () => {
    element.sections = 'faq operator verdict';
    await element.updateComplete;
    expect(sectionNames(element)).to.deep.equal(['faq', 'operator', 'verdict']);
  });

  it('has a heading that names the models, and no id twice', () => {
    const heading = element.shadowRoot!.querySelector('[role=heading], h2, h3')!;
    expect(textOf(heading)).to.equal('Gemma 4 31B and GPT-4.1 compared');
    const ids = [...element.shadowRoot!.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
  });
});
