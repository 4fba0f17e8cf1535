import type { Segment, Sentence, Table, TableCell, ViewModel } from '../core/index.js';

export interface HtmlOptions {
  /** Level of the first heading, 1–6; default 3. */
  readonly headingLevel?: number | undefined;
}

/**
 * A comparison as plain HTML without styles or scripts: verdict, benchmark and operator tables, sources. Put it inside
 * the tag as its fallback: crawlers, feeds, translators and readers without script have it.
 */
export function renderHtml(view: ViewModel, { headingLevel = 3 }: HtmlOptions = {}): string {
  const { lang, dir, gap, title, scorecards, verdict, benchmarks, operator, attribution } = view;
  const heading = (text: string, below: number): string => {
    const level = Math.min(headingLevel + below, 6);
    return `<h${level}>${text}</h${level}>`;
  };
  const sources = attribution.sources.map(({ name, url, detail }) =>
    [link(name, url), detail && `(${escape(detail)})`].filter(Boolean).join(' '),
  );
  const credit = [
    ...(sources.length > 0 ? [[escape(attribution.heading), ...sources].join(' · ')] : []),
    attribution.data.map(escape).join(gap),
  ].filter(Boolean);
  return [
    `<section lang="${escape(lang)}" dir="${dir}">`,
    heading(segments(title), 0),
    `<p>${sentence(scorecards.evidence)}</p>`,
    `<p><strong>${sentence(verdict.headline)}</strong></p>`,
    ...verdict.paragraphs.map((paragraph) => `<p>${paragraph.map(sentence).join(gap)}</p>`),
    `<ul>${verdict.recommendations.map((one) => `<li>${sentence(one.sentence)}</li>`).join('')}</ul>`,
    heading(escape(benchmarks.heading), 1),
    ...[benchmarks.shared, benchmarks.oneSided?.table].map((one) => (one ? table(one) : '')),
    heading(escape(operator.heading), 1),
    table(operator.table),
    `<p><small>${credit.join('<br>')}</small></p>`,
    '</section>',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function table({ caption, column, models, difference, groups, missing }: Table): string {
  const heads = [column, ...models.map(({ name }) => name), ...(difference === null ? [] : [difference])];
  const cell = ({ text, url, best }: TableCell): string => {
    if (text === null) return `<td>${escape(missing)}</td>`;
    return `<td>${best ? `<strong>${link(text, url)}</strong>` : link(text, url)}</td>`;
  };
  const bodies = groups.map(({ name, rows }) => {
    const group = name ? `<tr><th scope="rowgroup" colspan="${heads.length}">${escape(name)}</th></tr>` : '';
    const lines = rows.map((row) => {
      const gap =
        difference === null
          ? ''
          : `<td>${escape([row.difference?.text, row.difference?.interval].filter(Boolean).join(' · '))}</td>`;
      return `<tr><th scope="row">${link(row.name, row.url)}</th>${row.cells.map(cell).join('')}${gap}</tr>`;
    });
    return `<tbody>${group}${lines.join('')}</tbody>`;
  });
  const head = heads.map((text) => `<th scope="col">${escape(text)}</th>`).join('');
  return `<table><caption>${segments(caption)}</caption><thead><tr>${head}</tr></thead>${bodies.join('')}</table>`;
}

function sentence(one: Sentence): string {
  return segments(one.segments);
}

function segments(list: readonly Segment[]): string {
  return list
    .map(({ text, model, emphasis }) => {
      const inner = model === undefined ? escape(text) : `<bdi>${escape(text)}</bdi>`;
      return emphasis ? `<strong>${inner}</strong>` : inner;
    })
    .join('');
}

function link(text: string, url: string | null): string {
  return url === null ? escape(text) : `<a href="${escape(url)}" rel="nofollow">${escape(text)}</a>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}
