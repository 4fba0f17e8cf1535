import { html, nothing, type TemplateResult } from 'lit';
import { ANSWER_TOKENS, costView, type CostView } from '../../core/extras.js';
import type { TableRow } from '../../core/index.js';
import { table } from '../../templates/table.js';
import { segments } from '../../templates/text.js';
import type { Context } from '../context.js';
import { speechOf } from '../speech.js';

/** Tokens, by millions: as prices are given. */
const MILLION = 1e6;

/**
 * What the reader starts from: 2,000 answers a month, each to a question with a page or two of context. That makes three
 * tokens in for one out, the blend by which prices are commonly compared, and a million out, so that any other workload
 * is a small multiple of what is read here.
 */
const START = { answers: 2000, tokens: ANSWER_TOKENS, context: 1500 };

type Side = 'input' | 'output';

/** Cost a month of the reader's own workload, kept as long as the element. */
export class CostSection {
  readonly #requestUpdate: () => void;
  readonly #say: (words: string) => void;
  /** As typed. */
  readonly #typed: Record<Side, string> = {
    input: String((START.answers * START.context) / MILLION),
    output: String((START.answers * START.tokens) / MILLION),
  };
  /** Millions of tokens; the last that could be used. */
  readonly #millions: Record<Side, number> = { input: Number(this.#typed.input), output: Number(this.#typed.output) };
  readonly #invalid: Record<Side, boolean> = { input: false, output: false };

  constructor(requestUpdate: () => void, say: (words: string) => void) {
    this.#requestUpdate = requestUpdate;
    this.#say = say;
  }

  draw(context: Context): TemplateResult {
    const speech = speechOf(context);
    const { text } = speech;
    const field = (side: Side): TemplateResult => {
      const isInvalid = this.#invalid[side];
      return html`<label
        >${text(`cost-${side}`)}
        <input
          type="number"
          min="0"
          step="any"
          inputmode="decimal"
          .value=${this.#typed[side]}
          aria-invalid=${isInvalid}
          aria-describedby="cost-${isInvalid ? 'invalid' : 'start'}"
          @input=${(event: Event) => this.#type(side, event.target as HTMLInputElement, context)}
        />
      </label>`;
    };
    const { table: figures, ratio } = this.#view(context);
    const isInvalid = Object.values(this.#invalid).includes(true);
    return html`<div class="workload">${field('input')} ${field('output')}</div>
      ${isInvalid ? html`<p id="cost-invalid">${text('cost-invalid')}</p>` : nothing}
      <p class="note" id="cost-start">${text('cost-start', START)}</p>
      ${table(figures)} ${ratio === null ? nothing : html`<p>${segments(ratio)}</p>`}`;
  }

  #view(context: Context): CostView {
    const { input, output } = this.#millions;
    return costView(context.comparison, { input: input * MILLION, output: output * MILLION }, speechOf(context));
  }

  #type(side: Side, field: HTMLInputElement, context: Context): void {
    // What is no number yet has no text that could be put back: `1e` reads as empty.
    if (!field.validity.badInput) this.#typed[side] = field.value;
    const amount = amountOf(field.value);
    this.#invalid[side] = amount === null;
    this.#millions[side] = amount ?? this.#millions[side];
    this.#requestUpdate();
    this.#say(this.#invalid[side] ? speechOf(context).text('cost-invalid') : costWords(this.#view(context)));
  }
}

/** The row of costs, to be read out. */
function costWords({ table: { models, groups } }: CostView): string {
  const [{ name, cells }] = groups[0]!.rows as [TableRow];
  return [name, ...models.map((model, index) => `${model.name} ${cells[index]!.text}`)].join(' · ');
}

/** Millions of tokens that somebody typed; null for what is none. */
function amountOf(typed: string): number | null {
  const amount = Number(typed);
  return typed.trim() !== '' && amount >= 0 && Number.isFinite(amount * MILLION) ? amount : null;
}
