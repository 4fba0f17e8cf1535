/** How a command ends, for scripts and CI. */
export const EXIT = {
  /** Done, and nothing found against it. */
  ok: 0,
  /** The command ran and what it looked at does not hold: problems, drift, out of date. */
  found: 1,
  /** It could not run: bad arguments, a file that cannot be read or is not what it should be. */
  failed: 2,
} as const;

/** What stops a command, in words for the person at the terminal: what, where, and how to mend it. */
export class CliError extends Error {
  override readonly name = 'CliError';
}
