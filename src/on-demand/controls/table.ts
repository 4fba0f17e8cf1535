import { html, type TemplateResult } from 'lit';
import type { Row, Table, TableRow, ViewModel } from '../../core/index.js';
import type { ExtraSpeech } from '../../core/extras.js';
import { joined } from '../../core/view/joined.js';
import type { Context } from '../context.js';
import { matchesNames } from '../name-match.js';
import { speechOf } from '../speech.js';

/** What the reader has set; `sort` may be `score:` with a model's id. */
interface Arrangement {
  readonly sort: string;
  readonly category: string;
  readonly rows: string;
  readonly name: string;
}

const UNTOUCHED: Arrangement = { sort: 'dataset', category: '', rows: 'any', name: '' };

/** Sorting and filtering of the benchmark table, kept for the element's life. */
export class TableControl {
  readonly #update: () => void;
  readonly #say: (words: string) => void;
  #set = UNTOUCHED;

  /**
   * @param update draws anew
   * @param say reads out
   */
  constructor(update: () => void, say: (words: string) => void) {
    this.#update = update;
    this.#say = say;
  }

  draw(context: Context): TemplateResult {
    const { comparison, view } = context;
    const speech = speechOf(context);
    const { text } = speech;
    const select = (
      key: 'sort' | 'category' | 'rows',
      label: string,
      options: readonly (readonly [string, string])[],
    ) =>
      html`<label
        >${label}
        <select @change=${(event: Event) => this.#change({ [key]: valueOf(event) }, context)}>
          ${options.map(([value, words]) => html`<option value=${value} .selected=${value === this.#set[key]}>${words}</option>`)}
        </select></label
      >`;
    return html`<div class="panel fields">
      ${select('sort', text('sort'), [
        // Among three or more no difference is shown.
        ...(['dataset', ...(view.models.length === 2 ? (['difference'] as const) : []), 'name'] as const).map(
          (key) => [key, text(`sort-${key}`)] as const,
        ),
        ...view.models.map(({ id }) => [`score:${id}`, text('sort-score', { model: id })] as const),
      ])}
      ${select('category', text('filter-category'), [
        ['', text('filter-any')],
        ...comparison.categories.map(({ id, name }) => [id, speech.categoryName(id, name)] as const),
      ])}
      ${select(
        'rows',
        text('filter-rows'),
        (['any', 'shared', 'counted'] as const).map((key) => [key, text(`filter-${key}`)] as const),
      )}
      <label
        >${text('filter-name')}
        <input
          type="search"
          .value=${this.#set.name}
          @input=${(event: Event) => this.#change({ name: valueOf(event) }, context)}
      /></label>
      <button type="button" @click=${() => this.#change(UNTOUCHED, context)}>${text('reset')}</button>
      <p class="note">${shownWords(context, this.#keeps(context), speech)}</p>
    </div>`;
  }

  /** The view with its benchmark tables as the reader wants them. */
  arrange(context: Context): ViewModel {
    if (this.#set === UNTOUCHED) return context.view;
    const { view } = context;
    const { shared, oneSided } = view.benchmarks;
    const speech = speechOf(context);
    const keeps = this.#keeps(context);
    const inTable = (table: Table): Table => this.#table(table, keeps, context);
    const isFiltered = keeps.size < context.comparison.rows.length;
    const [both, one] = [shared && inTable(shared), oneSided && inTable(oneSided.table)].map(
      // Said in the table itself, since the panel may be folded.
      (table) =>
        table && (isFiltered ? { ...table, column: `${table.column} (${shownWords(context, keeps, speech)})` } : table),
    );
    const count = one ? one.groups.flatMap(({ rows }) => rows).length : 0;
    const none = (both ?? one)!;
    return {
      ...view,
      benchmarks: {
        ...view.benchmarks,
        shared:
          keeps.size === 0
            ? { ...none, groups: [{ name: speech.text('filter-none'), rows: [] }] }
            : both && both.groups.length > 0
              ? both
              : null,
        oneSided: one && count > 0 ? { summary: speech.text('one-sided-rows', { count }), table: one } : null,
      },
    };
  }

  #table(table: Table, keeps: ReadonlySet<string>, context: Context): Table {
    const kept = table.groups
      .map(({ name, rows }) => ({ name, rows: rows.filter(({ id }) => keeps.has(id)) }))
      .filter(({ rows }) => rows.length > 0);
    const order = orderOf(this.#set.sort, context);
    if (!order) return { ...table, groups: kept };
    // Without groups each row says its category itself.
    const rows = kept.flatMap(({ name, rows: list }) =>
      list.map((row) => ({ ...row, detail: joined([name, row.detail]) })),
    );
    return { ...table, groups: rows.length > 0 ? [{ name: '', rows: rows.sort(order) }] : [] };
  }

  /** Ids of the benchmarks that pass. */
  #keeps({ comparison }: Context): ReadonlySet<string> {
    const { category, rows, name } = this.#set;
    const isKnown = comparison.categories.some(({ id }) => id === category);
    const passes = (row: Row): boolean =>
      (!isKnown || row.category === category) &&
      (rows === 'any' || (row.match === 'strict' && (rows === 'shared' || row.weight > 0))) &&
      // The id is the name in letters that every keyboard has: `tau2-bench`.
      matchesNames([row.definition.name, row.benchmark], name);
    return new Set(comparison.rows.filter(passes).map(({ benchmark }) => benchmark));
  }

  #change(change: Partial<Arrangement>, context: Context): void {
    this.#set = change === UNTOUCHED ? UNTOUCHED : { ...this.#set, ...change };
    this.#update();
    this.#say(shownWords(context, this.#keeps(context), speechOf(context)));
  }
}

function valueOf({ target }: Event): string {
  return (target as HTMLInputElement).value;
}

/** How rows are ordered; null = as in the dataset. Rows without the figure come last. */
function orderOf(sort: string, { comparison, view }: Context): ((a: TableRow, b: TableRow) => number) | null {
  if (sort === 'name') {
    const { compare } = new Intl.Collator(view.lang, { numeric: true });
    return (a, b) => compare(a.name, b.name);
  }
  const model = sort.startsWith('score:') ? sort.slice('score:'.length) : null;
  // What was asked for may be gone with other models.
  const isShown =
    sort === 'difference' ? comparison.models.length === 2 : comparison.models.some(({ id }) => id === model);
  if (!isShown) return null;
  const figures = new Map(
    comparison.rows.map(({ benchmark, cells, difference }) => [
      benchmark,
      model === null ? (difference === null ? null : Math.abs(difference)) : (cells[model]?.scaled ?? null),
    ]),
  );
  const figure = ({ id }: TableRow): number => figures.get(id) ?? -Infinity;
  // Two that are missing are equal, and their difference is not a number.
  return (a, b) => figure(b) - figure(a) || 0;
}

function shownWords({ comparison }: Context, keeps: ReadonlySet<string>, { text }: ExtraSpeech): string {
  return text('filter-shown', { shown: keeps.size, total: comparison.rows.length });
}
