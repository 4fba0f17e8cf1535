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

/** Every text that is drawn, the worst first. */
export function textContrasts(element: Element): TextContrast[] {
  const walker = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
  const found: TextContrast[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement;
    if (!parent || parent.localName === 'style' || node.data.trim() === '' || !isDrawn(node)) continue;
    const { color: words, fill, opacity } = getComputedStyle(parent);
    const color = parent instanceof SVGElement ? fill : words;
    if (opacity !== '1') throw new Error(`opacity ${opacity} dims "${node.data.trim()}"`);
    found.push({ text: node.data.trim().slice(0, 60), ratio: contrast(color, groundsOf(parent)) });
  }
  return found.sort((a, b) => a.ratio - b.ratio);
}

function isDrawn(node: Text): boolean {
  const range = document.createRange();
  range.selectNodeContents(node);
  const { width, height } = range.getBoundingClientRect();
  if (width === 0 || height === 0) return false;
  for (let at = node.parentElement; at; at = at.parentElement)
    if (getComputedStyle(at).clipPath !== 'none') return false;
  return true;
}
