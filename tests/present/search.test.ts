import { beforeAll, describe, expect, test } from "vitest";
import { searchIn } from "../../assets/js/search-in.ts";
import { fileEffects } from "../../src/effects.ts";
import { checkData } from "../../src/pipeline.ts";
import { foldText } from "../../src/present/search/fold-text.ts";
import type { SearchEntry } from "../../src/present/search/search-entry.ts";
import { searchIndex } from "../../src/present/search/search-index.ts";
import { searchRegister } from "../../src/present/search/search-register.ts";
import { isSearchable, resultsText } from "../../src/present/search/search-words.ts";
import { siteOf } from "../../src/present/site.ts";
import { fixtureData, realData } from "../built-site.ts";

// What can be found in the real data and in that of the invented region; wayfinding.test.ts does the same in a browser.

const entriesOf = {} as Record<"real" | "fixture", readonly SearchEntry[]>;
const contents = {} as Record<"real" | "fixture", NonNullable<Awaited<ReturnType<typeof checkData>>["content"]>>;

beforeAll(async () => {
  for (const [name, data] of [
    ["real", realData],
    ["fixture", fixtureData],
  ] as const) {
    const { content } = await checkData(data, fileEffects);
    if (content === undefined) throw new Error(`${data} has mistakes`);
    const script = siteOf(content).files.get("assets/search-index.js") as string;
    contents[name] = content;
    entriesOf[name] = JSON.parse(script.slice("window.monitorSearch = ".length, -2));
  }
});

function found(site: keyof typeof entriesOf, query: string) {
  const { fit, hits } = searchIn(entriesOf[site])(query);
  return { fit, names: hits.map(({ entry }) => entry.name), first: hits[0] };
}

describe("a project is found by a name it had elsewhere, and the result says so:", () => {
  test.for([
    ["WijkLeerBedrijf", "Wijkleerbedrijf", undefined], // differs only in capitals
    ["Hilversums Wijkleerbedrijf", "Wijkleerbedrijf", "Hilversums Wijkleerbedrijf"],
    ["wijk leerbedrijf", "Wijkleerbedrijf", undefined],
    ["leerbedrijf", "Wijkleerbedrijf", undefined], // the last part of a compound
    ["AI in de media", "AI Media", "AI in de media"],
    ["Al Media", "AI Media", undefined], // a small l, as PDFs give it
    ["junior operator", "AI Media", "Ontwikkeltraject Junior AI Operator"],
    ["Bouw & Techniek Start", "Bouw & Techniek Start", undefined],
    ["bouw en techniekstart", "Bouw & Techniek Start", "Bouw en Techniekstart"],
    ["GGZ-trajecten", "IPS trajecten GGZ", undefined],
    ["gezamenlijke aanpak ggz", "IPS trajecten GGZ", "Gezamenlijke aanpak GGZ"],
    ["schoon thuis", "Schoonthuis", undefined],
    ["huishoudelijke hulpen", "Schoonthuis", "Meer werk voor huishoudelijke hulpen: Schoonthuis continueren"],
    ["Taalvaardigheid als opstap", "Taaltrajecten", "Taalvaardigheid als opstap naar werk"],
    ["waardetas", "Gooise Waardetas", undefined],
  ] as const)("%s", ([query, name, alias]) => {
    const { fit, first } = found("real", query);
    expect({ fit, name: first?.entry.name, alias: first?.alias }).toEqual({ fit: "exact", name, alias });
  });

  test.for(["real", "fixture"] as const)("every alias and every name in an edition, in the %s data", (site) => {
    const { dataset, monitors } = contents[site];
    const published = monitors.filter(({ edition }) => edition.status !== "concept");
    const shown = published.flatMap(({ projects }) => projects);
    const names = shown.flatMap(({ project, name }) => [
      ...[name, project.name, ...project.aliases].map((one) => [one, project.name] as const),
    ]);
    expect(names.length).toBeGreaterThan(60);
    const lost = names.filter(([query, name]) => !found(site, query).names.slice(0, 3).includes(name));
    expect(lost).toEqual([]);
    const unshown = [...dataset.projects.values()].filter(({ id }) => !shown.some(({ project }) => project.id === id));
    for (const { name } of unshown) expect(entriesOf[site].map((entry) => entry.name)).not.toContain(name);
  });
});

describe("a slip of the pen is forgiven, and said:", () => {
  test.for([
    ["wijkleerbedrif", "Wijkleerbedrijf"],
    ["taaltrajekten", "Taaltrajecten"],
    ["jongerenspesialist", "Jongerenspecialist"],
    ["hilversom", "Hilversum"],
    ["stoplichtmodell", "Stoplichtmodel"],
  ])("%s", ([query, name]) => {
    const { fit, names } = found("real", query as string);
    expect(fit).toBe("alike");
    expect(names.slice(0, 3)).toContain(name);
  });

  test("only when nothing fits exactly: Laren gives no “jaren”", () => {
    const { fit, names } = found("real", "Laren");
    expect([fit, names[0]]).toEqual(["exact", "Laren"]);
    expect(searchIn([entry("Laren"), entry("Jaren"), entry("Waren")])("laren").hits).toHaveLength(1);
  });

  test("a short word must be right", () => {
    expect(searchIn([entry("Zorg")])("zork").hits).toEqual([]);
  });

  test("with no result that has all words, those with some are given", () => {
    const { fit, hits } = searchIn([entry("Taal op de werkvloer"), entry("Zorgstart")])("taal xylofoon");
    expect([fit, hits.map((hit) => hit.entry.name)]).toEqual(["alike", ["Taal op de werkvloer"]]);
  });
});

test.for([
  ["cafe een", "Café Één: coöperatief werkervaringscafé"],
  ["CAFÉ ÉÉN", "Café Één: coöperatief werkervaringscafé"],
  ["skola", "Škola: mobiliteitsteam van werk naar werk"],
  ["laczka", "Leerlijn Logistiek (Łączka-methode)"],
  ["geintegreerd", "Nieuwkomers: geïntegreerd aan het werk"],
  ["ATOP", "Arbeidsmarkttoeleidingsondersteuningsprogramma"],
] as const)("accents and capitals make no difference: %s", ([query, name]) => {
  expect(found("fixture", query).names[0]).toBe(name);
});

describe("everything else is found by what people call it:", () => {
  test.for([
    ["hilversum", "gemeente", "Hilversum"],
    ["T20-27", "toezegging", "Toezegging T20-27"],
    ["WSP", "begrip", "Werkgeversservicepunt"],
    ["bemiddeld", "hoofddoel", "Bemiddeld naar werk"],
    ["scholingstrajecten", "categorie", "Scholingstrajecten"],
    ["kinderopvang", "sector", "Kinderopvang"],
    ["Q1 2022", "monitor", "Monitor eerste kwartaal 2022"],
    ["derde monitor", "monitor", "Monitor eerste kwartaal 2022"],
    ["afronding", "pagina", "Zo rekenen wij"],
    ["schermlezer", "pagina", "Toegankelijkheid"],
    ["Kwintes", "project", "IPS trajecten GGZ"], // a partner
  ] as const)("%s", ([query, kind, name]) => {
    const { hits } = searchIn(entriesOf.real)(query);
    expect(hits.slice(0, 3).map(({ entry: { kind, name } }) => [kind, name])).toContainEqual([kind, name]);
  });

  test("a goal leads to the last monitor that has its total", () => {
    const goal = entriesOf.real.find(({ kind, name }) => kind === "hoofddoel" && name === "Gestarte trajecten");
    expect(goal?.path).toBe("editie/2022-q1/index.html#doelen");
  });

  test("a project leads to the last monitor that has it, never to a concept", () => {
    const project = entriesOf.real.find(({ name }) => name === "Taaltrajecten");
    expect(project?.path).toBe("editie/2022-q3/projecten/taaltrajecten/index.html");
    expect(entriesOf.fixture.filter(({ path }) => path.includes("2024-q4"))).toEqual([]);
  });
});

test.for(["real", "fixture"] as const)("the index of the %s site stays small", (site) => {
  expect(Buffer.byteLength(searchIndex(entriesOf[site]))).toBeLessThan(60_000);
});

describe("the register", () => {
  test.for(["real", "fixture"] as const)("of the %s site names everything that can be found, by letter", (site) => {
    const register = searchRegister(entriesOf[site]);
    const lines = register.flatMap((group) => group.lines);
    for (const { name, path } of entriesOf[site]) {
      expect(lines.filter((line) => line.path === path && line.see === undefined).map((line) => line.name)).toContain(
        name,
      );
    }
    const letters = register.map(({ letter }) => letter);
    expect(letters).toEqual([...letters].sort());
    for (const { letter, lines: ofLetter } of register) {
      expect(
        ofLetter.every(({ name }) =>
          foldText(name)
            .replaceAll(/[^a-z0-9]/g, "")
            .startsWith(foldText(letter)),
        ),
      ).toBe(true);
    }
  });

  test("refers from another name, but not from one that stands beside it anyway", () => {
    const aliases = ["IPS-trajecten", "GGZ-trajecten", "ggz trajecten"];
    const register = searchRegister([{ ...entry("IPS trajecten GGZ"), aliases }, entry("112-cursus"), entry("Één")]);
    expect(
      register.map(({ letter, lines }) => [letter, ...lines.map(({ name, see }) => (see ? [name, see] : name))]),
    ).toEqual([
      ["0-9", "112-cursus"],
      ["E", "Één"],
      ["G", ["GGZ-trajecten", "IPS trajecten GGZ"]],
      ["I", "IPS trajecten GGZ"],
    ]);
  });
});

test.for([
  ["taal", 3, "exact", "3 resultaten voor “taal”"],
  ["taal", 1, "exact", "1 resultaat voor “taal”"],
  ["tael", 1, "alike", "Geen resultaten voor “tael”. Dit lijkt erop:"],
  ["tael", 2, "alike", "Geen resultaten voor “tael”. Deze 2 resultaten lijken erop:"],
  ["qqqq", 0, "alike", "Geen resultaten voor “qqqq”. Controleer de spelling, of kijk in het register hieronder."],
] as const)("for %s with %i results (%s) it says: %s", ([query, count, fit, text]) => {
  expect(resultsText(query, count, fit)).toBe(text);
});

test.for([
  ["Økologisch", "okologisch"],
  ["Ægir & ŒUVRE", "aegir & oeuvre"],
  ["STRAẞE, Straße", "strasse, strasse"],
  ["Đorđe Łączka Þór", "dorde laczka thor"],
  ["Ĳsselmeer, Café Één", "ijsselmeer, cafe een"],
] as const)("%s is found as %s", ([text, expected]) => {
  expect(foldText(text)).toBe(expected);
});

test("a letter with a stroke stands under its own letter, in order", () => {
  const names = ["Økobouw", "Oud", "Ædel", "Afval", "Đuro", "Dans", "Þór", "Taal"];
  expect(
    searchRegister(names.map(entry)).map(({ letter, lines }) => [letter, ...lines.map(({ name }) => name)]),
  ).toEqual([
    ["A", "Ædel", "Afval"],
    ["D", "Dans", "Đuro"],
    ["O", "Økobouw", "Oud"],
    ["T", "Taal", "Þór"],
  ]);
});

test.for([
  ["", false],
  ["t", false],
  [" & ", false],
  ["é-", false],
  ["AI", true],
  ["2022", true],
] as const)("“%s” is enough to search for: %s", ([query, expected]) => {
  expect(isSearchable(query)).toBe(expected);
});

function entry(name: string): SearchEntry {
  return { kind: "project", name, path: `${name}.html`, aliases: [], more: [] };
}
