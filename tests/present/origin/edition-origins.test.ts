import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, test } from "vitest";
import { fileEffects } from "../../../src/effects.ts";
import { type Content, checkData } from "../../../src/pipeline.ts";
import { editionOrigins } from "../../../src/present/origin/edition-origins.ts";
import type { FigureOrigin, OriginLine } from "../../../src/present/origin/figure-origin.ts";
import { originContext } from "../../../src/present/origin/origin-context.ts";
import { placesText } from "../../../src/present/origin/places-text.ts";
import { originAnchor } from "../../../src/present/paths.ts";
import { formatProblems } from "../../../src/problems/format.ts";
import { namedFigures } from "../../../src/texts/named-figures.ts";
import { fixtureData, realData } from "../../built-site.ts";

type OfEdition = { readonly id: string; readonly origins: readonly FigureOrigin[]; readonly names: readonly string[] };

const folders = [realData, fixtureData] as const;
const editions = new Map<string, readonly OfEdition[]>();

beforeAll(async () => {
  for (const folder of folders) editions.set(folder, originsIn(await contentOf(folder)));
});

/** `added`: lines that are put at the end of a file. */
async function contentOf(folder: string, added: Readonly<Record<string, string>> = {}): Promise<Content> {
  const readFolder = async (path: string) => {
    const files = new Map(await fileEffects.readFolder(path));
    for (const [name, lines] of Object.entries(added))
      files.set(name, new TextEncoder().encode(`${new TextDecoder().decode(files.get(name))}\n${lines}\n`));
    return files;
  };
  const { content, problems } = await checkData(folder, { readFolder });
  if (content === undefined) throw new Error(formatProblems(problems));
  return content;
}

function originsIn({ dataset, monitors }: Content): OfEdition[] {
  return monitors.map((monitor) => ({
    id: monitor.edition.id,
    origins: editionOrigins(dataset, monitors, monitor).flatMap(({ groups }) => groups.flatMap(({ items }) => items)),
    names: namedFigures(monitor).map(({ name }) => name),
  }));
}

function linesOf({ origins }: OfEdition): OriginLine[] {
  return origins.flatMap(({ parts }) => parts.flatMap(({ lines }) => lines));
}

describe.each(folders)("where the figures of %s come from", (folder) => {
  const all = () => editions.get(folder) as readonly OfEdition[];

  test("is told of every figure of every edition, once", () => {
    for (const { origins, names, id } of all()) {
      const told = origins.map(({ name }) => name);
      expect(
        names.filter((name) => !told.includes(name)),
        id,
      ).toEqual([]);
      expect(new Set(told).size, id).toBe(told.length);
    }
  });

  test("has a place of its own on the page, the one that texts link to", () => {
    for (const { origins, names, id } of all()) {
      const anchors = origins.map(({ anchor }) => anchor);
      expect(new Set(anchors).size, id).toBe(anchors.length);
      expect(anchors.filter((anchor) => !/^[a-z][\w-]*$/.test(anchor))).toEqual([]);
      expect(anchors).toEqual(expect.arrayContaining(names.map(originAnchor)));
    }
  });

  test("names places in the data that hold the number it tells", async () => {
    const placed = all().flatMap(linesOf);
    const files = new Map<string, string[]>();
    for (const file of new Set(placed.flatMap(({ place }) => place?.file ?? [])))
      files.set(file, (await readFile(file, "utf8")).split("\n"));
    const wrong = placed.flatMap(({ text, place, number }) => {
      if (place === undefined) return [];
      const rest = files.get(place.file)?.[place.line - 1]?.slice(place.column - 1) ?? "";
      const isRight = number === undefined ? rest.trim() !== "" : Number(/^[\d.]+/.exec(rest)?.[0]) === number;
      return isRight ? [] : [`${place.file}:${place.line}:${place.column} “${rest}” is not the number of: ${text}`];
    });
    expect(placed.filter(({ place, number }) => place && number !== undefined).length).toBeGreaterThan(50);
    expect(wrong).toEqual([]);
  });

  test("tells of each known count where it was written, or what it adds up", () => {
    for (const edition of all()) {
      const without = edition.origins.filter(({ name, parts, value }) => {
        if (name.startsWith("aantal ")) return false; // what is counted here stands nowhere as a number
        const [first] = parts;
        return /^\d/.test(value) && !first?.lines.some(({ place, number }) => place && number !== undefined);
      });
      expect(without.map(({ name }) => `${edition.id} ${name}`)).toEqual([]);
    }
  });

  test("is in sentences: no line without an end, none with a word of the code", () => {
    const strange = all()
      .flatMap(linesOf)
      .filter(({ text }) => !/[.?!:)”]$/.test(text) || /undefined|NaN|\[object|\{\{/.test(text));
    expect(strange.map(({ text }) => text)).toEqual([]);
  });
});

test("a limit that the region set is told with its place", async () => {
  const changed = await contentOf(realData, { "monitor.yaml": "stoplicht: {groen: 91}" });
  const figure = originsIn(changed)
    .find(({ id }) => id === "2022-q1")
    ?.origins.find(({ name }) => name === "bemiddeld");
  const lines = figure?.parts.find(({ title }) => title === "Stoplicht")?.lines ?? [];
  expect(lines).toContainEqual(
    expect.objectContaining({
      text: "Grens van groen: 91% van het doel nu, gekozen door de regio.",
      place: expect.objectContaining({ file: "data/monitor.yaml" }),
      number: 91,
    }),
  );
  expect(lines.some(({ text }) => text.includes("gewone grenzen"))).toBe(false);
});

test("a sum that a text makes has a place too, in that edition and in the one it names", async () => {
  const sum = "taaltrajecten+ips-trajecten-ggz.gestart";
  const changed = await contentOf(realData, {
    "edities/2022-q1/inleiding.md": `Samen {{ cijfer ${sum} }}.`,
    "edities/2022-q3/inleiding.md": `Eerder {{ cijfer jongerenspecialist+ips-trajecten-ggz.bemiddeld t/m 2022-Q1 }}.`,
  });
  const byEdition = new Map(originsIn(changed).map(({ id, origins }) => [id, origins]));
  const added = (id: string) =>
    byEdition.get(id)?.flatMap(({ name, value }) => (name.includes("+ips") ? [`${name} ${value}`] : []));
  expect(added("2022-q1")).toEqual([
    expect.stringContaining(`${sum} 128`),
    expect.stringContaining("jongerenspecialist+ips-trajecten-ggz.bemiddeld 56"),
  ]);
  expect(added("2022-q3")).toEqual([]);
});

test.each([
  ["data/kwartalen/2022-Q1.yaml", "kwartalen/2022-Q1.yaml, regel 14"],
  ["/een/andere/map/edities/2022-q1/stoplichten.yaml", "edities/2022-q1/stoplichten.yaml, regel 14"],
  ["../voorbeeld/doelen.yaml", "doelen.yaml, regel 14"],
])("a place on the page says nothing of the folder it was built from: %s", (file, text) => {
  expect(placesText([{ file, line: 14, column: 3 }])).toBe(text);
});

test("places in one file are told together, each line once and in order", () => {
  const places = [
    ["data/kwartalen/2022-Q1.yaml", 74],
    ["data/doelen.yaml", 9],
    ["data/kwartalen/2022-Q1.yaml", 9],
    ["data/kwartalen/2022-Q1.yaml", 74],
    ["data/kwartalen/2022-Q1.yaml", 100],
  ] as const;
  expect(placesText(places.map(([file, line]) => ({ file, line, column: 3 })))).toBe(
    "kwartalen/2022-Q1.yaml, regels 9, 74 en 100; doelen.yaml, regel 9",
  );
});

test("the target to date tells what every plan behind it assumed, each once", () => {
  const figure = editions
    .get(realData)
    ?.find(({ id }) => id === "2022-q1")
    ?.origins.find(({ name }) => name === "bemiddeld");
  const assumed = (title: string) =>
    figure?.parts
      .filter((part) => part.title.startsWith(title))
      .flatMap(({ lines }) => lines.flatMap(({ text }) => (text.startsWith("Aanname") ? [text.slice(0, 30)] : [])));
  expect(assumed("Doel totaal")).toEqual(["Aanname: Wij nemen aan dat het"]);
  expect(assumed("Doel nu")).toEqual(["Aanname: De echte tussendoelen"]);
});

test("only a figure without a number and without a goal in a number is told in brief", () => {
  for (const { origins } of [...editions.values()].flat())
    for (const { value, isBrief, parts, name } of origins) {
      const hasGoal = parts.some(({ title, lines }) => title === "Doel totaal" && lines[0]?.number !== undefined);
      if (isBrief)
        expect([name, hasGoal, /^(ruim |circa |bijna |meer dan )?\d/.test(value)]).toEqual([name, false, false]);
    }
  const brief = [...editions.values()].flat().flatMap(({ origins }) => origins.filter(({ isBrief }) => isBrief));
  expect(brief.length).toBeGreaterThan(10);
  expect(brief.filter(({ reference }) => reference !== undefined)).toEqual([]);
});

test("what one types for a figure stands for something in its edition", async () => {
  const { dataset, monitors } = await contentOf(fixtureData);
  for (const monitor of monitors) {
    const { plain } = originContext(dataset, monitors, monitor);
    const origins = editionOrigins(dataset, monitors, monitor).flatMap(({ groups }) =>
      groups.flatMap((one) => one.items),
    );
    const typed = origins.flatMap(({ reference }) => reference ?? []);
    expect(typed.length).toBeGreaterThan(20);
    expect(typed.filter((reference) => /\{\{|nog niet bekend/.test(plain(reference)))).toEqual([]);
  }
});
