/** The text of the element's JSON child; null if it has none. */
export function inlineJson(host: Element): string | null {
  const script = [...host.children].find((child) => child.matches('script[type="application/json"]'));
  return script?.textContent ?? null;
}

/** Whether there is anything to show in place of the comparison: not scripts, templates or white space. */
export function hasFallback(host: Element): boolean {
  return [...host.childNodes].some((node) =>
    node instanceof Element
      ? !node.matches('script, style, template, [slot]')
      : node instanceof Text && node.data.trim(),
  );
}
