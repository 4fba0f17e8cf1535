import { html, nothing, type TemplateResult } from 'lit';
import { isStale, resolutionOf, resolutionSentence, type ExtraSpeech } from '../core/extras.js';
import type { Comparison, Model, Row, Sentence, ViewModel } from '../core/index.js';
import { segments } from '../templates/text.js';
import type { Context } from './context.js';
import { speechOf } from './speech.js';

/** What a row rests on and what rests on it: each score's interval and source, what the benchmark can tell apart, the sentences. */
export function rowDetails(benchmark: string, context: Context): TemplateResult | typeof nothing {
  const { comparison, view } = context;
  const row = comparison.rows.find((one) => one.benchmark === benchmark);
  if (!row) return nothing;
  const speech = speechOf(context);
  const resolution = resolutionOf(row);
  const resting = sentencesOf(view).filter(({ rows }) => rows.includes(benchmark));
  return html`<ul class="facts">
    ${comparison.models.map((model) => {
      const words = scoreWords(row, model, comparison, speech);
      return words && html`<li>${words}</li>`;
    })}
    ${resolution ? html`<li>${segments(resolutionSentence(resolution, speech))}</li>` : nothing}
    <li>
      ${
        resting.length === 0
          ? speech.text('rests-none')
          : html`${speech.text('rests', { count: resting.length })}
              <ul>
                ${resting.map((sentence) => html`<li>${segments(sentence.segments)}</li>`)}
              </ul>`
      }
    </li>
  </ul>`;
}

/** One model's score: its interval with where that comes from, its source and date. */
function scoreWords(
  { cells, definition }: Row,
  { id }: Model,
  { dataset }: Comparison,
  { say, text }: ExtraSpeech,
): unknown {
  const cell = cells[id];
  if (!cell) return undefined;
  const { interval, error, score } = cell;
  const source = score.source === undefined ? undefined : dataset.sources[score.source]?.name;
  const [low, high] = interval ?? [];
  return [
    segments(say(`score-${error}`, { model: id, low, high, questions: score.n ?? definition.items })),
    ...[
      source && text('score-source', { source }),
      score.date && text('score-date', { date: score.date }),
      isStale(score, dataset.updated) && text('stale'),
    ].map((part) => (part ? ` · ${part}` : '')),
  ];
}

/** Those that say something of their own: the evidence line rests on every shared row. */
function sentencesOf({ verdict, faq }: ViewModel): Sentence[] {
  return [
    verdict.headline,
    ...verdict.paragraphs.flat(),
    ...verdict.recommendations.map(({ sentence }) => sentence),
    ...verdict.changes.sentences,
    ...faq.entries.flatMap(({ answer }) => answer),
  ];
}
