import type { Dataset } from "../../domain/dataset.ts";
import type { Monitor } from "../../domain/monitor.ts";
import { statusCodes } from "../json/monitor-json.ts";
import { cellText } from "./cell-text.ts";
import { columns } from "./columns.ts";
import { csvText } from "./csv-text.ts";
import { figureRows } from "./figure-rows.ts";

/**
 * Excel on Windows reads a CSV without this mark as Windows-1252 and then breaks every accent and curly quote. RFC 4180 says nothing
 * of it; most programs skip it, and one that does not puts it in the name of the first column only.
 */
const byteOrderMark = "\ufeff";

/** Gives the text of cijfers.csv: the figures, goals and lights of monitor.json as one table, a row for each. */
export function figuresCsv({ series, indicators }: Dataset, monitor: Monitor): string {
  const { id, quarter, status } = monitor.edition;
  const shared = { editie: id, uitgave: series.isFictional ? "fictief" : statusCodes[status], tot_en_met: quarter };
  const rows = figureRows(monitor, indicators).map((row) => ({ ...shared, ...row }));
  const cells = rows.map((row) =>
    columns.map(({ name }) => {
      const value = row[name];
      return typeof value === "string" ? cellText(value) : value;
    }),
  );
  return `${byteOrderMark}${csvText([columns.map(({ name }) => name), ...cells])}`;
}
