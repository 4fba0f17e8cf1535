/** What the tests know of the words of one language. */
export interface Wording {
  /** Words of a clear lead: in every headline of level `clear`, in no verdict or answer of another level. */
  readonly clear: RegExp;
  /** Words of equality: in the headline where the interval is narrow enough for them, in no other verdict or answer. */
  readonly equal: RegExp;
  /** What no string of the language has: a plain space before a French colon, say. */
  readonly never: readonly RegExp[];
  /** Arguments of English that a template does without since its sentence says the same: `key argument`. */
  readonly leavesOut: readonly string[];
}
