const TYPE = 'application/json';

/** The text of the element's JSON child; null if it has none. */
export function inlineJson(host: Element): string | null {
  const script = [...host.children].find((child) => child.localName === 'script' && child.getAttribute('type') === TYPE);
  return script?.textContent ?? null;
}

/** Whether there is anything to show in place of the comparison: not scripts, templates or white space. */
export function hasFallback(host: Element): boolean {
  return [...host.childNodes].some((node) =>
    node instanceof Element
      ? !['script', 'template'].includes(node.localName) && !node.hasAttribute('slot')
      : node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== '',
  );
}
