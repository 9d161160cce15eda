/**
 * Reads CSV as RFC 4180 has it, with a line feed after each row, and refuses everything else: a quote inside a bare field, text
 * behind a closing quote, a field that is not closed.
 */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\n)/y;
  while (field.lastIndex < text.length) {
    const start = field.lastIndex;
    const match = field.exec(text);
    if (match === null) throw new Error(`No field of CSV at ${start}: ${text.slice(start, start + 40)}`);
    const [, quoted, bare = "", end] = match;
    rows.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === "\n") rows.push([]);
  }
  return rows.slice(0, -1);
}

/** Reads a CSV with a byte order mark and a header: a record for each row. Every row has as many fields as the header. */
export function recordsOf(csv: string): Record<string, string>[] {
  const [header = [], ...rows] = readCsv(csv.replace(/^\ufeff/, ""));
  return rows.map((row, index) => {
    if (row.length !== header.length)
      throw new Error(`Row ${index + 1} has ${row.length} fields, not ${header.length}`);
    return Object.fromEntries(header.map((name, column) => [name, row[column] as string]));
  });
}
