import { html, nothing, type TemplateResult } from 'lit';
import { ownValue } from '../../core/dataset/own-value.js';
import { presetsFor, weightEffect, weightEffectView, type ExtraSpeech } from '../../core/extras.js';
import type { Comparison } from '../../core/index.js';
import { segments } from '../../templates/text.js';
import type { Context } from '../context.js';
import { WeightsChangeEvent } from '../events.js';
import { speechOf } from '../speech.js';

type Weights = Readonly<Record<string, number>>;

/** Steps from one end of a slider to the other, at least. */
const STEPS = 100;

/** What rounding may do to a sum of weights, as a share of it. */
const NOISE = 1e-9;

/** A slider a category, weightings to start from, and the way back to the page's own. */
export class WeightsControl {
  #context: Context | null = null;
  /** Where the sliders stand that moved since the last frame. */
  #moved: Weights = {};
  #frame = 0;

  draw(context: Context): TemplateResult {
    this.#context = context;
    const { comparison, asked } = context;
    const speech = speechOf(context);
    const own = weighed(context, asked.weights);
    const most = endOf(own);
    const shown = shownWeights(comparison);
    return html`<div class="panel">
      <p class="standing">${standing(context, speech)}</p>
      <div class="buttons" role="group" aria-label=${speech.text('presets')}>
        ${presetsFor(comparison.categories).map(({ id, weights }) => {
          const scaled = scaledTo(own, weights);
          return html`<button
            type="button"
            aria-pressed=${isSame(scaled, shown)}
            @click=${() => this.#choose({ ...asked.weights, ...scaled })}
          >
            ${speech.text(`preset-${id}`)}
          </button>`;
        })}
        <button type="button" @click=${() => this.#choose(asked.weights)}>${speech.text('reset')}</button>
      </div>
      <ul class="sliders">
        ${comparison.categories.map((_, index) => this.#slider(index, most, context, speech))}
      </ul>
    </div>`;
  }

  disconnect(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#moved = {};
  }

  #slider(index: number, most: number, { comparison }: Context, speech: ExtraSpeech): TemplateResult {
    const { id, name, weight } = comparison.categories[index]!;
    const effect = weightEffect(comparison, id, most)!;
    const { value, share, note } = weightEffectView(effect, speech);
    const label = speech.categoryName(id, name);
    return html`<li class=${effect.comparable ? '' : 'idle'}>
      <label for="weight-${index}"><bdi>${label}</bdi></label>
      <span class="slide">
        <input
          id="weight-${index}"
          type="range"
          min="0"
          max=${most}
          step=${stepOf(most)}
          .value=${String(weight)}
          aria-valuetext=${value}
          aria-describedby="weight-note-${index}"
          @input=${(event: Event) => this.#move(id, Number((event.target as HTMLInputElement).value))}
        />
        ${
          effect.flip
            ? html`<i class="flip" aria-hidden="true" .style=${`--_at:${effect.flip.to / most}`}></i>`
            : nothing
        }
      </span>
      <output for="weight-${index}">${speech.format.number(weight, 2)}</output>
      <small id="weight-note-${index}"><span>${share}</span> <span>${segments(note)}</span></small>
    </li>`;
  }

  /** Several moves within a frame are one: the last counts. */
  #move(category: string, weight: number): void {
    this.#moved = { ...this.#moved, [category]: weight };
    this.#frame ||= requestAnimationFrame(() => {
      const moved = this.#moved;
      this.disconnect();
      if (this.#context) this.#choose({ ...this.#context.settings.weights, ...moved });
    });
  }

  #choose(weights: Weights): void {
    const context = this.#context!;
    context.choose({ weights }, new WeightsChangeEvent(weighed(context, weights)));
  }
}

/** Of every category compared, as the reader has it. */
function shownWeights({ categories }: Comparison): Weights {
  return Object.fromEntries(categories.map(({ id, weight }) => [id, weight]));
}

/** Of every category compared: as named, else as in the dataset. */
function weighed({ dataset, comparison }: Context, named: Weights): Weights {
  const stated = new Map(dataset.categories.map(({ id, weight }) => [id, weight]));
  return Object.fromEntries(comparison.categories.map(({ id }) => [id, ownValue(named, id) ?? stated.get(id)!]));
}

const sumOf = (weights: Weights): number => Object.values(weights).reduce((sum, weight) => sum + weight, 0);

/** In the unit of the page's own weights, which may be ones as well as hundreds: only ratios matter. */
function scaledTo(own: Weights, weights: Weights): Weights {
  const factor = (sumOf(own) || 1) / sumOf(weights);
  return Object.fromEntries(Object.entries(weights).map(([id, weight]) => [id, weight * factor]));
}

function isSame(some: Weights, shown: Weights): boolean {
  const total = sumOf(shown);
  const scaled = scaledTo(shown, some);
  return total > 0 && Object.keys(shown).every((id) => Math.abs(scaled[id]! - shown[id]!) <= NOISE * total);
}

/**
 * Where the sliders end: the sum of the page's own weights, so that a category may weigh as much as all together did,
 * rounded up to 1, 2 or 5 times a power of ten. The reader's own weights have no part in it: the scale stands still.
 */
function endOf(own: Weights): number {
  const total = sumOf(own) * (1 - NOISE) || STEPS;
  const power = 10 ** Math.floor(Math.log10(total));
  return [1, 2, 5, 10].map((digit) => digit * power).find((end) => end >= total)!;
}

/** Whole numbers where the scale ends at 100 or 200. */
function stepOf(most: number): number {
  return most / (String(most).includes('2') ? 2 * STEPS : STEPS);
}

/** The level, both scores like for like, and how far the lead depends on weights at all. */
function standing({ comparison, view }: Context, { say }: ExtraSpeech): unknown {
  const { models, byBasis } = comparison;
  const [a, b] = models;
  const { overall, sensitivity } = byBasis.shared;
  const [x, y] = [overall.scores[a.id], overall.scores[b.id]];
  const { leader } = overall;
  const figures = { kind: 'overall-scores', args: { a: a.id, x, b: b.id, y }, rows: [] };
  const share = leader === a.id ? sensitivity.share : 1 - (sensitivity.share ?? 0);
  return html`<b>${view.scorecards.levelLabel}</b>
    ${overall.difference === null ? nothing : segments(say('overall-shared', { figures }))}${view.gap}${
      leader === null || sensitivity.share === null
        ? nothing
        : segments(say(share === 1 ? 'weighting-all' : 'weighting-share', { model: leader, share }))
    }`;
}
