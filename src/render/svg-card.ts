import type { GroupsView } from '../core/extras.js';
import type { CategoryRow, Scorecard, Segment, Sentence, ViewModel } from '../core/index.js';
import { escapeXml, wrap } from './svg-text.js';

/** Units of the picture, which are pixels where it is shown in its own size. */
const WIDTH = 800;
const EDGE = 32;
const INNER = WIDTH - 2 * EDGE;
const LEADING = 1.35;
const [TEXT, SOFT, LINE, GROUND] = ['#1b1c1f', '#5a5e66', '#d5d5d0', '#fff'];
/** The models' colours on light ground, as the element has them. */
const COLORS = ['#2457c5', '#a8440c', '#1d7a46', '#8437b5', '#8a6100', '#b3266b'];
/** A category's columns: name, bars, difference. */
const [BARS, GAP, BAR] = [EDGE + 210, EDGE + 490, 210];

/** A stretch of the picture, drawn from its upper edge on. */
interface Block {
  readonly height: number;
  readonly draw: (top: number) => string;
}

interface TextStyle {
  readonly x?: number;
  readonly width?: number;
  readonly size?: number;
  readonly fill?: string | undefined;
  readonly bold?: boolean;
}

/**
 * A comparison as a card: names, scores, level, headline, evidence, bars by category, sources and date. The SVG stands
 * alone: no font, script, style sheet or address in it, a ground of its own for pages of any colour, `<title>` and
 * `<desc>` for who does not see it. 800 units wide and as high as the words ask for.
 *
 * @param groups of more than two models: their order stands below the headline
 */
export function renderSvg(view: ViewModel, groups: GroupsView | null = null): string {
  const { lang, dir, gap, title, scorecards, verdict, categories, attribution } = view;
  const card = cardIn(dir === 'rtl');
  const { sentence, words, text, stack, space, rule } = card;
  // Who has no score is found in the order, the one part of the matrix that has room here.
  const cards = scorecards.cards.map((one) =>
    groups && one.score === null ? { ...one, scoreLabel: groups.heading } : one,
  );
  const order = (groups?.items ?? []).map((one, index) => `${index + 1}. ${words(one.text)}`);
  if (groups?.apart) order.push(words(groups.apart));
  const sources = attribution.sources.map((one) =>
    [card.name(one.name), one.detail && `(${one.detail})`].filter(Boolean).join(' '),
  );
  const credit = [
    ...(sources.length > 0 ? [[attribution.heading, ...sources].join(' · ')] : []),
    attribution.data.join(gap),
  ];
  const { height, draw } = stack([
    space(EDGE),
    card.scores(cards),
    space(10),
    text(scorecards.levelLabel, { size: 15, bold: true }),
    space(14),
    rule,
    space(14),
    text(sentence(verdict.headline), { size: 23, bold: true }),
    space(8),
    text(sentence(scorecards.evidence), { size: 15, fill: SOFT }),
    space(14),
    text(groups?.heading ?? '', { bold: true }),
    ...order.map((line) => text(line, {})),
    space(groups ? 14 : 0),
    ...categories.rows.flatMap((row) => [rule, space(9), card.category(row), space(9)]),
    rule,
    space(10),
    ...credit.map((line) => text(line, { size: 12, fill: SOFT })),
    space(EDGE - 8),
  ]);
  const scores = cards.map(({ name, score, scoreLabel }) => `${name} · ${score ?? '–'} (${scoreLabel})`);
  const told = [...scores, ...order, [verdict.headline, scorecards.evidence].map(sentence).join(gap)].join(' · ');
  const box = `width="${WIDTH}" height="${round(height)}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${box} viewBox="0 0 ${WIDTH} ${round(height)}" role="img" lang="${escapeXml(lang)}" direction="${dir}" font-family="Arial, Helvetica, sans-serif">`,
    `<title>${escapeXml(words(title))}</title>`,
    `<desc>${escapeXml(told)}</desc>`,
    `<rect x="0.5" y="0.5" width="${WIDTH - 1}" height="${round(height - 1)}" rx="8" fill="${GROUND}" stroke="${LINE}"/>`,
    draw(0),
    '</svg>\n',
  ].join('\n');
}

/** The parts of a card in one direction of reading; `x` counts from where lines start. */
function cardIn(isRtl: boolean) {
  const name = (text: string): string => (isRtl ? `\u2068${text}\u2069` : text);
  const words = (segments: readonly Segment[]): string =>
    segments.map(({ text: one, model }) => (model === undefined ? one : name(whole(one)))).join('');

  const text = (content: string, style: TextStyle): Block => {
    const { x = EDGE, width = INNER, size = 14, fill = TEXT, bold = false } = style;
    const lines = wrap(content, width / size, bold);
    const look = `font-size="${size}" fill="${fill}"${bold ? ' font-weight="bold"' : ''}`;
    return {
      height: lines.length * size * LEADING,
      draw: (top) =>
        lines
          .map((line, index) => {
            // The first baseline lies about an em below the upper edge.
            const y = round(top + size * (1 + index * LEADING));
            return `<text x="${isRtl ? WIDTH - x : x}" y="${y}" ${look}>${escapeXml(line)}</text>`;
          })
          .join('\n'),
    };
  };

  const rect = (x: number, width: number, look: string): string =>
    `<rect x="${round(isRtl ? WIDTH - x - width : x)}" width="${round(width)}" ${look}/>`;

  /** The second of two is hollow: colour is not the only sign. */
  const bar = (x: number, width: number, index: number): Block => ({
    height: 18,
    draw: (top) => {
      const color = COLORS[index]!;
      const look = `y="${round(top + 4)}" height="10" rx="2" stroke="${color}" stroke-width="2"`;
      return rect(x + 1, Math.max(width - 2, 1), `${look} fill="${index === 1 ? GROUND : color}"`);
    },
  });

  const scores = (cards: readonly Scorecard[]): Block => {
    const columns = cards.length === 4 ? 2 : Math.min(cards.length, 3);
    const width = INNER / columns;
    const blocks = cards.map((card, index) => {
      const x = EDGE + (index % columns) * width;
      const column = { x, width: width - 16 };
      return stack([
        // The bars below are those of the first two.
        ...(index < columns ? [index < 2 ? bar(x, 36, index) : space(18)] : []),
        text(name(card.name), { ...column, size: 19, fill: COLORS[index], bold: true }),
        text(card.about, { ...column, size: 12.5, fill: SOFT }),
        space(4),
        text(card.score ?? '–', { ...column, size: 40, bold: true }),
        text(card.scoreLabel, { ...column, size: 12.5, fill: SOFT }),
        text(card.own, { ...column, size: 12.5, fill: SOFT }),
        space(10),
      ]);
    });
    const rows = Array.from({ length: Math.ceil(cards.length / columns) }, (_, row) =>
      beside(blocks.slice(row * columns, (row + 1) * columns)),
    );
    return stack(rows);
  };

  const category = ({ name: heading, detail, bars, difference, note }: CategoryRow): Block => {
    const label = stack([
      text(heading, { width: 195, bold: true }),
      text(detail, { width: 195, size: 12, fill: SOFT }),
    ]);
    if (note || !difference)
      return beside([label, text(words(note ?? []), { x: BARS, width: INNER - 210, fill: SOFT })]);
    const figures = bars.map((one, index) => {
      const length = (one.value / 100) * BAR;
      return beside([bar(BARS, length, index), text(one.text, { x: BARS + length + 8, width: 60, size: 13 })]);
    });
    const gap = stack([
      text(words(difference.text), { x: GAP, width: INNER - 490, bold: true }),
      text(difference.interval, { x: GAP, width: INNER - 490, size: 12, fill: SOFT }),
    ]);
    return beside([label, stack(figures), gap]);
  };

  const rule: Block = {
    height: 1,
    draw: (top) => rect(EDGE, INNER, `y="${round(top)}" height="1" fill="${LINE}"`),
  };
  const sentence = ({ segments }: Sentence): string => words(segments);
  return { name, words, sentence, text, scores, category, rule, stack, space };
}

/** A name does not break where a line does, unless it is very long. */
function whole(name: string): string {
  return name.length > 24 ? name : name.replaceAll(' ', '\u00a0');
}

function space(height: number): Block {
  return { height, draw: () => '' };
}

function stack(blocks: readonly Block[]): Block {
  return {
    height: blocks.reduce((sum, { height }) => sum + height, 0),
    draw: (top) => {
      let y = top;
      return drawn(blocks.map(({ height, draw }) => draw((y += height) - height)));
    },
  };
}

function beside(blocks: readonly Block[]): Block {
  return {
    height: Math.max(...blocks.map(({ height }) => height)),
    draw: (top) => drawn(blocks.map(({ draw }) => draw(top))),
  };
}

function drawn(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
