import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { linesOf } from "../../../src/present/charts/text-lines.ts";
import { textWidth } from "../../../src/present/charts/text-width.ts";
import { drawn, measured } from "./drawn.ts";
import { barsOf } from "./examples.ts";

beforeAll(async () => {
  await drawn(barsOf({})); // loads the fonts of the site
});

describe("a text is at most as wide as was reckoned, and not much narrower:", () => {
  const texts = [
    "Realisatie",
    "meer dan 1.300",
    "€ 1.950.000",
    "Arbeidsmarkttoeleidingsondersteuningsprogramma",
    "Coördinatie cliëntenraad, één crèche",
    "Gestart (t/m Q1 2022): 107 – 240",
    "‘ruim’ “bijna” · 90%",
  ];
  const cases = texts.flatMap((text) => ([400, 600, 700] as const).map((weight) => [text, weight] as const));

  test.for(cases)("%s in %i", ([text, weight]) => {
    const real = measured(text, `${weight} 16px "Source Sans 3"`);
    const reckoned = textWidth(text, { size: 16, weight });
    expect(reckoned).toBeGreaterThanOrEqual(real - 0.1);
    expect(reckoned).toBeLessThan(real * 1.07);
  });
});

describe("lines", () => {
  const style = { size: 16, weight: 600 } as const;

  test.for([
    ["Gestart", 360, ["Gestart"]],
    ["Gestarte trajecten en plaatsen", 120, ["Gestarte", "trajecten en", "plaatsen"]],
    ["Arbeidsmarkttoeleiding", 100, ["Arbeidsmarkt-", "toeleiding"]],
    ["een arbeidsmarkttoeleiding", 100, ["een", "arbeidsmarkt-", "toeleiding"]],
  ] as const)("%s in %i pixels", ([text, width, lines]) => {
    expect(linesOf(text, style, width)).toEqual(lines);
  });

  test("fit, and lose no letter", () => {
    const text = fc.array(fc.stringMatching(/^[a-zé]{1,60}$/), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(text, fc.integer({ min: 60, max: 400 }), (words, width) => {
        const lines = linesOf(words.join(" "), style, width);
        expect(lines.every((line) => textWidth(line, style) <= width)).toBe(true);
        expect(lines.join("").replaceAll(/[- ]/g, "")).toBe(words.join(""));
      }),
    );
  });
});
