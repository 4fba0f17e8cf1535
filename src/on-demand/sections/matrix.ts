import { html, nothing, type TemplateResult } from 'lit';
import { matrixView } from '../../core/extras.js';
import { table } from '../../templates/table.js';
import { segments } from '../../templates/text.js';
import type { Context } from '../context.js';
import { speechOf } from '../speech.js';
import { pricePlotFigure } from './price-plot.js';

/** More than two models: their order in groups that nothing tells apart, each against each, and score against price. */
export function matrix(context: Context): TemplateResult {
  const { groups, table: pairs } = matrixView(context.comparison, speechOf(context));
  return html`<ol class="groups" part="groups" aria-label=${groups.heading}>
      ${groups.items.map(({ text }) => html`<li>${segments(text)}</li>`)}
    </ol>
    ${groups.apart ? html`<p>${segments(groups.apart)}</p>` : nothing} ${table(pairs)} ${pricePlotFigure(context)}`;
}
