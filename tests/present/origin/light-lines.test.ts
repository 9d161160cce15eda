import Fraction from "fraction.js";
import { expect, test } from "vitest";
import { lightLines } from "../../../src/present/origin/light-lines.ts";
import { originContext } from "../../../src/present/origin/origin-context.ts";
import { dataset, edition, monitorAt, plan, programmeIn, quarter } from "../../calculate/examples.ts";

const data = dataset({
  quarters: [quarter("2020-Q4", { totals: { bemiddeld: 10 } })],
  programmePlan: [plan({ bemiddeld: 160 })],
  editions: [edition("2020-Q4")],
});
const monitor = monitorAt(data);
const { ratio: _, ...light } = programmeIn(monitor).light;

/** Gives the sum behind a colour; the limits are the usual 90% and 75%. */
function sumOf(value: number, target: string): string | undefined {
  const { indicator } = programmeIn(monitor);
  const judged = {
    indicator,
    light,
    actual: { status: "known", value },
    target: { value: new Fraction(target) },
  } as const;
  const lines = lightLines(judged, undefined, originContext(data, [monitor], monitor));
  return lines.find((line) => line?.text.includes("÷"))?.text;
}

test.each([
  [225, "281.25", "225 ÷ 281,25 = 80%."],
  [79, "170", "79 ÷ 170 = 46,47%."],
  [90, "100", "90 ÷ 100 = precies 90%."],
  [75, "100", "75 ÷ 100 = precies 75%."],
  [899, "1000", "899 ÷ 1.000 = 89,9%."],
  [622, "691", "622 ÷ 691 = ongeveer 90,01%."],
  [89_999, "100000", "89.999 ÷ 100.000 = iets minder dan 90%."],
  [750_001, "1000000", "750.001 ÷ 1.000.000 = iets meer dan 75%."],
  [91, "100", "91 ÷ 100 = 91%."],
  [100, "317/3", "100 ÷ ongeveer 105,67 = 94,64%."],
  [9, "12", "9 ÷ 12 = 3/4."], // no percentage of less than twenty
  [13, "14", "13 ÷ 14."],
  [12, "140/9", "12 ÷ ongeveer 15,56."],
])("%d of %s: near a limit, and only there, the sum says on which side", (value, target, text) => {
  expect(sumOf(value, target)).toBe(text);
});
