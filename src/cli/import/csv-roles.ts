/**
 * What a column of a CSV file may hold, with the headings by which it is known. Headings are compared without regard to
 * case, and `_` and `-` count as spaces.
 */
export const ROLES = {
  model: ['model', 'model name', 'model version'],
  benchmark: ['benchmark', 'benchmark name', 'task', 'test'],
  category: ['category'],
  score: ['score', 'value', 'result'],
  unit: ['unit'],
  min: ['min'],
  max: ['max'],
  'lower-is-better': ['lower is better'],
  stderr: ['stderr', 'standard error', 'se'],
  low: ['low', 'ci low', 'lower'],
  high: ['high', 'ci high', 'upper'],
  interval: ['interval', 'ci', '95 ci', '95% ci', '95 pct ci'],
  n: ['n', 'questions', 'samples'],
  variant: ['variant'],
  effort: ['effort'],
  by: ['by', 'reporter'],
  date: ['date'],
  url: ['url', 'link', 'source url'],
  note: ['note'],
  source: ['source'],
  license: ['license', 'licence'],
  'self-reported': ['self reported'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Role = keyof typeof ROLES;

export const ROLE_NAMES = Object.keys(ROLES) as Role[];

function plain(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[_\s-]+/g, ' ');
}

/** The role of each heading: those that the user names first, then those known by their words, each role once. */
export function rolesOf(headings: readonly string[], named: ReadonlyMap<string, string>): Map<Role, string> {
  const roles = new Map<Role, string>();
  const taken = new Set<string>();
  const take = (role: Role, heading: string | undefined): void => {
    if (heading === undefined || roles.has(role) || taken.has(heading)) return;
    roles.set(role, heading);
    taken.add(heading);
  };
  for (const role of ROLE_NAMES)
    take(
      role,
      headings.find((heading) => heading === named.get(role)),
    );
  for (const role of ROLE_NAMES) {
    for (const word of ROLES[role])
      take(
        role,
        headings.find((heading) => plain(heading) === word && !taken.has(heading)),
      );
  }
  return roles;
}
