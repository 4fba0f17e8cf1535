/** Text of the element that comes neither from the pseudo-language nor from marked data. */

/** Attributes that are read out or shown. */
const NAMING = ['label', 'description', 'valuetext', 'roledescription', 'placeholder', 'braillelabel']
  .map((name) => `aria-${name}`)
  .concat(['title', 'placeholder', 'alt', 'label']);

/** Goes through texts in order and keeps count of the marks around them. */
class Scan {
  depth = 0;

  /** What of the text is outside of marks. */
  outside(text: string): string {
    let outside = '';
    for (const character of text) {
      if (/[⟦⟪]/.test(character)) this.depth += 1;
      else if (/[⟧⟫]/.test(character)) this.depth -= 1;
      else if (this.depth === 0) outside += character;
    }
    return outside;
  }
}

/** Apart from units that the format itself knows, and addresses. */
const hasLetters = (text: string): boolean => /\p{L}/u.test(text.replace(/\b(Elo|USD)\b|\bhttps?:[^\s>]+/g, ''));

/** What is wrong with a dataset is said in English, for its author, and marked as English. */
const isEnglish = (node: Element): boolean => node.closest('[lang]')?.getAttribute('lang') === 'en';

/** What is wrong with a text that stands alone, such as an attribute; null if nothing is. */
export function unmarkedText(text: string): string | null {
  const scan = new Scan();
  const outside = scan.outside(text);
  if (scan.depth !== 0) return `not closed: ${text}`;
  return hasLetters(outside) ? text : null;
}

/** Texts, names and generated content in a shadow root or document that were written into the code. */
export function unmarked(root: ParentNode & Node): string[] {
  const found: string[] = [];
  const say = (node: Element, what: string, text: string | null): void => {
    if (text !== null) found.push(`${pathOf(node)} ${what}: ${text.replace(/\s+/g, ' ').trim().slice(0, 120)}`);
  };
  const scan = new Scan();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode as Text;
    if (hasLetters(scan.outside(data)) && !isEnglish(parentElement!)) say(parentElement!, 'text', data);
  }
  for (const node of root.querySelectorAll('*')) {
    // Marks that reach out of an element would hide what follows it.
    const inner = new Scan();
    inner.outside(node.textContent);
    if (inner.depth !== 0) say(node, 'not closed', node.textContent);
    for (const name of NAMING) say(node, name, unmarkedText(node.getAttribute(name) ?? ''));
    if (node instanceof HTMLTextAreaElement) say(node, 'value', unmarkedText(node.value));
    for (const pseudo of ['::before', '::after']) {
      const [, drawn] = /"(.*)"/.exec(getComputedStyle(node, pseudo).content) ?? [];
      say(node, pseudo, unmarkedText(drawn ?? ''));
    }
  }
  return found;
}

/** The part and the element that a finding is in. */
function pathOf(node: Element): string {
  const part = node.closest('[part]')?.getAttribute('part');
  return [part, node.localName].filter(Boolean).join(' ');
}
