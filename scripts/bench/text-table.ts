/** Rows as lines of text in columns; the first `titles` columns are words, the others numbers. */
export function textTable(rows: readonly (readonly string[])[], titles: number): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const pad = (value: string, column: number): string =>
    column < titles ? value.padEnd(widths[column] ?? 0) : value.padStart(widths[column] ?? 0);
  return rows.map((row) => row.map(pad).join('  ').trimEnd()).join('\n');
}
