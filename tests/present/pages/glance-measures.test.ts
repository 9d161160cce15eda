import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type SheetSize, sheetLeading, sheetSizes, sheetSpaces } from "../../../src/present/pages/glance-measures.ts";

// What fits is reckoned before there is a browser, with the sizes that the style sheet gives the sheet on paper.

const css = readFileSync(
  new URL("../../../templates/components/glance-sheet/glance-sheet.css", import.meta.url),
  "utf8",
).split("@media print")[1] as string;

/** The declarations of a class on paper; a size class leaves those of the sheet itself as they are. */
function declarationsOf(name: string): Record<string, string> {
  const [, body = ""] = new RegExp(`\\.${name} \\{([^}]*)\\}`).exec(css) ?? [];
  return Object.fromEntries([...body.matchAll(/([\w-]+): ([^;]+);/g)].map(([, key, value]) => [key, value]));
}

const sheet = declarationsOf("monitor-sheet");

describe.for(Object.keys(sheetSizes) as SheetSize[])("%s letters", (size) => {
  test("are as large as in the style sheet", () => {
    const inCss = { ...sheet, ...(size !== "normal" && declarationsOf(`monitor-sheet--${size}`)) };
    const { gauge, ...letters } = sheetSizes[size];
    for (const [name, points] of Object.entries(letters)) expect(inCss[`--monitor-size-${name}`]).toBe(`${points}pt`);
    expect(inCss["--monitor-sheet-gauge"]).toBe(`${gauge}mm`);
  });
});

test("the white and the line height are those of the style sheet", () => {
  for (const [step, millimetres] of Object.entries(sheetSpaces)) {
    expect(sheet[`--monitor-space-${step}`]).toBe(`${millimetres}mm`);
  }
  expect(sheet["line-height"]).toBe(String(sheetLeading));
});
