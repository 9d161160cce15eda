import { describe, expect, test } from "vitest";
import { growthClaims } from "../../src/texts/growth-claims.ts";
import { referredValues } from "../../src/texts/referred-values.ts";
import { sentencesIn } from "../../src/texts/sentences-in.ts";
import { wordClaims } from "../../src/texts/word-claims.ts";
import { fixtureData } from "../built-site.ts";
import { contextOf, datasetIn } from "./text-context.ts";

const data = await datasetIn(fixtureData);

type Outcomes = readonly [text: string, ...outcomes: ("true" | "false" | "unknown")[]];

// At the end of 2022: gestart 1,072 of 2,160 (960 by now), afgerond 290 of 610, bemiddeld 406 of 1,000.
describe("a word before a reference", () => {
  test.for<Outcomes>([
    ["ruim {{ cijfer bemiddeld }}", "true"],
    ["bijna {{ cijfer bemiddeld }}", "false"],
    // Marks between
    ["bijna **{{ cijfer bemiddeld }}**", "false"],
    ["**bijna** {{ cijfer bemiddeld }}", "false"],
    ["_bijna_ de {{ cijfer bemiddeld }}", "false"],
    ["bijna ({{ cijfer bemiddeld }})", "false"],
    ["“bijna” {{ cijfer bemiddeld }}", "false"],
    ["[bijna](https://a.nl) {{ cijfer bemiddeld }}", "false"],
    ["bijna\n    {{ cijfer bemiddeld }}", "false"],
    ["bijna{{ cijfer bemiddeld }}", "false"],
    ["meer **dan** {{ cijfer bemiddeld }}", "true"],
    ["zo’n **{{ cijfer bemiddeld }}**", "true"],
    ["'ruim' {{ ruim 400 bemiddeld }}", "true", "false"],
    // All of them
    ["bijna alle {{ doel bemiddeld }}", "false"],
    ["bijna al de {{ doel bemiddeld }}", "false"],
    ["van {{ cijfer bemiddeld }} vonden bijna alle {{ cijfer gestart }} werk", "false"],
    ["bijna alle {{ cijfer gestart }} vonden werk", "unknown"],
    ["bijna **al** {{ cijfer gestart }} vonden werk", "unknown"],
    // More and less than another figure
    ["{{ cijfer bemiddeld }} is meer dan {{ cijfer gestart }}", "false"],
    ["{{ cijfer gestart }} is meer dan {{ cijfer bemiddeld }}", "true"],
    ["{{ cijfer gestart }}, dat is veel meer dan {{ cijfer bemiddeld }}", "true"],
    ["{{ cijfer bemiddeld }} (meer dan {{ cijfer gestart }})", "false"],
    ["{{ cijfer gestart }}, dat is minder dan {{ cijfer bemiddeld }}", "false"],
    ["{{ cijfer bemiddeld }}, dat is minder dan {{ cijfer gestart }}", "true"],
    ["{{ cijfer bemiddeld }} vonden werk, dat zijn er minder dan {{ cijfer gestart }}", "true"],
    ["van {{ doel gestart }} naar {{ cijfer bemiddeld }}: minder dan {{ cijfer gestart }}", "true"],
    ["{{ cijfer bemiddeld }} vonden werk en meer dan {{ cijfer gestart }} begonnen", "true"],
    ["{{ cijfer bemiddeld }} vonden werk, meer dan {{ cijfer gestart }} begonnen", "unknown"],
    ["{{ cijfer gestart }}, meer dan {{ tussendoel gestart }}", "true"],
    ["{{ cijfer gestart }}, minder dan {{ doel gestart }}", "true"],
    ["{{ budget 2022 }} is minder dan {{ uitgegeven }}", "true"],
    // Alone
    ["minder dan {{ cijfer gestart }}", "unknown"],
    ["{{ aantal projecten }} hielpen minder dan {{ cijfer gestart }}", "unknown"],
    ["minder dan {{ doel gestart }} begonnen", "true"],
    ["minder dan {{ tussendoel gestart }} begonnen", "false"],
    ["meer dan {{ cijfer gestart }}", "true"],
    ["meer dan {{ tussendoel gestart }} begonnen", "true"],
    ["meer dan {{ doel gestart }} begonnen", "unknown"],
    ["ruim {{ doel gestart }} begonnen", "unknown"],
    ["bijna {{ doel gestart }} begonnen", "false"],
    ["{{ cijfer gestart }} en {{ cijfer bemiddeld }}"],
  ])("%j", ([text, ...outcomes]) => {
    expect(outcomesIn(`Er zijn ${text}.`, "2022-Q4")).toEqual(outcomes);
  });

  test("has its place", () => {
    expect(claimsIn("Er zijn **bijna** ({{ cijfer bemiddeld }}).", "2022-Q4")).toMatchObject([
      { index: 10, found: "bijna" },
    ]);
  });
});

describe("doubled", () => {
  test.for<readonly [quarter: string, ...Outcomes]>([
    // With the edition before: bemiddeld 406 and 555
    ["2023-Q2", "Het is verdubbeld tot {{ cijfer bemiddeld }}.", "false"],
    ["2021-Q4", "Het is verdubbeld tot {{ cijfer gestart }}.", "true"],
    ["2021-Q4", "Het is **verdubbeld** tot {{ ruim 470 gestart }}.", "true", "true"],
    ["2021-Q2", "Het is verdubbeld tot {{ cijfer gestart }}.", "unknown"],
    ["2021-Q4", "Het is niet verdubbeld: {{ cijfer bemiddeld }}."],
    ["2021-Q4", "Het is verdubbeld."],
    // Two editions that are named: 268, 406 and 555
    ["2023-Q2", "Verdubbeld van {{ cijfer bemiddeld t/m 2022-Q2 }} naar {{ cijfer bemiddeld }}.", "true"],
    ["2023-Q2", "{{ cijfer bemiddeld }} is een verdubbeling van {{ cijfer bemiddeld t/m 2022-Q2 }}.", "true"],
    ["2023-Q2", "Bijna verdubbeld van {{ cijfer bemiddeld t/m 2022-Q2 }} naar {{ cijfer bemiddeld }}.", "false"],
    ["2022-Q4", "Verdubbeld van {{ cijfer bemiddeld t/m 2022-Q2 }} naar {{ cijfer bemiddeld }}.", "false"],
    [
      "2023-Q2",
      "Verdubbeld: {{ cijfer bemiddeld t/m 2022-Q2 }}, {{ cijfer bemiddeld t/m 2022-Q4 }}, {{ cijfer bemiddeld }}.",
      "unknown",
    ],
    // Goals: of horeca 34 and 66, of all 600 and 1,000
    ["2021-Q4", "Het doel is verdubbeld naar {{ doel horeca.bemiddeld }}.", "true"],
    [
      "2021-Q4",
      "Het doel is verdubbeld van {{ doel horeca.bemiddeld t/m 2021-Q2 }} naar {{ doel horeca.bemiddeld }}.",
      "true",
    ],
    ["2022-Q4", "Het doel is verdubbeld naar {{ doel bemiddeld }}.", "false"],
    ["2021-Q4", "Het doel is verdubbeld naar {{ doel gestart }}.", "false"],
    ["2022-Q2", "Het tussendoel is verdubbeld naar {{ tussendoel afgerond }}.", "true"],
    // What nobody can tell
    ["2021-Q4", "Verdubbeld naar {{ cijfer gestart }}; het doel is {{ doel gestart }}.", "unknown"],
    ["2021-Q4", "Verdubbeld: {{ cijfer gestart }} en {{ cijfer bemiddeld }}.", "unknown"],
    ["2021-Q4", "Het budget is verdubbeld naar {{ budget 2022 }}.", "unknown"],
    ["2021-Q4", "Het budget is verdubbeld naar {{ budget 2022 }} voor {{ cijfer gestart }}.", "unknown"],
    ["2021-Q4", "Er kwamen {{ verschil gestart }} bij: verdubbeld.", "unknown"],
    ["2021-Q4", "Het aantal is verdubbeld naar {{ aantal projecten }}.", "unknown"],
    ["2021-Q4", "Het aandeel is verdubbeld naar {{ aandeel gestart }}.", "unknown"],
  ])("%s: %s", ([quarter, text, ...outcomes]) => {
    expect(outcomesIn(text, quarter)).toEqual(outcomes);
  });
});

test("long sentences take no time", () => {
  for (const part of [
    "ruim ",
    "bijna alle ",
    "meer dan ",
    "{{ cijfer bemiddeld }} ",
    "is meer dan {{ cijfer bemiddeld }} ",
  ]) {
    const start = performance.now();
    claimsIn(`${part.repeat(2000)} {{ cijfer gestart }}`, "2022-Q4");
    expect(performance.now() - start, part).toBeLessThan(5000);
  }
});

function outcomesIn(text: string, quarter: string): string[] {
  return claimsIn(text, quarter).map(({ outcome }) => outcome);
}

function claimsIn(text: string, quarter: string) {
  const context = contextOf(data, quarter);
  const { values, wrong } = referredValues(text, context);
  expect(wrong).toEqual([]);
  return sentencesIn(text).flatMap((sentence) => {
    const end = sentence.index + sentence.text.length;
    const references = values.filter(({ index }) => index >= sentence.index && index < end);
    return [...wordClaims(sentence, references), ...growthClaims(sentence, references, context)];
  });
}
