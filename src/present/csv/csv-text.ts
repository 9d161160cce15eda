/** What a cell can hold; undefined is an empty cell. */
export type CsvValue = string | number | undefined;

/** Writes rows as CSV (RFC 4180) with a comma, and a line feed after every row. */
export function csvText(rows: readonly (readonly CsvValue[])[]): string {
  return rows.map((row) => `${row.map(fieldOf).join(",")}\n`).join("");
}

function fieldOf(value: CsvValue = ""): string {
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
