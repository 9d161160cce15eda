import { expect, test } from "vitest";
import { countedThings } from "../../src/texts/counted-things.ts";
import type { FigureReference } from "../../src/texts/figure-reference.ts";
import { parseReference } from "../../src/texts/parse-reference.ts";
import { fixtureData, realData } from "../built-site.ts";
import { contextOf, datasetIn } from "./text-context.ts";

type Things = FigureReference & { readonly kind: "things" };

const data = { real: await datasetIn(realData), fixture: await datasetIn(fixtureData) };

test.for([
  ["real", "2022-Q1", "projecten", 27],
  ["real", "2022-Q1", "Projecten", 27],
  ["real", "2022-Q1", "projecten doorstroombanen", 3],
  ["real", "2022-Q1", "gemeenten", 7],
  ["real", "2022-Q1", "hoofddoelen", 3],
  ["real", "2022-Q1", "hoofddoelen rood", 1],
  ["real", "2022-Q1", "hoofddoelen grijs", 0],
  ["real", "2022-Q1", "stoplichten", 27],
  ["real", "2022-Q1", "stoplichten rood", 2],
  ["real", "2022-Q1", "edities", 2],
  ["fixture", "2022-Q4", "projecten", 24],
  ["fixture", "2022-Q4", "categorieën", 7],
  ["fixture", "2022-Q4", "categorieen", 7],
  ["fixture", "2022-Q4", "sectoren", 7],
  ["fixture", "2022-Q4", "edities", 4],
  ["fixture", "2022-Q4", "projecten “Leren en scholing”", 4],
] as const)("%s %s: %s are %i", ([folder, quarter, things, number]) => {
  const value = countedThings(parseReference(`aantal ${things}`) as Things, contextOf(data[folder], quarter));
  expect(value).toMatchObject({ kind: "things", number });
});

test.for([
  ["dingen", "dingen"],
  ["projecten nergens", "nergens"],
  ["stoplichten paars", "paars"],
  ["gemeenten zorg", "zorg"],
  ["toString", "tostring"],
  ["__proto__", "__proto__"],
] as const)("%s are not counted", ([things, found]) => {
  const value = countedThings(parseReference(`aantal ${things}`) as Things, contextOf(data.real, "2022-Q1"));
  expect(value).toMatchObject({ mistake: "unknown-things", found });
});
