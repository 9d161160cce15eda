import { readFile } from "node:fs/promises";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { beforeAll, describe, expect, test } from "vitest";
import { fileEffects } from "../src/effects.ts";
import { checkData } from "../src/pipeline.ts";
import { siteOf } from "../src/present/site.ts";
import { faultsOf, lightsIn, type MonitorJson } from "./recompute-lights.ts";

// monitor.json is a public contract: it fits its schema, and anyone can recompute every colour from it (RAG-1, "Record").

const folders = ["data", "tests/fixtures/voorbeeldregio"] as const;
let files: ReadonlyMap<string, MonitorJson>;

beforeAll(async () => {
  const found = await Promise.all(folders.map(filesOf));
  files = new Map(found.flat());
});

async function filesOf(folder: string): Promise<[string, MonitorJson][]> {
  const { content } = await checkData(folder, fileEffects);
  if (content === undefined) throw new Error(`${folder} has errors`);
  const site = siteOf(content);
  return [...site.files].flatMap(([path, text]): [string, MonitorJson][] =>
    typeof text === "string" && path.endsWith(".json") ? [[`${folder}/${path}`, JSON.parse(text) as MonitorJson]] : [],
  );
}

function fileOf(folder: (typeof folders)[number], edition: string): MonitorJson {
  return structuredClone(files.get(`${folder}/editie/${edition}/data/monitor.json`)) as MonitorJson;
}

async function validator() {
  const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false });
  addFormats.default(ajv);
  return ajv.compile(JSON.parse(await readFile("assets/schema/monitor.schema.json", "utf8")));
}

test("there is one monitor.json for each edition that is published; a concept has none", () => {
  expect(files.size).toBe(4 + 7);
});

describe("each monitor.json", () => {
  test("fits the published schema", async () => {
    const validate = await validator();
    for (const [path, file] of files) {
      validate(file);
      expect(validate.errors ?? [], path).toEqual([]);
    }
  });

  test("has colours, codes, totals, verdict and counts that follow from its own figures", () => {
    for (const [path, file] of files) expect(faultsOf(file), path).toEqual([]);
  });
});

test("the recomputed lights are many, and of every colour and nearly every code", () => {
  const lights = [...files.values()].flatMap(lightsIn);
  expect(lights.length).toBeGreaterThan(400);
  expect(new Set(lights.map(({ kleur }) => kleur))).toEqual(new Set(["groen", "oranje", "rood", "grijs"]));
  const codes = new Set(lights.map(({ code }) => code));
  // Not in sound data: a planned project with a result is an error, and nothing is hidden yet (SDC-1).
  expect([...codes].sort()).toEqual(
    "benaderd bijna-gehaald doel-al-gehaald geen-cijfers geen-doel geen-tussendoel gehaald gestopt handmatig loopt-achter loopt-ver-achter niet-gehaald niet-gestart on-hold onvolledig op-schema start-uitgesteld te-klein te-vroeg voor-op-schema".split(
      " ",
    ),
  );
});

describe("a monitor.json that was tampered with is found out:", () => {
  const programme = (file: MonitorJson) => file.programma.indicatoren;
  type Loose = { -readonly [Key in keyof MonitorJson]: MonitorJson[Key] };

  test.for([
    ["a colour", (file: Loose) => Object.assign(programme(file)[1]?.stoplicht ?? {}, { kleur: "groen" })],
    ["a computed colour", (file: Loose) => Object.assign(programme(file)[1]?.stoplicht ?? {}, { berekend: "oranje" })],
    ["a code", (file: Loose) => Object.assign(programme(file)[0]?.stoplicht ?? {}, { code: "loopt-achter" })],
    ["a figure", (file: Loose) => Object.assign(programme(file)[0] ?? {}, { realisatie: 600 })],
    ["an exact target", (file: Loose) => Object.assign(programme(file)[2]?.doelTotEnMet ?? {}, { exact: "225" })],
    ["a shown target", (file: Loose) => Object.assign(programme(file)[2]?.doelTotEnMet ?? {}, { waarde: 282 })],
    ["a part of a total", (file: Loose) => Object.assign(programme(file)[1] ?? {}, { bekendPerProject: 318 })],
    ["a ratio", (file: Loose) => Object.assign(programme(file)[0]?.stoplicht ?? {}, { verhouding: "1" })],
    [
      "a project that is left out",
      (file: Loose) => {
        Object.assign(file.projecten[0] ?? {}, { toestand: "gepland", indicatoren: [] });
        Object.assign(programme(file)[0] ?? {}, { zonder: [file.projecten[0]?.id] });
      },
    ],
    ["what is not broken down", (file: Loose) => Object.assign(programme(file)[0] ?? {}, { nietUitgesplitst: 0 })],
    ["the headline", (file: Loose) => Object.assign(file.programma, { kleur: "groen" })],
    ["the verdict", (file: Loose) => Object.assign(file.programma, { oordeel: "redelijk op koers" })],
    ["the counts", (file: Loose) => Object.assign(file.programma.aantallen, { rood: 1 })],
    ["the sum of a category", (file: Loose) => Object.assign(file.categorieen[0]?.totalen[0] ?? {}, { realisatie: 1 })],
    [
      "the coverage",
      (file: Loose) => Object.assign(file.categorieen[0]?.totalen[0] ?? {}, { dekking: { stand: "x" } }),
    ],
    ["the state of a project", (file: Loose) => Object.assign(file.projecten[0] ?? {}, { toestand: "gestopt" })],
  ] as const)("%s", ([, change]) => {
    const file = fileOf("data", "2022-q1");
    change(file as Loose);
    expect(faultsOf(file)).not.toEqual([]);
  });

  test("the interval of an approximation", () => {
    const file = fileOf("data", "2022-q3");
    const about = programme(file).find(({ benadering }) => benadering !== undefined);
    Object.assign(about?.interval ?? {}, { totEnMet: 330 });
    expect(faultsOf(file)).toHaveLength(1);
  });

  test("a colour set by hand without a reason", () => {
    const file = fileOf("tests/fixtures/voorbeeldregio", "2022-q4");
    const byHand = lightsIn(file).find(({ handmatig }) => handmatig);
    Object.assign(byHand?.handmatig ?? {}, { reden: "Omdat het kan." });
    expect(faultsOf(file)).toHaveLength(1);
  });
});

describe("the schema is strict:", () => {
  type Change = (file: Record<string, never> & MonitorJson) => unknown;
  const light = (file: MonitorJson) => file.programma.indicatoren[0]?.stoplicht ?? {};

  test.for([
    ["an unknown key", (file) => Object.assign(file, { extra: 1 })],
    ["an unknown key in a light", (file) => Object.assign(light(file), { extra: 1 })],
    ["an unknown colour", (file) => Object.assign(light(file), { kleur: "blauw" })],
    ["a ratio that is no fraction", (file) => Object.assign(light(file), { verhouding: "94,3%" })],
    [
      "an approximation without its interval",
      (file) => Object.assign(file.programma.indicatoren[0] ?? {}, { benadering: "ruim" }),
    ],
    [
      "an interval without an approximation",
      (file) => Object.assign(file.programma.indicatoren[0] ?? {}, { interval: { van: 300, totEnMet: 329 } }),
    ],
    ["a light without a path", (file) => Object.assign(light(file), { pad: undefined })],
    [
      "a rounded target only",
      (file) => Object.assign(file.programma.indicatoren[0] ?? {}, { doelTotEnMet: { waarde: 1 } }),
    ],
    [
      "a fraction that is no fraction",
      (file) => Object.assign(file.programma.indicatoren[0]?.doelTotEnMet ?? {}, { exact: "281,25" }),
    ],
    [
      "a figure and a reason why it is missing",
      (file) => Object.assign(file.programma.indicatoren[0] ?? {}, { ontbreekt: "niet in bron" }),
    ],
    [
      "neither a figure nor a reason",
      (file) => Object.assign(file.programma.indicatoren[0] ?? {}, { realisatie: undefined }),
    ],
    ["set by hand without saying how", (file) => Object.assign(light(file), { code: "handmatig" })],
    ["a sum without coverage", (file) => Object.assign(file.programma.indicatoren[0] ?? {}, { herkomst: "opgeteld" })],
    [
      "a project with neither figures nor a judgement",
      (file) => Object.assign(file.projecten[0] ?? {}, { indicatoren: undefined }),
    ],
    ["a negative count", (file) => Object.assign(file.programma.indicatoren[0] ?? {}, { realisatie: -1 })],
  ] as readonly (readonly [string, Change])[])("%s", async ([, change]) => {
    const file = fileOf("data", "2022-q1");
    change(file as Parameters<Change>[0]);
    const validate = await validator();
    expect(validate(JSON.parse(JSON.stringify(file)))).toBe(false);
  });

  test("the ratio is exact, and an approximation has its interval instead", () => {
    const started = fileOf("data", "2022-q1").programma.indicatoren[0];
    expect(started?.stoplicht.verhouding).toBe("637/675");
    const placed = fileOf("data", "2022-q3").programma.indicatoren.find(({ id }) => id === "bemiddeld");
    expect(placed).toMatchObject({ realisatie: 300, benadering: "ruim", interval: { van: 300, totEnMet: 329 } });
    expect(placed?.stoplicht).not.toHaveProperty("verhouding");
  });

  test("a figure with another definition is marked as a part of a reported total", () => {
    const started = fileOf("data", "2022-q1").programma.indicatoren.find(({ id }) => id === "gestart");
    expect(started?.opbouw.filter(({ anderGeteld }) => anderGeteld)).toEqual([
      { projecten: ["jongerenspecialist"], aantal: 71, anderGeteld: true },
    ]);
  });

  test("the number of an edition may be absent", async () => {
    expect(fileOf("data", "2020-q2")).not.toHaveProperty("nummer");
    expect(fileOf("data", "2022-q1")).toHaveProperty("nummer", 3);
  });

  test("every property has a Dutch description or a title", async () => {
    const schema = JSON.parse(await readFile("assets/schema/monitor.schema.json", "utf8"));
    expect(propertiesWithoutWords(schema, schema.definitions, "")).toEqual([]);
  });
});

type Schema = {
  readonly title?: string;
  readonly description?: string;
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly definitions?: Readonly<Record<string, Schema>>;
};

function propertiesWithoutWords(schema: Schema, definitions: Readonly<Record<string, Schema>>, path: string): string[] {
  const target = schema.$ref ? definitions[schema.$ref.split("/").at(-1) ?? ""] : schema;
  const isSilent = path !== "" && !target?.title && !target?.description && !("enum" in (target ?? {}));
  if (schema.$ref) return isSilent ? [path] : [];
  return [
    ...(isSilent ? [path] : []),
    ...Object.entries({ ...schema.properties, ...schema.definitions }).flatMap(([name, one]) =>
      propertiesWithoutWords(one, definitions, `${path}/${name}`),
    ),
    ...(schema.items ? propertiesWithoutWords(schema.items, definitions, `${path}[]`) : []),
  ];
}
