import { html, nothing, type TemplateResult } from 'lit';
import { resolveSettings } from '../../core/comparison/settings.js';
import { reportedByEffect, reportedBySentence } from '../../core/extras.js';
import type { Comparison, Locale } from '../../core/index.js';
import { segments } from '../../templates/text.js';
import type { Context } from '../context.js';
import { speechOf } from '../speech.js';

const CHOICES = ['any', 'independent'] as const;

/** Whose figures count, and what that does to the verdict. */
export class ReportedByControl {
  #known: readonly [Comparison, Locale, Context['words'], TemplateResult] | null = null;

  draw(context: Context): TemplateResult {
    const { text } = speechOf(context);
    return html`<fieldset class="panel">
      <legend class="hidden">${text('control-reported-by')}</legend>
      ${CHOICES.map(
        (choice) =>
          html`<label class="choice"
            ><input
              type="radio"
              name="reported-by"
              value=${choice}
              .checked=${context.settings.reportedBy === choice}
              @change=${() => context.choose({ reportedBy: choice })}
            />
            ${text(`reported-by-${choice}`)}</label
          >`,
      )}
      <p>${this.#effect(context)}</p>
    </fieldset>`;
  }

  /** Above the sections, where figures are left out: what that does to the verdict. */
  note(context: Context): TemplateResult | typeof nothing {
    return context.settings.reportedBy === 'any'
      ? nothing
      : html`<p class="note" part="note">${this.#effect(context)}</p>`;
  }

  #effect(context: Context): TemplateResult {
    const { dataset, comparison, locale, words, settings } = context;
    const known = this.#known;
    if (known?.[0] === comparison && known[1] === locale && known[2] === words) return known[3];
    const pair = comparison.models.slice(0, 2).map(({ id }) => id);
    const effect = reportedByEffect(dataset, pair, resolveSettings(dataset, settings).options);
    const said = html`${segments(reportedBySentence(effect, speechOf(context)))}`;
    this.#known = [comparison, locale, words, said];
    return said;
  }
}
