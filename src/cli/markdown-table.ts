/** A table in GitHub-flavoured Markdown; cells are Markdown but for the bar. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Text of the data as a code span, so that none of it becomes markup. */
export function code(text: string): string {
  return `\`${text.replaceAll('`', '’').replace(/\s+/g, ' ')}\``;
}
