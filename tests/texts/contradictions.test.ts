import { expect, test } from "vitest";
import { realData } from "../built-site.ts";
import { contradictions } from "./contradictions.ts";
import { contextOf, datasetIn } from "./text-context.ts";

const real = await datasetIn(realData);

test.for<readonly [text: string, ...found: string[]]>([
  // Near a figure about the same, and not it
  ["In de zorg vonden 140 inwoners een baan.", "140"],
  ["In de zorg rondden 240 inwoners een scholingstraject af.", "240"],
  ["De zorgsector groeit. In deze sector vonden 140 mensen werk.", "140"],
  ["Er zijn 640 trajecten gestart.", "640"],
  ["Er zijn ruim 640 trajecten gestart.", "ruim 640"],
  ["De Jongerenspecialist hielp 45 jongeren aan een baan.", "45"],
  ["Het doel is dat 510 inwoners een baan vinden.", "510"],
  // Equal, or a true approximation
  ["Er zijn 637 trajecten gestart, 317 inwoners geschoold en 225 inwoners aan het werk."],
  ["Ruim 600 inwoners vonden hun weg, circa 640 trajecten zijn gestart."],
  ["In de zorg vonden 138 inwoners een baan en 238 een opleiding."],
  ["De Jongerenspecialist en GGZ hielpen 56 inwoners aan een baan: 46 en 10."],
  // A goal, when the sentence says so
  ["Er zijn 107 van de beoogde 240 trajecten gestart en 79 van de beoogde 170 afgerond."],
  ["Het doel is 1200 trajecten, 800 scholingstrajecten en 500 banen."],
  // About something else
  ["Er zijn nog 16.000 werkzoekenden, 24% meer, op 31 maart 2022."],
  ["Er kwamen 140 bezoekers op de markt."],
  // Sums
  ["Scholing: 238 + 79 = 317 trajecten afgerond."],
  ["Scholing: 238 + 80 = 317 trajecten afgerond.", "238 + 80 = 317"],
])("%s", ([text, ...found]) => {
  expect(contradictions(text, contextOf(real, "2022-Q1")).map((one) => one.found)).toEqual(found);
});

test("an approximation of the data is contradicted by another one", () => {
  const context = contextOf(real, "2022-Q3");
  const found = (text: string) => contradictions(text, context);
  expect(found("De zorgsector is bijna 200 nieuwe medewerkers rijker.")).toEqual([
    { found: "bijna 200", index: 23, against: "cijfer zorgstart+wijkleerbedrijf.bemiddeld" },
  ]);
  expect(found("De zorgsector heeft al meer dan 180 nieuwe werknemers verwelkomd.")).toEqual([]);
});
