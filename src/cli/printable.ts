/**
 * Text as it may go to a terminal, which would obey control characters; line ends stay. What is written for them is an
 * escape of JSON, so that a JSON document stays one and says the same.
 */
export function printable(text: string): string {
  return text.replace(/(?!\n)[\p{Cc}\p{Cf}]/gu, (sign) =>
    sign.replace(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  );
}
