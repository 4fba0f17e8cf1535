/** Measuring boxes: what sticks out of the element, and how wide it is. */

/** The innermost boxes of the shadow root that reach past the element's own, with how far; the first few. Hidden text aside. */
export function overflowing(element: Element): string[] {
  const outer = element.getBoundingClientRect();
  const reach = (node: Element): number => {
    const box = node.getBoundingClientRect();
    return box.width <= 1 || isHidden(node) || isScrolled(node)
      ? 0
      : Math.max(outer.left - box.left, box.right - outer.right);
  };
  const out = [...element.shadowRoot!.querySelectorAll('*')].filter((node) => reach(node) > 1);
  const innermost = out.filter((node) => ![...node.children].some((child) => reach(child) > 1));
  return innermost.slice(0, 6).map((node) => {
    const path = [node.closest('[part]')?.getAttribute('part'), node.localName].join(' ');
    return `${path} by ${Math.round(reach(node))} px: ${(node.textContent ?? '').trim().slice(0, 40)}`;
  });
}

/** Inside a box that scrolls: `scrolling` tells of those. */
function isScrolled(node: Element): boolean {
  const box = node.closest('section');
  return box !== null && box !== node && getComputedStyle(box).overflowX === 'auto';
}

/** Clipped away, for those only who do not see it. */
function isHidden(node: Element | null): boolean {
  return node !== null && (getComputedStyle(node).clipPath !== 'none' || isHidden(node.parentElement));
}

/** Boxes that hold more than they show, sideways. */
export function scrolling(element: Element): string[] {
  const nodes = [element, ...element.shadowRoot!.querySelectorAll<HTMLElement>('*')];
  return nodes.flatMap((node) => {
    const { overflowX, clipPath, display } = getComputedStyle(node);
    if (display === 'inline' || clipPath !== 'none' || overflowX === 'visible') return [];
    return node.scrollWidth > node.clientWidth + 1
      ? [`${node.localName}: ${node.scrollWidth} in ${node.clientWidth}`]
      : [];
  });
}

/** Opens every disclosure of the shadow root. */
export function openAll(element: Element): void {
  for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
}
