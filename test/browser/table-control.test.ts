/** Sorting and filtering of the benchmark table. */
import { expect } from '@open-wc/testing';
import type { ModelCompareElement } from '../../src/index.js';
import { findings } from './support/axe.js';
import { openControl, rowNames, settled, type } from './support/controls.js';
import { caseDataset, smallDataset, threeModels } from './support/datasets.js';
import { part, parts, show, textOf, until } from './support/element.js';

interface Opened {
  readonly element: ModelCompareElement;
  readonly panel: HTMLElement;
  /** Sets a field by its label. */
  readonly set: (label: string, value: string) => Promise<void>;
}

async function opened(data: unknown = smallDataset(), attributes = ''): Promise<Opened> {
  const element = await show(data, `controls="table" ${attributes}`);
  await element.loadComplete;
  const panel = await openControl(element, 'table');
  const set = async (label: string, value: string): Promise<void> => {
    const field = [...panel.querySelectorAll<HTMLSelectElement | HTMLInputElement>('select, input')].find((one) =>
      textOf(one.labels![0]!).startsWith(label),
    )!;
    type(field, value);
    expect(field.value, label).to.equal(value);
    await element.updateComplete;
  };
  return { element, panel, set };
}

const status = (panel: Element): string => textOf(panel.querySelector('.note')!);
const figures = (element: ModelCompareElement): (number | null)[] =>
  rowNames(element).map((name) => {
    const row = element.comparison!.rows.find(({ definition }) => definition.name === name)!;
    return row.difference === null ? null : Math.abs(row.difference);
  });

describe('the order of the benchmark table', () => {
  it('is that of the data, by category, until the reader says otherwise', async () => {
    const { element, panel } = await opened();
    expect(rowNames(element)).to.deep.equal(['Code A', 'Know A', 'Sums']);
    expect(part(element, 'benchmarks').querySelectorAll('[scope="rowgroup"]').length).to.be.greaterThan(2);
    expect(status(panel)).to.equal('5 of 5');
  });

  it('by difference puts the largest first and what has none last, without groups, each row with its category', async () => {
    const { element, set } = await opened(await caseDataset('seed-002'));
    const before = rowNames(element);
    await set('Order', 'difference');
    const sorted = figures(element);
    expect(sorted.length).to.be.greaterThan(2);
    expect(sorted).to.deep.equal([...sorted].sort((a, b) => (b ?? -1) - (a ?? -1)));
    expect([...rowNames(element)].sort()).to.deep.equal([...before].sort());
    const table = part(element, 'benchmarks').querySelector('table')!;
    expect(table.querySelectorAll('[scope="rowgroup"]')).to.have.length(0);
    const names = element.comparison!.categories.map(({ name }) => name);
    for (const row of table.querySelectorAll('[data-row] > th')) {
      expect(names.some((name) => textOf(row).includes(name))).to.equal(true);
    }
  });

  it('by name, by a model’s score, and back', async () => {
    const { element, set, panel } = await opened();
    const before = rowNames(element);
    await set('Order', 'score:ash');
    // Sums counts from the other end: lower is better.
    expect(rowNames(element)).to.deep.equal(['Sums', 'Code A', 'Know A']);
    await set('Order', 'score:birch');
    expect(rowNames(element)).to.deep.equal(['Know A', 'Sums', 'Code A']);
    await set('Order', 'name');
    expect(rowNames(element)).to.deep.equal(['Code A', 'Know A', 'Sums']);
    await set('Order', 'difference');
    panel.querySelector('button')!.click();
    await element.updateComplete;
    expect(rowNames(element)).to.deep.equal(before);
    expect(panel.querySelector('select')!.value).to.equal('dataset');
  });

  it('of a model that is gone is that of the data', async () => {
    const { element, set } = await opened(threeModels());
    await set('Order', 'score:cedar');
    const first = rowNames(element)[0];
    expect(first).to.equal('Know A');
    element.models = 'ash birch';
    await element.updateComplete;
    expect(rowNames(element)).to.deep.equal(['Code A', 'Know A', 'Sums']);
  });

  it('by difference is that of the data among three, as the field says, and by difference again among two', async () => {
    const { element, set, panel } = await opened(threeModels(), 'models="ash birch"');
    const order = panel.querySelector('select')!;
    await set('Order', 'difference');
    const sorted = rowNames(element);
    expect(sorted).to.deep.equal(['Know A', 'Sums', 'Code A']);
    element.models = 'ash birch cedar';
    await element.updateComplete;
    expect(order.value).to.equal('dataset');
    expect(part(element, 'benchmarks').querySelectorAll('[scope="rowgroup"]').length).to.be.greaterThan(2);
    element.models = 'ash birch';
    await element.updateComplete;
    expect(order.value).to.equal('difference');
    expect(rowNames(element)).to.deep.equal(sorted);
  });
});

describe('the filter of the benchmark table', () => {
  it('by category, by what counts, by name, all at once, and says so at the table', async () => {
    const { element, panel, set } = await opened();
    await set('Category', 'coding');
    expect(rowNames(element)).to.deep.equal(['Code A']);
    expect(status(panel)).to.equal('2 of 5');
    expect(textOf(part(element, 'benchmarks').querySelector('thead th')!)).to.equal('Benchmark (2 of 5)');
    expect(textOf(part(element, 'benchmarks'))).to.contain('1 benchmark that only one');
    await set('Benchmarks', 'shared');
    expect(status(panel)).to.equal('1 of 5');
    expect(part(element, 'benchmarks').querySelectorAll('[data-row]')).to.have.length(1);
    await set('Category', '');
    await set('Name contains', 'KNOW');
    expect(rowNames(element)).to.deep.equal(['Know A']);
  });

  it('keeps what counts in the verdict', async () => {
    const { element, set } = await opened(await caseDataset('seed-002'));
    await set('Benchmarks', 'counted');
    const counted = element.comparison!.rows.filter(({ match, weight }) => match === 'strict' && weight > 0);
    expect([...rowNames(element)].sort()).to.deep.equal(counted.map(({ definition }) => definition.name).sort());
  });

  it('by name takes no notice of blanks, signs and letters that keyboards lack', async () => {
    const data = smallDataset();
    const names: Readonly<Record<string, [string, string]>> = {
      'code-a': ['swe-bench-verified', 'SWE-bench Verified'],
      'know-a': ['tau2-bench-retail', 'τ²-bench Retail'],
      sums: ['aime-2024', 'AIME 2024'],
    };
    const { element, set } = await opened({
      ...data,
      benchmarks: data.benchmarks.map((one) => {
        const [id, name] = names[one.id] ?? [one.id, one.name];
        return { ...one, id, name };
      }),
      models: data.models.map((one) => ({
        ...one,
        scores: Object.fromEntries(Object.entries(one.scores!).map(([id, score]) => [names[id]?.[0] ?? id, score])),
      })),
    });
    for (const [query, name] of [
      ['  swe', 'SWE-bench Verified'],
      ['swe bench ', 'SWE-bench Verified'],
      ['verified SWEbench', 'SWE-bench Verified'],
      ['tau2', 'τ²-bench Retail'],
      ['τ2', 'τ²-bench Retail'],
      ['aime2024', 'AIME 2024'],
    ] as const) {
      await set('Name contains', query);
      expect(rowNames(element), query).to.deep.equal([name]);
    }
    // What only the end of one word and the start of the next have together is no name.
    await set('Name contains', 'hver');
    expect(rowNames(element)).to.deep.equal([]);
    await set('Name contains', '  ');
    expect(rowNames(element)).to.have.length(3);
  });

  it('that leaves nothing says so in the table’s place; the verdict stays', async () => {
    const { element, panel, set } = await opened();
    const headline = textOf(part(element, 'headline'));
    await set('Name contains', 'nothing of the kind');
    expect(rowNames(element)).to.deep.equal([]);
    expect(textOf(part(element, 'benchmarks'))).to.contain('No benchmark is like that.');
    expect(status(panel)).to.equal('0 of 5');
    expect(textOf(part(element, 'headline'))).to.equal(headline);
    expect(await findings(element)).to.deep.equal([]);
  });

  it('that leaves only what one model took shows that unfolded', async () => {
    const { element, set } = await opened();
    await set('Name contains', 'B');
    expect(rowNames(element)).to.deep.equal([]);
    expect(part(element, 'benchmarks').querySelector<HTMLDetailsElement>('details:has(table)')!.open).to.equal(true);
  });

  it('outlasts a folded panel and other data, is no other element’s, and takes nothing from what is exported', async () => {
    const { element, set } = await opened();
    await set('Category', 'coding');
    element.shadowRoot!.querySelector<HTMLDetailsElement>('.controls details')!.open = false;
    element.data = threeModels();
    await element.updateComplete;
    const other = await show(smallDataset(), 'controls="table"');
    expect(rowNames(element)).to.deep.equal(['Code A', 'Code B']);
    expect(rowNames(other)).to.have.length(3);
    expect(await element.toMarkdown()).to.contain('Sums');
  });
});

describe('what is open', () => {
  const openRows = (element: ModelCompareElement): [string, string][] =>
    (parts(element, 'about') as HTMLDetailsElement[])
      .filter(({ open }) => open)
      .map((about) => [about.closest('[data-row]')!.getAttribute('data-row')!, textOf(about.children[1] ?? about)]);
  const openFirst = async (element: ModelCompareElement): Promise<[string, string]> => {
    part(element, 'about').querySelector('summary')!.click();
    await until(() => part(element, 'about').querySelector('.facts'), 'what stands behind the row');
    return openRows(element)[0]!;
  };

  it('stays open with its facts wherever the row is sorted to, and no other opens', async () => {
    const { element, set } = await opened(await caseDataset('seed-002'));
    const first = rowNames(element)[0];
    const row = await openFirst(element);
    for (const order of ['difference', 'name', 'dataset']) {
      await set('Order', order);
      if (order === 'difference') expect(rowNames(element)[0]).not.to.equal(first);
      // At once, and once the browser has told of what was opened and closed.
      expect(openRows(element), order).to.deep.equal([row]);
      await settled(element);
      expect(openRows(element), order).to.deep.equal([row]);
    }
  });

  it('that is sorted before the browser has told of it is open all the same', async () => {
    const { element, set } = await opened(await caseDataset('seed-002'));
    const about = part(element, 'about') as HTMLDetailsElement;
    const id = about.closest('[data-row]')!.getAttribute('data-row')!;
    about.open = true;
    await set('Order', 'difference');
    await until(() => part(element, 'benchmarks').querySelector('.facts'), 'what stands behind the row');
    expect(openRows(element).map(([row]) => row)).to.deep.equal([id]);
  });

  it('is open again when a filter lets it back, with no other open in between', async () => {
    const { element, set } = await opened();
    const row = await openFirst(element);
    await set('Name contains', 'know a');
    await settled(element);
    expect(openRows(element)).to.deep.equal([]);
    await set('Name contains', '');
    await settled(element);
    expect(openRows(element)).to.deep.equal([row]);
  });

  it('goes with its row and its question when the models change, and is closed where the question is gone', async () => {
    const data = threeModels();
    // Cedar has taken nothing in the first category, and has no context window.
    const models = data.models.map((one) =>
      one.id === 'cedar' ? { ...one, scores: { 'know-a': 80, sums: 30 } } : one,
    );
    const { element } = await opened({ ...data, models }, 'models="ash birch"');
    const questions = (): HTMLDetailsElement[] => parts(element, 'question') as HTMLDetailsElement[];
    const asked = (list: HTMLDetailsElement[]): string[] => list.map((one) => textOf(one.querySelector('summary')!));
    const before = asked(questions());
    for (const index of [0, 2, 5]) questions()[index]!.open = true;
    const about = parts(element, 'about')[1] as HTMLDetailsElement;
    about.open = true;
    await until(() => about.querySelector('.facts'), 'what stands behind the row');
    expect(openRows(element).map(([id]) => id)).to.deep.equal(['know-a']);
    element.models = 'ash cedar';
    await element.updateComplete;
    await settled(element);
    expect(asked(questions())).not.to.include.members([before[0]]);
    expect(asked(questions()).slice(1)).to.deep.equal(before.slice(2, 4));
    expect(asked(questions().filter(({ open }) => open))).to.deep.equal([before[2]]);
    expect(openRows(element).map(([id]) => id)).to.deep.equal(['know-a']);
  });
});

describe('rows marked for a sentence', () => {
  it('are marked again once a filter lets them back, and not once the mark is pressed again', async () => {
    const { element, set } = await opened(await caseDataset('seed-002'));
    const marked = (): (string | null)[] =>
      [...part(element, 'benchmarks').querySelectorAll('[aria-current]')].map((row) => row.getAttribute('data-row'));
    const mark = element.shadowRoot!.querySelector<HTMLElement>('.prose .mark')!;
    mark.click();
    await until(() => marked().length > 0, 'marked rows');
    const before = marked();
    await set('Name contains', 'nothing of the kind');
    expect(marked()).to.deep.equal([]);
    await set('Name contains', '');
    expect(mark.getAttribute('aria-pressed')).to.equal('true');
    expect(marked()).to.deep.equal(before);
    await set('Order', 'difference');
    expect(marked().sort()).to.deep.equal([...before].sort());
    mark.click();
    await until(() => marked().length === 0, 'no marked row');
    await set('Order', 'dataset');
    expect(marked()).to.deep.equal([]);
  });
});

describe('the table’s control', () => {
  it('is there for keyboard and screen reader: named fields, nothing for axe', async () => {
    const { element, panel } = await opened();
    expect(await findings(element)).to.deep.equal([]);
    const fields = [...panel.querySelectorAll<HTMLElement>('select, input, button')];
    expect(fields).to.have.length(5);
    for (const field of fields) {
      field.focus();
      expect(element.shadowRoot!.activeElement).to.equal(field);
      expect(field.getBoundingClientRect().height).to.be.at.least(24);
    }
  });

  it('has no order by a difference that is not shown', async () => {
    const { panel } = await opened(threeModels());
    const values = [...panel.querySelector('select')!.options].map(({ value }) => value);
    expect(values.slice(0, 2)).to.deep.equal(['dataset', 'name']);
    expect(values).to.have.length(5);
  });
});
