import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fileEffects } from "../src/effects.ts";
import { checkData } from "../src/pipeline.ts";
import { type BuiltSite, builtSite, fixtureData, realData, textOf } from "./built-site.ts";
import { changedData } from "./changed-data.ts";
import { docxTextOf, partsOf } from "./docx-document.ts";

// The letters of the real monitors carried other numbers than the monitor they announced. Here a figure stands in one place.

const edition = "editie/2022-q1";
const quarter = "kwartalen/2022-Q1.yaml";
const placed = "  bemiddeld:\n    realisatie: 225\n";

describe("when the figure in the quarter file changes", () => {
  let before: BuiltSite;
  let after: BuiltSite;
  let remove: () => Promise<void>;

  beforeAll(async () => {
    const changed = await changedData(realData, [[quarter, placed, placed.replace("225", "231")]]);
    remove = changed.remove;
    before = await builtSite(realData);
    after = await builtSite(changed.folder);
  }, 60_000);

  afterAll(async () => {
    await Promise.all([before.remove(), after.remove(), remove()]);
  });

  test("every page of the edition that showed it shows the new one, and none the old one", () => {
    const pages = [...before.pages.keys()].filter((path) => path.startsWith(edition));
    const shows = (site: BuiltSite, path: string, figure: string) =>
      new RegExp(`(?<![\\d.€-])${figure}(?! van de tekstversie)(?![\\d.-])`).test(textOf(site.pages.get(path) ?? ""));
    const showed = pages.filter((path) => shows(before, path, "225"));
    expect(showed).toEqual(
      expect.arrayContaining([
        `${edition}/index.html`,
        `${edition}/brieven/blaricum/index.html`,
        `${edition}/brieven/alle-raden/index.html`,
        `${edition}/herkomst/index.html`,
        `${edition}/oogopslag/index.html`,
        `${edition}/voorstel/index.html`,
      ]),
    );
    expect(showed.filter((path) => !shows(after, path, "231"))).toEqual([]);
    expect(pages.filter((path) => shows(after, path, "225"))).toEqual([]);
  });

  test("so does every letter for Word, and the picture in it is drawn anew", async () => {
    const letters = [...after.files].filter((path) => path.startsWith(`${edition}/brieven/`) && path.endsWith(".docx"));
    expect(letters).toHaveLength(8); // seven councils, and one to all
    for (const path of letters) {
      const text = docxTextOf(partsOf(await readFile(join(after.folder, path)))).replaceAll("\u00a0", " ");
      expect(text, path).toContain("231 inwoners");
      expect(text, path).not.toContain("225");
    }
    const pictures = await Promise.all(
      [before, after].map(({ folder }) => readFile(join(folder, edition, "dashboard.png"))),
    );
    expect(pictures[0]?.equals(pictures[1] as Buffer)).toBe(false);
  });

  test("so does the open data", async () => {
    const json = await readFile(join(after.folder, edition, "data/monitor.json"), "utf8");
    expect(JSON.parse(json).kop).toMatch(/\b231\s+inwoners\b/);
  });
});

describe("a word that the figure contradicts", () => {
  /** The problems of the real data with one figure or one text changed. */
  async function found(...changes: readonly (readonly [path: string, old: string, now: string])[]) {
    const { folder, remove } = await changedData(realData, changes);
    const { problems, content } = await checkData(folder, fileEffects);
    await remove();
    return {
      isBuilt: content !== undefined,
      problems: problems.map(({ code, place, severity }) => ({ code, severity, line: place.line })),
    };
  }

  test("“ruim een derde” stops the build when the share is a quarter", async () => {
    const outcome = await found([quarter, placed, placed.replace("225", "196")]);
    expect(outcome).toEqual({
      isBuilt: false,
      problems: [{ code: "woord-klopt-niet", severity: "error", line: 3 }],
    });
  });

  test("“ruim 200” is right for 218, not for 225", async () => {
    const intro: readonly [string, string, string] = [
      "edities/2022-q1/brief.md",
      "{{ cijfer bemiddeld }} een baan",
      "{{ ruim 200 bemiddeld }} een baan",
    ];
    expect(await found(intro)).toEqual({
      isBuilt: false,
      problems: [{ code: "woord-klopt-niet", severity: "error", line: expect.any(Number) }],
    });
    expect(await found(intro, [quarter, placed, placed.replace("225", "218")])).toEqual({
      isBuilt: true,
      problems: [],
    });
  });

  test("a figure typed over again stops the build", async () => {
    const outcome = await found([
      "edities/2022-q1/brief.md",
      "{{ cijfer bemiddeld }} een baan",
      "140 inwoners een baan",
    ]);
    expect(outcome).toMatchObject({ isBuilt: false, problems: [{ code: "los-getal", severity: "error" }] });
  });
});

test("a story has the figures of each edition that shows it, so each of them must have them", async () => {
  const { folder, remove } = await changedData(fixtureData, [
    ["verhalen/zarko-techniekpoort.md", "Hij begon", "Er kwamen {{ verschil techniekpoort.gestart }}. Hij begon"],
  ]);
  const { problems } = await checkData(folder, fileEffects);
  await remove();
  // There is no edition before the first one to compare with.
  expect(problems.filter(({ severity }) => severity === "error")).toMatchObject([
    { code: "verwijzing-zonder-waarde", details: { aspect: "difference", quarter: "2021-Q2" } },
  ]);
});
