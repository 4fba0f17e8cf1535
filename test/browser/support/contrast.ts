/** Contrast of every text in a shadow root against all that lies behind it, as WCAG 2.2 counts it. */

const canvas = new OffscreenCanvas(1, 1);
const context = canvas.getContext('2d', { willReadFrequently: true })!;

type Pixel = readonly [number, number, number];

/** What is seen where colours lie on one another on white paper; any CSS colour, alpha included. */
function layered(colours: readonly string[]): Pixel {
  context.globalCompositeOperation = 'source-over';
  for (const colour of ['white', ...colours]) {
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

function luminance(pixel: Pixel): number {
  const [red = 0, green = 0, blue = 0] = pixel.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export function contrast(text: string, grounds: readonly string[]): number {
  const [x, y] = [luminance(layered([...grounds, text])), luminance(layered(grounds))];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

/** The grounds behind an element, outermost first; through the shadow host. */
function groundsOf(element: Element | null): string[] {
  if (!element) return [];
  const root = element.getRootNode();
  // Not by class: a frame has a ShadowRoot of its own.
  const parent = element.assignedSlot ?? element.parentElement ?? (root as Partial<ShadowRoot>).host ?? null;
  return [...groundsOf(parent), getComputedStyle(element).backgroundColor];
}

export interface TextContrast {
  readonly text: string;
  readonly ratio: number;
}

/** Every text that is drawn, signs of the style sheet included; the worst first. */
export function textContrasts(element: Element): TextContrast[] {
  const root = element.shadowRoot!;
  return [...writtenTexts(root), ...generatedTexts(root)]
    .map(({ text, parent, color, opacity }) => {
      if (opacity !== '1') throw new Error(`opacity ${opacity} dims "${text}"`);
      return { text: text.slice(0, 60), ratio: contrast(color, groundsOf(parent)) };
    })
    .sort((a, b) => a.ratio - b.ratio);
}

interface Drawn {
  readonly text: string;
  readonly parent: Element;
  readonly color: string;
  readonly opacity: string;
}

/** Text nodes. */
function writtenTexts(root: ShadowRoot): Drawn[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Drawn[] = [];
  const range = document.createRange();
  while (walker.nextNode()) {
    const { data, parentElement: parent } = walker.currentNode as Text;
    range.selectNodeContents(walker.currentNode);
    const text = data.trim();
    if (!parent || parent.localName === 'style' || text === '' || !isDrawn(range, parent)) continue;
    const { color, fill, opacity } = getComputedStyle(parent);
    found.push({ text, parent, color: parent instanceof SVGElement ? fill : color, opacity });
  }
  return found;
}

/** What the style sheet draws in the place of `data-symbol`: no text node, but seen as one. */
function generatedTexts(root: ShadowRoot): Drawn[] {
  return [...root.querySelectorAll('[data-symbol]')].flatMap((parent) => {
    const { content, color, opacity } = getComputedStyle(parent, '::before');
    const text = parent.getAttribute('data-symbol')!.trim();
    return text !== '' && content !== 'none' && isDrawn(parent, parent) ? [{ text, parent, color, opacity }] : [];
  });
}

function isDrawn(box: Range | Element, parent: Element): boolean {
  const { width, height } = box.getBoundingClientRect();
  if (width === 0 || height === 0) return false;
  for (let at: Element | null = parent; at; at = at.parentElement)
    if (getComputedStyle(at).clipPath !== 'none') return false;
  return true;
}
