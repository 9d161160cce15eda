/** A quarter as text, e.g. "2022-Q1". Sorts as text; made only by the functions of this file. */
export type Quarter = string & { readonly __brand: "Quarter" };

const pattern = /^(\d{4})-Q([1-4])$/;

/** Gives the quarter written in a text, or undefined when the text is no quarter. */
export function parseQuarter(text: string): Quarter | undefined {
  return pattern.test(text) ? (text as Quarter) : undefined;
}

/** Gives the quarter written in a text that was checked before; throws on any other text. */
export function quarterOf(text: string): Quarter {
  const quarter = parseQuarter(text);
  if (quarter === undefined) throw new Error(`Not a quarter: ${text}`);
  return quarter;
}

/** Gives the year and the number (1-4) of a quarter. */
export function partsOf(quarter: Quarter): { year: number; number: number } {
  return { year: Number(quarter.slice(0, 4)), number: Number(quarter.slice(6)) };
}

/** Counts the quarters from one quarter to a later one; negative when the second is earlier. */
export function quartersBetween(from: Quarter, to: Quarter): number {
  return positionOf(to) - positionOf(from);
}

/** Gives the quarter a number of quarters later, or earlier when the number is negative. */
export function addQuarters(quarter: Quarter, count: number): Quarter {
  const position = positionOf(quarter) + count;
  const year = String(Math.floor(position / 4)).padStart(4, "0");
  return `${year}-Q${(((position % 4) + 4) % 4) + 1}` as Quarter;
}

/** Lists all quarters from the first up to and including the last; empty when the last is earlier. */
export function quartersFrom(first: Quarter, last: Quarter): Quarter[] {
  const count = quartersBetween(first, last) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => addQuarters(first, index));
}

/** Gives the last day of a quarter as an ISO date, e.g. "2022-03-31". */
export function lastDayOf(quarter: Quarter): string {
  const { year, number } = partsOf(quarter);
  return `${year}-${["03-31", "06-30", "09-30", "12-31"][number - 1]}`;
}

/** Gives the quarter in which an ISO date or month lies: "2022-04-20" and "2022-04" give "2022-Q2". */
export function quarterOfDate(date: string): Quarter {
  const month = Number(date.slice(5, 7));
  return quarterOf(`${date.slice(0, 4)}-Q${Math.ceil(month / 3)}`);
}

/** Gives the id of the edition that goes with a quarter: "2022-q1". */
export function editionIdOf(quarter: Quarter): string {
  return quarter.toLowerCase();
}

function positionOf(quarter: Quarter): number {
  const { year, number } = partsOf(quarter);
  return year * 4 + number - 1;
}
