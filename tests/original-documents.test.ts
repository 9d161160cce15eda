import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkTexts } from "../src/texts/check-texts.ts";
import { looseNumbers } from "../src/texts/loose-numbers.ts";
import { realData } from "./built-site.ts";
import { contradictions } from "./texts/contradictions.ts";
import { contextOf, datasetIn } from "./texts/text-context.ts";

// The five public documents the data was made from are no part of the project. BRONNEN names the folder with their texts:
// BRONNEN=../bronnen npx vitest run tests/original-documents.test.ts
const folder = process.env.BRONNEN;

/** Per document: its edition, and every number in it that the data contradicts, with line and value. */
const documents = [
  {
    name: "letter to the councils, edition 4",
    quarter: "2022-Q3",
    found: ["22: bijna 200 ≠ cijfer zorgstart+wijkleerbedrijf.bemiddeld"],
    right: ["300", "65", "500", "800", "1200", "180"],
  },
  { name: "progress report, July 2020", quarter: "2020-Q2", found: [], right: ["500", "22"] },
  {
    name: "monitor and proposal, edition 3",
    quarter: "2022-Q1",
    found: ["340: 140 ≠ cijfer zorg.bemiddeld", "367: 240 ≠ cijfer zorg.afgerond", "368: 140 ≠ cijfer zorg.bemiddeld"],
    right: ["637", "600", "225", "317", "107", "79", "170", "46", "71", "21", "138", "238", "1.200", "800", "500"],
  },
  {
    name: "letter to the councils, edition 3",
    quarter: "2022-Q1",
    found: ["38: 140 ≠ cijfer zorg.bemiddeld"],
    right: ["637", "225", "56", "500"],
  },
  { name: "letter to the councils, 2024", quarter: "2023-Q4", found: [], right: ["24"] },
] as const;

/** Numbers that are reported though they are right. Each needs its reason here; more than five means the check is too eager. */
const falseAlarms: readonly string[] = [];

if (folder === undefined)
  process.stderr.write("The original documents were NOT checked: set BRONNEN to the folder with their texts.\n");

describe.skipIf(folder === undefined)("the original documents", () => {
  const names = folder === undefined ? [] : readdirSync(folder).filter((name) => name.endsWith(".txt"));
  const texts = names.sort().map((name) => readFileSync(join(folder ?? "", name), "utf8"));

  test("are the five we know", () => {
    expect(texts.length).toBe(documents.length);
    expect(falseAlarms.length).toBeLessThanOrEqual(5);
  });

  test.for(documents.map((one, index) => ({ ...one, index })))(
    "$name: only what contradicts the data is reported",
    async ({ quarter, found, right, index }) => {
      const text = texts[index] ?? "";
      const context = contextOf(await datasetIn(realData), quarter);
      const reported = contradictions(text, context).map(
        (one) => `${text.slice(0, one.index).split("\n").length}: ${one.found} ≠ ${one.against}`,
      );
      expect(reported.filter((one) => !falseAlarms.includes(one))).toEqual(found);
      // The check that a build runs finds the same ones, among all numbers that are no reference.
      const read = await datasetIn(realData);
      const origin = { ...(context.monitor.edition.origin ?? {}), line: 1, column: 1 };
      const loose = checkTexts({ ...read, prose: [{ text, origin }], stories: [] }, context.monitors).flatMap((one) =>
        one.code === "los-getal" ? [`${one.place.line}: ${one.details.found}`] : [],
      );
      for (const one of found) {
        const [place = "", number = ""] = one.split(" ≠ ")[0]?.split(/: (?:bijna )?/) ?? [];
        expect(
          loose.some((line) => line.startsWith(`${place}: `) && line.includes(number)),
          one,
        ).toBe(true);
      }
      // They do stand in the text, as numbers that count something: nothing is right because it was not read.
      expect(looseNumbers(text, []).map((one) => one.written)).toEqual(expect.arrayContaining([...right]));
    },
  );
});
