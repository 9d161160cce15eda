import { textWidth } from "./text-width.ts";
import { letters } from "./write.ts";

/** Gives the end and the step of an axis from 0 that holds a value with at most six lines, zero included. */
export function axisOf(value: number): { readonly max: number; readonly step: number } {
  const size = 10 ** Math.floor(Math.log10(Math.max(1, value) / 5));
  const step =
    [1, 2, 2.5, 5, 10].map((one) => one * size).find((one) => Number.isInteger(one) && value / one <= 5) ?? value;
  return { max: Math.ceil(value / step) * step, step };
}

/**
 * Gives the names of quarters to write on an axis: as many as fit, evenly, and always the last one. The year stands under
 * the quarter when more names fit that way; a quarter without a name gets no lines.
 */
export function quarterNames(quarters: readonly string[], width: number): string[][] {
  const last = quarters.length - 1;
  const whole = quarters.map((quarter) => [quarter]);
  const broken = quarters.map((quarter) => quarter.split(/\s/));
  const names = stepOf(broken, width) < stepOf(whole, width) ? broken : whole;
  const step = stepOf(names, width);
  return names.map((name, index) => ((last - index) % step === 0 ? name : []));
}

/** Every second quarter, or a whole number of years: then each name has the same quarter. */
const steps = [1, 2, 4, 8, 12, 16, 20, 24, 28, 32, 36, 40];

function stepOf(names: readonly (readonly string[])[], width: number): number {
  const longest = Math.max(0, ...names.flat().map((line) => textWidth(line, letters.plain)));
  const apart = width / Math.max(1, names.length - 1);
  return steps.find((step) => step * apart >= longest + 12) ?? Math.max(1, names.length - 1);
}
