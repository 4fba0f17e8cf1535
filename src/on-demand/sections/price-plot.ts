import { html, nothing, type TemplateResult } from 'lit';
import { pricePlot, type PlotPoint, type PricePlot } from '../../core/extras.js';
import { segments, symbol } from '../../templates/text.js';
import type { Context } from '../context.js';
import { speechOf } from '../speech.js';

/**
 * A picture with a number at each point, and the list of what these stand for: that holds all the figures, for those
 * who do not see the picture and for names too long to stand in it.
 */
export function pricePlotFigure(context: Context): TemplateResult | typeof nothing {
  const plot = pricePlot(context.comparison, speechOf(context));
  if (!plot) return nothing;
  return html`<figure class="plot" part="plot">
    <figcaption>${segments(plot.caption)}</figcaption>
    ${picture(plot)}
    <ol>
      ${plot.points.map(
        ({ name, index, text }) =>
          html`<li class="m${index}">
            <b class="lead"><bdi>${name}</bdi></b> ${text}
          </li>`,
      )}
    </ol>
    <small
      >${plot.apart.map(({ name, text }, index) => html`${index > 0 ? ' · ' : ''}<bdi>${name}</bdi> (${text})`)}</small
    >
  </figure>`;
}

/**
 * What is repeated in it is an `svg` each, for a template has to begin with one to be read as SVG. Its words are signs
 * for the eye alone, for all of them are in the list.
 */
function picture({ width, height, points, prices, leads, zero }: PricePlot): TemplateResult {
  const lines = [...leads.map(({ at }) => `M0 ${at}h${width}`), ...prices.map(({ at }) => `M${at} ${height}v4`)];
  return html`<svg viewBox="-34 -8 ${width + 42} ${height + 28}" aria-hidden="true">
    <path d=${lines.join('')} />
    <path d="M0 ${zero}h${width}" class="zero" />
    ${leads.map(({ at, text }) => words(-18, at, text))} ${prices.map(({ at, text }) => words(at, height + 12, text))}
    ${points.map(point)}
  </svg>`;
}

/** Around a place. */
function words(x: number, y: number, text: string): TemplateResult {
  return html`<svg>
    <foreignObject x=${x - 20} y=${y - 8} width="40" height="16">${symbol(text)}</foreignObject>
  </svg>`;
}

/** Hollow where no interval is known, but for the model that the others are held against. */
function point({ x, y, ends, index, label }: PlotPoint, position: number): TemplateResult {
  return html`<svg class="m${index} point ${ends || index === 0 ? '' : 'ring'}">
    <path d=${ends ? `M${x} ${ends[0]}V${ends[1]}` : ''} />
    <circle cx=${x} cy=${y} r="4" />
    ${words(label.x, label.y, String(position + 1))}
  </svg>`;
}
