import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseReference } from "../../src/texts/parse-reference.ts";
import { referenceValue, type TextContext } from "../../src/texts/reference-value.ts";
import { fixtureData, realData } from "../built-site.ts";
import { contextOf, datasetIn } from "./text-context.ts";

const [real, fixture] = await Promise.all([datasetIn(realData), datasetIn(fixtureData)]);
const march2022 = contextOf(real, "2022-Q1");
const fixtureAt = (quarter: string) => contextOf(fixture, quarter);

/** The value in short: a number, part and whole, the code of a light, or the mistake. */
function valueIn(context: TextContext, text: string): unknown {
  const reference = parseReference(text);
  const value = "mistake" in reference ? reference : referenceValue(reference, context);
  if ("mistake" in value) return value.mistake;
  switch (value.kind) {
    case "count":
      return value.value.status === "known" ? value.value.value : `${value.value.word} ${value.value.near}`;
    case "difference":
      return value.difference;
    case "share":
      return `${value.part}/${value.whole}`;
    case "status":
      return value.light.code;
    case "things":
      return value.approximation ? `${value.approximation} ${value.number}` : value.number;
    case "money":
      return value.approximation ? `${value.approximation} ${value.euros}` : value.euros;
    case "loose":
      return value.text;
  }
}

describe("in the monitor t/m March 2022", () => {
  test.for([
    ["cijfer gestart", 637],
    ["cijfer bemiddeld", 225],
    ["cijfer “Bemiddeld naar werk”", 225],
    ["cijfer programma.bemiddeld", 225],
    ["cijfer taaltrajecten.gestart", 107],
    ["cijfer zorgstart+wijkleerbedrijf.bemiddeld", 138],
    ["cijfer wijkleerbedrijf+zorgstart.bemiddeld", 138],
    ["cijfer zorg.bemiddeld", 138],
    ["cijfer categorie:scholingstrajecten.afgerond", 317],
    ["cijfer jongerenspecialist+ips-trajecten-ggz.bemiddeld", 56],
    ["cijfer zorgstart.bemiddeld", "no-value"],
    ["cijfer zorg.gestart", "no-value"],
    ["doel bemiddeld", 500],
    ["tussendoel bemiddeld", 281.25],
    ["aandeel bemiddeld", "225/500"],
    ["aandeel taaltrajecten.gestart", "107/240"],
    ["status bemiddeld", "behind"],
    ["status afgerond", "far-behind"],
    ["ruim 600 gestart", "well-over 600"],
    ["ruim 600 zorgstart.gestart", "no-value"],
    ["los 16.000", "16.000"],
    ["uitgegeven", "about 3000000"],
    ["budget", 2_529_165],
    ["budget 2022", 1_204_273],
    ["budget flexibel", 350_000],
    ["cijfer bemiddld", "unknown-figure"],
    ["cijfer zorgstart", "unknown-figure"],
    ["cijfer nergens.bemiddeld", "unknown-figure"],
    ["cijfer .bemiddeld", "unknown-figure"],
    ["cijfer ?.bemiddeld", "unknown-figure"],
    ["cijfer zorgstart+.bemiddeld", "unknown-figure"],
    ["cijfer taaltrajecten+taaltrajecten.gestart", "unknown-figure"],
    ["cijfer __proto__.gestart", "unknown-figure"],
    ["cijfer constructor.gestart", "unknown-figure"],
    ["cijfer toString", "unknown-figure"],
    ["cijfer bemiddeld t/m 2022-Q3", "unknown-quarter"],
    ["cijfer bemiddeld t/m 2021-Q4", "unknown-quarter"],
  ] as const)("%s is %s", ([text, expected]) => {
    expect(valueIn(march2022, text)).toBe(expected);
  });
});

describe("in the fixture", () => {
  test.for([
    ["2022-Q4", "verschil bemiddeld", 138],
    ["2022-Q4", "cijfer bemiddeld t/m 2022-Q2", 268],
    ["2022-Q4", "cijfer bemiddeld t/m 2022-Q4", 406],
    ["2022-Q4", "cijfer bemiddeld t/m 2023-Q2", "unknown-quarter"],
    ["2021-Q2", "verschil bemiddeld", "no-value"],
    ["2023-Q4", "cijfer lokale-plannen.bemiddeld", "about 50"],
    ["2023-Q4", "cijfer lokale-plannen+energiecoach-aan-huis.bemiddeld", "no-value"],
    ["2022-Q4", "cijfer gegevenslab+energiecoach-aan-huis.gestart", "no-value"],
    ["2022-Q4", "cijfer techniek.gestart", "no-value"],
    ["2022-Q4", "aandeel bemiddeld t/m 2022-Q2", "268/600"],
  ] as const)("%s: %s is %s", ([quarter, text, expected]) => {
    expect(valueIn(fixtureAt(quarter), text)).toBe(expected);
  });
});

describe("a mistake says what may have been meant", () => {
  test.for([
    ["cijfer bemidelt", ["bemiddeld"]],
    ["cijfer taaltraject.gestart", ["taaltrajecten.gestart"]],
    ["cijfer zorgstart.gestat", ["zorgstart.gestart", "zorgstart.afgerond", "zorgstart.bemiddeld"]],
    ["cijfer zorgstart.bemiddeld", ["zorgstart+wijkleerbedrijf.bemiddeld"]],
    ["cijfer bemiddeld t/m 2021-Q4", ["2022-Q1", "2020-Q2"]],
    ["aantal projekten", ["projecten"]],
    [
      "aantal constructor",
      ["projecten", "hoofddoelen", "stoplichten", "gemeenten", "categorieen", "sectoren", "edities"],
    ],
    ["aantal stoplichten constructor", ["groen", "oranje", "rood", "grijs"]],
    ["budget zorgstrat", ["budget zorgstart"]],
    ["budget 2031", ["budget 2022", "budget 2023", "budget 2024"]],
  ] as const)("%s: %j", ([text, expected]) => {
    const reference = parseReference(text);
    const value = "mistake" in reference ? reference : referenceValue(reference, march2022);
    expect("nearest" in value && value.nearest).toEqual(expected);
  });
});

describe("a concept", () => {
  const editions = fixture.editions.map((one) => (one.id === "2022-q2" ? { ...one, status: "concept" as const } : one));
  const data = { ...fixture, editions };

  test("is quoted by no other edition", () => {
    expect(valueIn(contextOf(data, "2022-Q4"), "cijfer bemiddeld t/m 2022-Q2")).toBe("unknown-quarter");
    expect(valueIn(contextOf(data, "2022-Q4"), "aantal edities")).toBe(3);
    expect(valueIn(contextOf(data, "2022-Q4"), "verschil bemiddeld")).toBe(
      406 - Number(valueIn(contextOf(data, "2021-Q4"), "cijfer bemiddeld")),
    );
  });

  test("quotes itself and those before it", () => {
    expect(valueIn(contextOf(data, "2022-Q2"), "cijfer bemiddeld t/m 2022-Q2")).toBe(268);
    expect(valueIn(contextOf(data, "2022-Q2"), "aantal edities")).toBe(3);
    expect(valueIn(contextOf(data, "2022-Q2"), "verschil bemiddeld")).toEqual(expect.any(Number));
  });
});

test("nothing that can be typed throws", () => {
  const word = fc.constantFrom(
    "cijfer",
    "doel",
    "tussendoel",
    "verschil",
    "aandeel",
    "status",
    "ruim 5",
    "aantal",
    "budget",
  );
  const name = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom(
      "bemiddeld",
      "zorg.bemiddeld",
      "a+b.gestart",
      "projecten zorg",
      "2022",
      "__proto__",
      "constructor",
      ".",
    ),
  );
  fc.assert(
    fc.property(word, name, (first, second) => {
      expect(valueIn(march2022, `${first} ${second}`)).toBeDefined();
    }),
  );
});
