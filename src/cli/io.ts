/** What a command may touch besides files: so that tests can run one without a process. */
export interface CliIo {
  /** Standard output: the result, and nothing else. */
  readonly out: (text: string) => void;
  /** Standard error: progress, warnings, what went wrong. */
  readonly err: (text: string) => void;
  /** Whether standard error is a terminal, so that progress may be shown. */
  readonly isTerminal: boolean;
}

/** What a command found: as text for people, as JSON for machines, as an exit code for scripts. */
export interface CliResult {
  readonly text: string;
  readonly json: unknown;
  readonly exitCode?: number;
}
