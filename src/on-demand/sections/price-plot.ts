import { html, nothing, type TemplateResult } from 'lit';
import { pricePlot, type PlotPoint, type PricePlot, type Tick } from '../../core/extras.js';
import { plainText } from '../../core/index.js';
import { segments } from '../../templates/text.js';
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
      >${plot.apart.map(({ name, text }, index) => html`${index > 0 ? ' · ' : ''}<bdi>${name}</bdi>: ${text}`)}</small
    >
  </figure>`;
}

/** What is repeated in it is an `svg` each, for a template has to begin with one to be read as SVG. */
function picture({ caption, width, height, points, prices, leads }: PricePlot): TemplateResult {
  const along = ({ at, text }: Tick): TemplateResult =>
    html`<svg>
      <path d="M${at} ${height}v4" />
      <text x=${at} y=${height + 16} text-anchor="middle">${text}</text>
    </svg>`;
  const up = ({ at, text, isZero }: Tick): TemplateResult =>
    html`<svg class=${isZero ? 'zero' : ''}>
      <path d="M0 ${at}h${width}" />
      <text x="-6" y=${at + 4} text-anchor="end">${text}</text>
    </svg>`;
  return html`<svg
    viewBox="-34 -8 ${width + 42} ${height + 28}"
    direction="ltr"
    role="img"
    aria-label=${plainText([...caption])}
  >
    ${leads.map(up)} ${prices.map(along)} ${points.map(point)}
  </svg>`;
}

/** Hollow where no interval is known, but for the model that the others are held against. */
function point({ x, y, low, high, index, label }: PlotPoint, position: number): TemplateResult {
  return html`<svg class="m${index} point ${low === null && index > 0 ? 'ring' : ''}">
    <path d=${low === null || high === null ? '' : `M${x} ${low}V${high}`} />
    <circle cx=${x} cy=${y} r="4" />
    <text x=${label.x} y=${label.y + 4} text-anchor="middle">${position + 1}</text>
  </svg>`;
}
