import { expect, test } from "vitest";
import { checkShape, type Kind } from "../../src/read/shape.ts";
import { parseSource, type Source } from "../../src/read/source.ts";

test("a well-formed file comes back whole", () => {
  const { value, problems } = shapeOf("doelen.schema.json", plan);
  expect(problems).toEqual([]);
  expect(value?.versies[0]?.indicatoren).toEqual({ gestart: { doel: 120 } });
});

test("a faulty part is left out and the rest stays", () => {
  const { value, isFaulty, problems } = shapeOf(
    "kwartaal.schema.json",
    "kwartaal: 2022-Q1\nprojecten:\n  a: {gestart: 3}\n  b: {gestart: {realisatie: 4}}\n",
  );
  expect(problems).toMatchObject([{ code: "verkeerd-soort", place: { line: 3, column: 16 } }]);
  expect(value?.projecten).toEqual({ b: { gestart: { realisatie: 4 } } });
  expect(isFaulty(["projecten", "a", "gestart"])).toBe(true);
  expect(isFaulty(["projecten", "b"])).toBe(false);
});

test("a fault in a list drops the whole list, so that no other part gets its position", () => {
  const { value, problems } = shapeOf(
    "project.schema.json",
    "naam: A\nprogramma: p\ncategorie: c\naliassen: [Een, 2, Drie]\n",
  );
  expect(problems).toMatchObject([{ code: "verkeerd-soort", place: { line: 4, column: 17 } }]);
  expect(value).toEqual({ naam: "A", programma: "p", categorie: "c" });
});

test("a fault that takes something required with it gives no value and no second message", () => {
  const { value, isFaulty, problems } = shapeOf("doelen.schema.json", plan.replace("120", "honderd"));
  expect(problems).toHaveLength(1);
  expect(value).toBeUndefined();
  expect(isFaulty(["versies"])).toBe(true);
});

test.for<[string, Kind, string, string[]]>([
  ["a misspelt required key", "editie.schema.json", `${edition()}\n`.replace("kop", "kopp"), ["onbekende-sleutel 4:1"]],
  [
    "a key of the wrong form",
    "kwartaal.schema.json",
    "kwartaal: 2022-Q1\nprojecten: {Zorg Start: {gestart: {realisatie: 1}}}\n",
    ["verkeerde-vorm 2:13"],
  ],
  [
    "two mistakes in one block",
    "editie.schema.json",
    edition("").replace("concept", "klaar"),
    ["onbekende-waarde 2:9", "ontbrekende-sleutel 1:1"],
  ],
  ["nothing at all", "kwartaal.schema.json", "kwartaal: 2022-Q1\nprojecten:\n", ["verkeerd-soort 2:1"]],
  ["a list instead of a file", "editie.schema.json", "- a\n- b\n", ["verkeerd-soort 1:1"]],
  ["a text instead of a file", "editie.schema.json", "hallo\n", ["verkeerd-soort 1:1"]],
])("%s gives one message per mistake", ([_name, kind, text, expected]) => {
  const found = shapeOf(kind, text).problems.map(({ code, place }) => `${code} ${place.line}:${place.column}`);
  expect(found.sort()).toEqual([...expected].sort());
});

const plan = "versies:\n  - {versie: v1, besluitkwartaal: 2021-Q4, indicatoren: {gestart: {doel: 120}}}\n";

function edition(headline = "kop: Het gaat goed"): string {
  return `totEnMet: 2022-Q1\nstatus: concept\ndatum: 2022-06-01\n${headline}\n`;
}

function shapeOf<K extends Kind>(kind: K, text: string) {
  return checkShape(kind, parseSource("data/x.yaml", text).source as Source);
}
