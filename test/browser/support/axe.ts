/** axe-core on an element: what it finds, and what it could not decide about contrast. */
import 'axe-core/axe.min.js';
import type axe from 'axe-core';

/** Of words in a drawing axe-core says nothing; contrast.ts counts their contrast all the same. */
const isDrawing = ({ html }: axe.NodeResult): boolean => html.startsWith('<text ');

/**
 * One line a finding, empty where all is well.
 * @param rules beyond those that axe-core runs by itself
 */
export async function findings(element: Element, rules: readonly string[] = []): Promise<string[]> {
  const { axe: engine } = window as unknown as { axe: typeof axe };
  // Rules for whole pages (landmarks, one main heading …) are the page's business, not the element's.
  const { violations, incomplete } = await engine.run(element, {
    resultTypes: ['violations', 'incomplete'],
    rules: { region: { enabled: false }, ...Object.fromEntries(rules.map((rule) => [rule, { enabled: true }])) },
  });
  const lines = (kind: string, results: axe.Result[]): string[] =>
    results.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${kind} ${id}: ${html.slice(0, 120)} ${failureSummary ?? ''}`),
    );
  return [
    ...lines('violation', violations),
    ...lines(
      'undecided',
      incomplete.flatMap((result) =>
        result.id === 'color-contrast' ? { ...result, nodes: result.nodes.filter((node) => !isDrawing(node)) } : [],
      ),
    ),
  ];
}
