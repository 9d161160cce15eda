import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Dataset } from "../../src/domain/dataset.ts";
import { messageOf } from "../../src/problems/messages.nl.ts";
import type { Problem } from "../../src/problems/problem.ts";
import { checkTexts } from "../../src/texts/check-texts.ts";
import { fixtureData, realData } from "../built-site.ts";
import { contextOf, datasetIn } from "./text-context.ts";

const real = await datasetIn(realData);
const fixture = await datasetIn(fixtureData);

describe("a loose number is shown the value it may stand for", () => {
  test.for<readonly [text: string, reference: string | undefined, file?: string]>([
    ["Er zijn 637 trajecten gestart.", "cijfer gestart"],
    ["Er zijn 225 mensen aan het werk.", "cijfer bemiddeld zonder eenheid"],
    ["Aan een baan in de zorg zijn 140 inwoners geholpen.", "cijfer zorg.bemiddeld"],
    ["De zorg: 140 inwoners vonden een baan.", "cijfer zorg.bemiddeld"],
    ["In de zorg rondden 240 inwoners een scholingstraject af.", "cijfer zorg.afgerond zonder eenheid"],
    ["Van de beoogde 240 taaltrajecten is een deel gestart.", "doel taaltrajecten.gestart zonder eenheid"],
    ["Er begonnen ruim 600 trajecten.", "ruim 600 gestart"],
    ["Er begonnen ruim 600 mensen.", "ruim 600 gestart zonder eenheid"],
    ["Er begonnen **ruim** 600 trajecten.", "cijfer gestart"],
    ["Ruim 600 trajecten zijn gestart.", "Ruim 600 gestart"],
    ["Er zijn er nu 225 bemiddeld.", "cijfer bemiddeld zonder eenheid"],
    ["Het doel is 1.200 trajecten.", "doel gestart"],
    ["Er zijn 27 projecten.", "aantal projecten"],
    ["Circa € 3 miljoen is uitgegeven.", "Uitgegeven"],
    ["Het flexibele budget is € 350.000.", "budget flexibel"],
    ["Van de trajecten is 53% gestart.", "aandeel gestart"],
    ["Van het doel is 53% bereikt.", "aandeel gestart"],
    ["Van de trajecten is 50% gestart.", "aandeel gestart"],
    ["Er zijn nog 16.000 werkzoekenden.", undefined],
    ["De WW groeide met 24%.", undefined],
    [
      "Er zijn 71 gestart en 46 werken.",
      "cijfer jongerenspecialist.bemiddeld zonder eenheid",
      "projecten/jongerenspecialist.md",
    ],
    ["De drie hoofddoelen.", "aantal hoofddoelen"],
    ["Alle drie de doelen.", "aantal hoofddoelen zonder eenheid"],
    ["Twee van de drie hoofddoelen.", undefined],
    ["Werk vond 1 op de 3.", undefined],
  ])("%s", ([text, reference, file]) => {
    const found = problemsIn(text, { file });
    expect(found.every(({ code }) => code === "los-getal")).toBe(true);
    expect(found.map(({ details }) => (details as { nearest?: { reference: string } }).nearest?.reference).at(-1)).toBe(
      reference,
    );
  });
});

describe("words beside a reference", () => {
  test.for<readonly [text: string, outcome: "true" | "false" | "unknown"]>([
    ["Er zijn {{ ruim 600 gestart }}.", "true"],
    ["Er zijn {{ ruim 500 gestart }}.", "false"],
    ["Er zijn {{ bijna 640 gestart }}.", "true"],
    ["Er zijn {{ bijna 637 gestart }}.", "false"],
    ["Er zijn {{ circa 650 gestart }}.", "true"],
    ["Er zijn {{ meer dan 637 gestart }}.", "true"],
    ["Er zijn ruim {{ cijfer bemiddeld }}.", "true"],
    ["Er zijn bijna {{ cijfer bemiddeld }}.", "false"],
    ["Er zijn zo’n {{ cijfer bemiddeld }}.", "true"],
    ["Er is ruim {{ uitgegeven }} besteed.", "false"],
    ["Bijna {{ doel bemiddeld }} hebben werk.", "false"],
    ["Gestart zijn {{ cijfer gestart }}, minder dan {{ doel gestart }}.", "true"],
    ["Gestart zijn {{ cijfer gestart }}, meer dan {{ tussendoel gestart }}.", "false"],
    ["Dat is de helft van {{ doel bemiddeld }}.", "true"],
    ["Dat is bijna de helft van de {{ doel bemiddeld }}.", "false"],
    ["Dat is de helft van {{ doel afgerond }}.", "false"],
    ["Dat is ruim een derde van {{ doel afgerond }}.", "false"],
    ["Werk vonden {{ cijfer bemiddeld }}, ruim een derde van {{ cijfer gestart }}.", "true"],
    ["Werk vonden {{ cijfer bemiddeld }}, een kwart van {{ cijfer gestart }}.", "false"],
    ["Een derde van {{ cijfer gestart }} vond werk.", "unknown"],
    ["Het is verdubbeld: {{ cijfer bemiddeld }}.", "unknown"],
    ["Het is {{ los verdubbeld }}: {{ cijfer bemiddeld }}.", "true"],
    [
      "{{ cijfer zorg.bemiddeld zonder eenheid }} + {{ cijfer begeleiding-doelgroepen.bemiddeld zonder eenheid }} = {{ cijfer bemiddeld }}",
      "false",
    ],
    [
      "{{ cijfer zorg.afgerond zonder eenheid }} + {{ cijfer taaltrajecten.afgerond zonder eenheid }} = {{ cijfer afgerond }}",
      "true",
    ],
    ["Twee van de drie hoofddoelen zitten op de helft.", "true"],
    ["Twee van de drie hoofddoelen liggen op schema.", "false"],
    ["Eén van de drie hoofddoelen ligt op koers; twee van de drie hoofddoelen lopen achter.", "true"],
    ["Eén van de drie hoofddoelen loopt achter.", "false"],
    ["Een van de drie hoofddoelen loopt achter.", "false"],
    ["Alle hoofddoelen lopen achter.", "false"],
    ["Alle drie de hoofddoelen lopen achter.", "false"],
    ["Alle {{ aantal hoofddoelen }} lopen achter.", "false"],
    ["Niet alle hoofddoelen lopen achter, bijna alle hoofddoelen.", "true"],
    ["Geen van de hoofddoelen is gehaald.", "true"],
    ["Geen enkel hoofddoel loopt achter.", "false"],
    ["Alle doelen van het project zijn gehaald.", "true"],
    ["Dat is de helft van het doel van {{ doel bemiddeld }}.", "true"],
    ["Dat is de helft van het doel voor {{ doel afgerond }}.", "false"],
    ["Dat is de helft van het doel ({{ doel afgerond }}).", "false"],
    ["Twee van de vier hoofddoelen lopen achter.", "false"],
    ["Geen van de drie doelen is gehaald.", "true"],
    ["Twee van de {{ aantal hoofddoelen }} lopen achter.", "true"],
    ["Twee van de drie hoofddoelen lopen achter, een is op koers.", "true"],
    ["Eén van de drie hoofddoelen is op koers, twee lopen achter.", "true"],
    ["Drie van de {{ aantal hoofddoelen }} lopen achter.", "false"],
  ])("%s is %s", ([text, outcome]) => {
    const codes = { true: [], false: ["woord-klopt-niet"], unknown: ["woord-niet-na-te-gaan"] };
    expect(problemsIn(text).map(({ code }) => code)).toEqual(codes[outcome]);
  });

  test("of an approximation only the same word and number, or its whole interval, is true", () => {
    const ofEdition = (text: string) => problemsIn(text, { edition: "2022-q3" }).map(({ code }) => code);
    expect(ofEdition("Er zijn {{ ruim 300 bemiddeld }}.")).toEqual([]);
    expect(ofEdition("Er zijn {{ meer dan 300 bemiddeld }}.")).toEqual([]);
    expect(ofEdition("Er zijn {{ ruim 310 bemiddeld }}.")).toEqual(["woord-klopt-niet"]);
    expect(ofEdition("In de zorg zijn het {{ bijna 200 zorgstart+wijkleerbedrijf.bemiddeld }}.")).toEqual([
      "woord-klopt-niet",
    ]);
  });

  test("doubled compares with the edition before", () => {
    const codes = (text: string) => problemsIn(text, { data: fixture, edition: "2022-q2" }).map(({ code }) => code);
    // 126 at the end of 2021, 268 halfway through 2022: 2.13 times.
    expect(codes("Het is verdubbeld tot {{ cijfer bemiddeld }}.")).toEqual(["woord-klopt-niet"]);
    expect(codes("Het is ruim verdubbeld tot {{ cijfer bemiddeld }}.")).toEqual([]);
    expect(codes("Het is niet verdubbeld: {{ cijfer bemiddeld }}.")).toEqual([]);
    expect(codes("Verdubbeld: {{ cijfer bemiddeld }} en {{ cijfer gestart }}.")).toEqual(["woord-niet-na-te-gaan"]);
  });
});

describe("a word that a reference shows already", () => {
  test.for<readonly [text: string, ...doubled: string[]]>([
    ["{{ cijfer gestart }} trajecten", "trajecten"],
    ["**{{ cijfer gestart }}** taaltrajecten", "taaltrajecten"],
    ["{{ cijfer bemiddeld }} mensen", "mensen"],
    ["{{ ruim 600 gestart }} trajecten", "trajecten"],
    ["{{ aantal hoofddoelen }} doelen", "doelen"],
    ["{{ aantal categorieen }} categorieën", "categorieën"],
    ["{{ aandeel gestart }} procent", "procent"],
    ["{{ uitgegeven }} euro", "euro"],
    ["€ {{ uitgegeven }}", "€"],
    ["{{ cijfer gestart zonder eenheid }} trajecten"],
    ["{{ aantal projecten zonder eenheid }} nieuwe projecten"],
    ["{{ cijfer gestart }}, trajecten van een jaar"],
    ["{{ cijfer bemiddeld }} hebben werk"],
    ["{{ aandeel gestart }} van het doel; € is een teken"],
  ])("%s", ([text, ...doubled]) => {
    expect(problemsIn(text).map(({ code, details }) => [code, (details as { word?: string }).word])).toEqual(
      doubled.map((word) => ["dubbel-woord", word]),
    );
  });

  test("a difference says itself which way it goes", () => {
    const words = (text: string) =>
      problemsIn(text, { data: fixture, edition: "2022-q4" }).map(({ details }) => (details as { word?: string }).word);
    expect(words("Dat zijn {{ verschil gestart }} meer dan eerst.")).toEqual(["meer"]);
    expect(words("Dat zijn {{ verschil gestart zonder eenheid }} inwoners meer.")).toEqual(["meer"]);
    expect(words("Dat zijn {{ verschil gestart }} dan eerst, of meer.")).toEqual([]);
  });
});

describe("a suggestion replaces", () => {
  test.for<readonly [text: string, replaces: string]>([
    ["Er zijn 637 trajecten gestart.", "637 trajecten"],
    ["Er zijn 637\n  trajecten gestart.", "637 trajecten"],
    ["Er zijn ruim 600 trajecten gestart.", "ruim 600 trajecten"],
    ["Er zijn 637 taaltrajecten gestart.", "637"],
    ["Er zijn **637** trajecten gestart.", "637"],
    ["Circa € 3 miljoen is uitgegeven.", "Circa € 3 miljoen"],
    ["Er zijn 27 projecten.", "27 projecten"],
    ["Er zijn 27 nieuwe projecten.", "27"],
    ["Van de trajecten is 53% gestart.", "53%"],
  ])("%j", ([text, replaces]) => {
    const found = problemsIn(text).map(({ details }) => (details as { nearest?: { replaces: string } }).nearest);
    expect(found.map((one) => one?.replaces)).toEqual([replaces]);
  });
});

test("a reference that lacks its word, or has one too many, is told what was meant", () => {
  const meant = (text: string) =>
    problemsIn(text).map(({ details }) => [
      (details as { mistake?: string }).mistake,
      ...(details as { nearest: readonly string[] }).nearest,
    ]);
  expect(meant("{{ bemiddeld }}")).toEqual([["no-word", "cijfer bemiddeld"]]);
  expect(meant("{{ zorg.bemiddeld zonder eenheid }}")).toEqual([["no-word", "cijfer zorg.bemiddeld zonder eenheid"]]);
  expect(meant("{{ gemeenten }} {{ 16.000 }}")).toEqual([
    ["no-word", "aantal gemeenten"],
    ["no-word", "los 16.000"],
  ]);
  expect(meant("{{ constructor }} {{ cijfr bemiddeld }}")).toEqual([["unknown-word"], ["unknown-word", "cijfer"]]);
  expect(meant("{{ ruim 600 trajecten gestart }}")).toEqual([["with-unit", "ruim 600 gestart"]]);
});

test("of a quarter without an edition the nearest ones are named", () => {
  const nearest = (text: string) =>
    problemsIn(text, { data: fixture, edition: "2024-q2" }).map(
      ({ details }) => (details as { nearest: readonly string[] }).nearest,
    );
  expect(nearest("{{ cijfer bemiddeld t/m 2022-Q1 }}")).toEqual([["2021-Q4", "2022-Q2", "2021-Q2"]]);
  expect(nearest("{{ cijfer bemiddeld t/m 2022 }}")).toEqual([["t/m 2022-Q4", "t/m 2022-Q2"]]);
  expect(nearest("{{ cijfer bemiddeld tot en met 2022-Q2 }}")).toEqual([["t/m 2022-Q2"]]);
});

test("a mistake is an error in what is published and a warning in a concept; what cannot be checked is a warning", () => {
  const text = "Er zijn 140 inwoners, {{ cijfer x }} en een derde van {{ cijfer gestart }}.";
  const severities = (edition: string) => problemsIn(text, { data: fixture, edition }).map(({ severity }) => severity);
  expect(severities("2022-q4")).toEqual(["error", "warning", "error"]);
  expect(severities("2024-q4")).toEqual(["warning", "warning", "warning"]);
});

test("each problem has its own place, also in a sentence over more lines", () => {
  const text = "Regel een.\n    Dat zijn 140 inwoners\n    en {{ cijfr bemiddeld }} {{ doel";
  expect(problemsIn(text).map(({ code, place }) => [code, place.line, place.column])).toEqual([
    ["verwijzing-haakjes", 3, 30],
    ["onbekende-verwijzing", 3, 8],
    ["los-getal", 2, 14],
  ]);
});

test("texts of others than editions and stories are left alone, but take no references", () => {
  const codes = (text: string) =>
    problemsIn(text, { file: "../../projecten/zorgstart.yaml" }).map(({ code, place }) => [code, place.column]);
  expect(codes("Er zijn {{ cijfer bemiddeld }}.")).toEqual([["verwijzing-hier-niet", 9]]);
  expect(problemsIn("Er zijn 140 inwoners.", { file: "../../projecten/zorgstart.yaml" })).toEqual([]);
  expect(problemsIn("Er zijn 140 inwoners.", { file: "gemeenten/laren.md" })).toHaveLength(1);
});

test("any text is checked without an exception, and every problem has a sentence", () => {
  const words = [
    "{{ ",
    " }}",
    "cijfer ",
    "bemiddeld",
    "ruim ",
    "de helft van ",
    "twee van de drie hoofddoelen ",
    "140 ",
    "verdubbeld ",
    "+ ",
    "= ",
    "€ ",
    "\n",
    "op koers",
    ". ",
  ];
  const pieces = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: "binary", maxLength: 5 })), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(pieces, (some) => {
      for (const one of problemsIn(some.join(""))) {
        expect(messageOf(one)).not.toMatch(/undefined|NaN|\[object/);
        expect(Math.min(one.place.line, one.place.column)).toBeGreaterThan(0);
      }
    }),
    { seed: 2022, numRuns: 200 },
  );
});

test("a text of thousands of numbers, braces or words takes no time", () => {
  for (const part of [
    "140 ",
    "{{ ",
    "}} ",
    "{{ cijfer x }} ",
    "ruim ",
    "twee van de ",
    "1 + ",
    "de helft van ",
    "\n140",
    "Zorg 140. ",
  ]) {
    const start = performance.now();
    problemsIn(part.repeat(2000));
    expect(performance.now() - start, JSON.stringify(part)).toBeLessThan(5000);
  }
});

type Where = { readonly data?: Dataset; readonly edition?: string; readonly file?: string | undefined };

function problemsIn(text: string, { data = real, edition = "2022-q1", file = "inleiding.md" }: Where = {}): Problem[] {
  const { monitors } = contextOf(data);
  const own = data.editions.find(({ id }) => id === edition)?.origin.file ?? "";
  const origin = { file: own.replace("editie.yaml", file), line: 1, column: 1 };
  return checkTexts({ ...data, prose: [{ text, origin }] }, monitors);
}
