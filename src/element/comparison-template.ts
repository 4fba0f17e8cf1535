import { html, nothing, type TemplateResult } from 'lit';
import { speechFor, type SectionName, type ViewModel } from '../core/index.js';
import type { Context } from '../on-demand/context.js';
import type { Settings } from './attributes.js';
import type { ModuleController } from './module-controller.js';
import { attribution } from './sections/attribution.js';
import { benchmarks } from './sections/benchmarks.js';
import { categoryBars } from './sections/category-bars.js';
import { faq } from './sections/faq.js';
import { scorecards } from './sections/scorecards.js';
import { table, type About } from '../templates/table.js';
import { verdict } from './sections/verdict.js';
import { disclosure, heading, segments, symbol } from '../templates/text.js';

/** The sections drawn here; the others are drawn by the hands. */
const SECTION_TEMPLATES: Readonly<Partial<Record<SectionName, (view: ViewModel, about: About) => TemplateResult>>> = {
  scorecards,
  verdict,
  categories: categoryBars,
  benchmarks,
  operator: ({ operator }) => table(operator.table),
  faq,
};

/** Sections that their own disclosure names. */
const FOLDED: readonly SectionName[] = ['cost', 'method'];

/** Sections whose heading is for the outline alone: what they are is plain to see. */
const UNTITLED: readonly SectionName[] = ['scorecards', 'verdict', ...FOLDED];

/** All of a comparison: the sections asked for, the controls after the verdict, the sources. */
export function comparisonTemplate(
  { sections, controls, headingLevel }: Settings,
  { hands, load, locale, hasFailed }: ModuleController,
  context: Context,
): TemplateResult {
  const { text } = speechFor(locale);
  const view = hands?.arrange(context) ?? context.view;
  const fold = (part: string, summary: unknown, content: unknown): TemplateResult =>
    disclosure(part, summary, content ?? (hasFailed ? text('unavailable') : nothing), load);
  const about = (id: string, name: string): TemplateResult =>
    fold('about', [symbol('›'), html`<span class="hidden">${text('about', { name })}</span>`], hands?.row(id, context));
  const body = (name: SectionName): unknown => {
    const content = SECTION_TEMPLATES[name]?.(view, about) ?? hands?.section(name, context);
    return FOLDED.includes(name) ? fold(name, text(`section-${name}`), content) : content;
  };
  const toolbar = html`<div class="controls">
    ${controls.map((name) => fold(`control ${name}`, text(`control-${name}`), hands?.control(name, context)))}
  </div>`;
  return html`<slot name="heading">${heading(headingLevel, segments(view.title), true)}</slot> ${hands?.notes(context)}
    ${sections.map((name) => [
      name === 'matrix' && view.models.length < 3
        ? nothing
        : html`<section id=${name} class=${name} part="section ${name}">
            ${heading(Math.min(headingLevel + 1, 6), text(`section-${name}`), UNTITLED.includes(name))} ${body(name)}
          </section>`,
      name === 'verdict' ? toolbar : nothing,
    ])}
    ${sections.includes('verdict') ? nothing : toolbar} ${hands?.form(context)} ${attribution(view)}`;
}
