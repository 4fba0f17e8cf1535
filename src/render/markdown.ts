import type { MatrixView } from '../core/extras.js';
import { plainText, type Segment, type Sentence, type Table, type ViewModel } from '../core/index.js';

/**
 * A comparison as GitHub-flavoured Markdown: verdict, tables, questions, sources. Ends with a line break.
 *
 * @param matrix of more than two models, to stand among the tables
 */
export function renderMarkdown(view: ViewModel, matrix: MatrixView | null = null): string {
  const { gap, title, scorecards, verdict, categories, benchmarks, operator, faq, attribution } = view;
  const paragraph = (sentences: readonly Sentence[]): string => sentences.map(sentence).join(gap);
  const blocks = [
    `# ${escape(plainText(title))}`,
    sentence(scorecards.evidence),
    scorecards.cards
      .map(({ name, score, scoreLabel }) => `- **${escape(name)}**: ${score ?? '–'} (${escape(scoreLabel)})`)
      .join('\n'),
    `**${sentence(verdict.headline)}**`,
    ...verdict.paragraphs.map(paragraph),
    verdict.recommendations.map((one) => `- ${sentence(one.sentence)}`).join('\n'),
    ...(verdict.changes.sentences.length > 0
      ? [`## ${escape(verdict.changes.heading)}`, paragraph(verdict.changes.sentences)]
      : []),
    `## ${escape(categories.heading)}`,
    categories.rows
      .map(({ name, detail, bars, difference, note }) => {
        const figures = note
          ? plainText(note)
          : [
              ...bars.map((bar) => `${bar.name} ${bar.text}`),
              difference && `${plainText(difference.text)} (${difference.interval})`,
            ]
              .filter((part) => part !== null)
              .join(', ');
        return `- **${escape(name)}** (${escape(detail)}): ${escape(figures)}`;
      })
      .join('\n'),
    `## ${escape(benchmarks.heading)}`,
    ...(benchmarks.shared ? [table(benchmarks.shared)] : []),
    ...(benchmarks.oneSided ? [escape(benchmarks.oneSided.summary), table(benchmarks.oneSided.table)] : []),
    `## ${escape(operator.heading)}`,
    table(operator.table),
    ...(matrix ? matrixBlocks(matrix) : []),
    `## ${escape(faq.heading)}`,
    ...faq.entries.flatMap(({ question, answer }) => [`**${sentence(question)}**`, paragraph(answer)]),
    `## ${escape(attribution.heading)}`,
    attribution.sources
      .map(({ name, url, detail }) => `- ${url === null ? escape(name) : link(name, url)} ${escape(detail)}`.trimEnd())
      .join('\n'),
    attribution.data.map(escape).join(gap),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** The order in groups, and each against each. */
function matrixBlocks({ heading, groups, table: pairs }: MatrixView): string[] {
  return [
    `## ${escape(heading)}`,
    `### ${escape(groups.heading)}`,
    groups.items.map(({ text }, index) => `${index + 1}. ${words(text)}`).join('\n'),
    words(groups.apart ?? []),
    words(pairs.caption),
    table(pairs),
  ];
}

function table({ column, models, difference, groups }: Table): string {
  const head = [column, ...models.map(({ name }) => name), ...(difference === null ? [] : [difference])];
  const rows = groups.flatMap(({ rows: list }) =>
    list.map(({ name, cells, difference: gap }) => [
      name,
      ...cells.map(({ text, best }) => (text === null ? '–' : best ? `**${escape(text)}**` : escape(text))),
      ...(difference === null
        ? []
        : [gap === null ? '–' : escape([gap.text, gap.interval && `(${gap.interval})`].filter(Boolean).join(' '))]),
    ]),
  );
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = line(head.map((_, index) => (index === 0 ? '---' : '---:')));
  return [line(head.map(escape)), rule, ...rows.map(([name, ...cells]) => line([escape(name!), ...cells]))].join('\n');
}

function sentence({ segments }: Sentence): string {
  return words(segments);
}

function words(segments: readonly Segment[]): string {
  const stretches = segments.map(({ text, emphasis }) => (emphasis ? `**${escape(text)}**` : escape(text)));
  // Neighbours that both stand out stand out together; stars of the data are escaped.
  return stretches.join('').replaceAll('****', '');
}

/** Words of the data must not become markup. */
function escape(text: string): string {
  return text.replace(/[\\`*_[\]<>|#~]/g, '\\$&').replace(/\s+/g, ' ');
}

function link(text: string, url: string): string {
  return `[${escape(text)}](<${url.replace(/[<>\\]/g, encodeURIComponent)}>)`;
}
