import { lastDayOf, type Quarter, quarterOf, quarterOfDate } from "./quarter.ts";

/** A point in time, as precise as the source is. `text` is ISO-like: "2022-04-20", "2022-04", "2022-Q2" or "2022". */
export type Moment = {
  readonly text: string;
  readonly precision: "day" | "month" | "quarter" | "year";
  /** The quarter in which it happened; of a bare year the last quarter, because by then it has happened. */
  readonly quarter: Quarter;
  /** The last day on which it can have happened, as an ISO date. */
  readonly lastDay: string;
};

/** Gives the moment written in a text that has the form of one. */
export function momentOf(text: string): Moment {
  if (text.includes("Q")) return inQuarter(text, "quarter", quarterOf(text));
  if (text.length === 4) return inQuarter(text, "year", quarterOf(`${text}-Q4`));
  if (text.length === 7)
    return { text, precision: "month", quarter: quarterOfDate(text), lastDay: lastDayOfMonth(text) };
  return { text, precision: "day", quarter: quarterOfDate(text), lastDay: text };
}

function inQuarter(text: string, precision: Moment["precision"], quarter: Quarter): Moment {
  return { text, precision, quarter, lastDay: lastDayOf(quarter) };
}

function lastDayOfMonth(month: string): string {
  const [year, number] = month.split("-").map(Number) as [number, number];
  return `${month}-${new Date(Date.UTC(year, number, 0)).getUTCDate()}`;
}
