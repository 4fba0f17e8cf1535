/** Templates of a number of tests, by the name of its argument; genitive, as after a preposition. */
export const tests = (count: string): string =>
  `{!${count}}{${count}|one: واحد|two:|few: اختبارات|many: اختبارًا|other: اختبار}`;

/** The same of tests that both models took; two at least, as of one there is no such sentence. */
export const sharedTests = (count: string): string =>
  `{!${count}}{${count}|two: مشتركين|few: اختبارات مشتركة|many: اختبارًا مشتركًا|other: اختبار مشترك}`;
