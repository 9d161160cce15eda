/**
 * Gives the id of a chart from its parts, e.g. "2022-q4--project--las--verloop--gestart". A slug never has two hyphens in a row,
 * so parts with hyphens cannot be mistaken for each other. Each kind of chart has its own words in fixed places.
 */
export function chartId(...parts: readonly string[]): string {
  return parts.join("--");
}
