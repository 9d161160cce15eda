/** A value in a line; at a break the values before it cannot be compared with it and those after it. */
export type LineValue = { readonly value: number | undefined; readonly isBreak?: boolean | undefined };

/** Gives a line in the parts between its breaks. Every part is as long as the line, and null outside its own values. */
export function stretchesOf(line: readonly LineValue[]): (number | null)[][] {
  const starts = line.flatMap(({ isBreak }, index) => (index === 0 || isBreak ? [index] : []));
  return starts
    .map((start, order) => {
      const end = starts[order + 1] ?? line.length;
      return line.map(({ value }, index) => (index >= start && index < end ? (value ?? null) : null));
    })
    .filter((values) => values.some((value) => value !== null));
}
