import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseReference, referenceWords } from "../../src/texts/parse-reference.ts";

const named = { name: "bemiddeld", isBare: false };

describe("each kind of reference", () => {
  test.for([
    ["cijfer bemiddeld", { kind: "actual", ...named }],
    ["doel bemiddeld", { kind: "goal", ...named }],
    ["tussendoel bemiddeld", { kind: "target", ...named }],
    ["verschil bemiddeld", { kind: "difference", ...named }],
    ["aandeel bemiddeld", { kind: "share", ...named }],
    ["status bemiddeld", { kind: "status", ...named }],
    ["ruim 600 bemiddeld", { kind: "stated", word: "well-over", number: 600, ...named }],
    ["bijna 600 bemiddeld", { kind: "stated", word: "almost", number: 600, ...named }],
    ["circa 1.200 bemiddeld", { kind: "stated", word: "about", number: 1200, ...named }],
    ["meer dan 1200 bemiddeld", { kind: "stated", word: "more-than", number: 1200, ...named }],
    ["aantal projecten", { kind: "things", things: "projecten", isBare: false }],
    ["aantal projecten zonder eenheid", { kind: "things", things: "projecten", isBare: true }],
    ["aantal stoplichten rood", { kind: "things", things: "stoplichten", which: "rood", isBare: false }],
    [
      "aantal projecten leren en scholing",
      { kind: "things", things: "projecten", which: "leren en scholing", isBare: false },
    ],
    ["budget", { kind: "budget" }],
    ["budget 2022", { kind: "budget", year: 2022 }],
    ["budget zorgstart", { kind: "budget", post: "zorgstart" }],
    ["budget zorgstart 2022", { kind: "budget", post: "zorgstart", year: 2022 }],
    ["uitgegeven", { kind: "spent" }],
    ["los 16.000", { kind: "loose", text: "16.000" }],
    ["los ongeveer 50%", { kind: "loose", text: "ongeveer 50%" }],
    ["los “twee van de drie”", { kind: "loose", text: "twee van de drie" }],
  ] as const)("%s", ([text, expected]) => {
    expect(parseReference(text)).toEqual(expected);
  });
});

describe("however it is typed", () => {
  test.for([
    ['cijfer "bemiddeld"'],
    ["cijfer “bemiddeld”"],
    ["cijfer „bemiddeld”"],
    ["cijfer 'bemiddeld'"],
    ["cijfer ‘bemiddeld’"],
    ["cijfer «bemiddeld»"],
    ["  CIJFER   bemiddeld "],
    ["Cijfer bemiddeld"],
    ["cijfer\u00a0bemiddeld"],
    ["cijfer\nbemiddeld"],
    ["\tcijfer\r\n  bemiddeld\n"],
    ["\u200bcijfer be\u00admiddeld\ufeff"],
    ["\u202ecijfer bemiddeld\u202c"],
  ])("%j is the same reference", ([text]) => {
    expect(parseReference(text as string)).toEqual({ kind: "actual", ...named });
  });

  test.for([
    ["cijfer bemiddeld t/m 2022-Q1", { quarter: "2022-Q1" }],
    ["cijfer bemiddeld t/m 2022-q1", { quarter: "2022-Q1" }],
    ["cijfer bemiddeld T/M Q1 2022", { quarter: "2022-Q1" }],
    ["cijfer bemiddeld t/m q1-2022", { quarter: "2022-Q1" }],
    ["cijfer bemiddeld zonder eenheid", { isBare: true }],
    ["cijfer bemiddeld Zonder Eenheid", { isBare: true }],
    ["cijfer bemiddeld t/m 2022-Q1 zonder eenheid", { quarter: "2022-Q1", isBare: true }],
    ["cijfer bemiddeld zonder eenheid t/m Q1 2022", { quarter: "2022-Q1", isBare: true }],
    ["cijfer “bemiddeld” t/m 2022-Q1", { quarter: "2022-Q1" }],
  ] as const)("%s", ([text, expected]) => {
    expect(parseReference(text)).toEqual({ kind: "actual", ...named, ...expected });
  });

  test.for([
    "taaltrajecten.gestart",
    "zorgstart+wijkleerbedrijf.bemiddeld",
    "Zorg op weg.gestart",
    "categorie:zorg.gestart",
  ])("the name %s stays as typed", (name) => {
    expect(parseReference(`cijfer ${name}`)).toMatchObject({ name });
  });
});

describe("a mistake", () => {
  test.for([
    ["", "empty", ""],
    [" \u200b\n ", "empty", ""],
    ["cijfer", "no-name", "cijfer"],
    ["cijfer t/m 2022-Q1", "no-name", "cijfer t/m 2022-Q1"],
    ["cijfer zonder eenheid", "no-name", "cijfer zonder eenheid"],
    ["ruim 600", "no-name", "ruim 600"],
    ["ruim bemiddeld", "no-number", "ruim bemiddeld"],
    ["ruim 99999999999999999999 bemiddeld", "no-number", "ruim 99999999999999999999 bemiddeld"],
    ["ruim -5 bemiddeld", "no-number", "ruim -5 bemiddeld"],
    ["los", "no-number", "los"],
    ["aantal", "no-name", "aantal"],
    ["uitgegeven 2022", "too-much", "2022"],
    ["uitgegeven t/m 2022-Q1", "too-much", "t/m 2022-Q1"],
    ["aantal projecten t/m 2022-Q1", "too-much", "t/m 2022-Q1"],
    ["budget t/m 2022-Q1", "too-much", "t/m 2022-Q1"],
    ["budget t/m 2022", "too-much", "t/m 2022"],
    ["cijfer bemiddeld t/m 2022", "quarter-form", "t/m 2022"],
    ["cijfer bemiddeld t/m 2022-Q5", "quarter-form", "t/m 2022-Q5"],
    ["cijfer bemiddeld t/m 2022–Q1", "quarter-form", "t/m 2022–Q1"],
    ["cijfer bemiddeld tot en met 2022-Q1", "quarter-form", "tot en met 2022-Q1"],
    ["cijfer bemiddeld eind 2022 zonder eenheid", "quarter-form", "eind 2022"],
    ["cijfer bemiddeld 2022-Q1", "quarter-form", "2022-Q1"],
    ["cijfer bemiddeld Q1 2022", "quarter-form", "Q1 2022"],
    ["ruim 600 gestart 1e kwartaal van 2022", "quarter-form", "1e kwartaal van 2022"],
    ["cijfer bemiddeld t/m vorig jaar", "quarter-form", "t/m vorig jaar"],
  ])("%j: %s", ([text, mistake, found]) => {
    expect(parseReference(text as string)).toEqual({ mistake, found, nearest: [] });
  });

  test.for([
    ["cifjer bemiddeld", "cifjer", ["cijfer"]],
    ["tusendoel bemiddeld", "tusendoel", ["tussendoel"]],
    ["site.series.title", "site.series.title", []],
    ["constructor bemiddeld", "constructor", []],
    ["__proto__ bemiddeld", "__proto__", []],
    ["toString bemiddeld", "tostring", []],
    ['constructor.constructor("x")', 'constructor.constructor("x")', []],
  ] as const)("%s is no word of ours", ([text, found, nearest]) => {
    expect(parseReference(text)).toEqual({ mistake: "unknown-word", found, nearest });
  });
});

test("no text throws", () => {
  const words = fc.constantFrom(
    ...referenceWords,
    "zonder eenheid",
    "t/m",
    "2022-Q1",
    "{{",
    "}}",
    "“",
    " ",
    "\n",
    "__proto__",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary" }),
        fc.array(fc.oneof(words, fc.string())).map((all) => all.join(" ")),
      ),
      (text) => {
        const reference = parseReference(text);
        expect("mistake" in reference ? reference.mistake : reference.kind).toEqual(expect.any(String));
      },
    ),
  );
});

test("a long text takes no time", () => {
  const start = performance.now();
  for (const one of [" ", "1", "1.", "zonder eenheid ", "t/m ", "“", "\n", "a "])
    parseReference(`cijfer ${one.repeat(1000)}`);
  for (const one of [" ", "1", ".111", "20"]) parseReference(`ruim ${one.repeat(1000)} x`);
  expect(performance.now() - start).toBeLessThan(500);
});
