import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type BuiltSite, builtSite, fixtureData, realData } from "./built-site.ts";
import { brokenRules } from "./verapdf/broken-rules.ts";
import { judgeOrSkip } from "./verapdf/judge-or-skip.ts";
import { judgePdfs, questionsOf, type Verdict } from "./verapdf/judge-pdfs.ts";

// One PDF of each kind, from an edition that is final, a reconstruction or a concept, as an independent judge sees it:
// PDF/UA-1, and PDF/A-3a to publish or PDF/A-2a to archive.

const editions = [
  {
    state: "final",
    data: fixtureData,
    id: "2022-q4",
    kinds: ["monitor", "oogopslag", "brieven/fictiedam", "voorstel"],
  },
  {
    state: "a reconstruction",
    data: realData,
    id: "2022-q1",
    kinds: ["monitor", "oogopslag", "brieven/hilversum", "brieven/alle-raden", "voorstel"],
  },
  {
    state: "a concept",
    data: fixtureData,
    id: "2024-q4",
    kinds: ["monitor", "oogopslag", "brieven/fictiedam", "brieven/alle-raden"],
  },
] as const;

const judge = await judgeOrSkip("The PDFs of one edition of each kind");

describe.skipIf(judge === undefined)("a PDF meets PDF/UA-1 and PDF/A", () => {
  const sites: BuiltSite[] = [];
  let verdicts: readonly Verdict[];

  beforeAll(async () => {
    const files: string[] = [];
    for (const { data, id, kinds } of editions) {
      const { folder, ...site } = await builtSite(data, id);
      sites.push({ folder, ...site });
      files.push(...kinds.flatMap((kind) => profilesOf(join(folder, "editie", id, kind))));
    }
    if (judge) verdicts = await judgePdfs(judge, files.filter(existsSync).flatMap(questionsOf));
  }, 240_000);

  afterAll(async () => {
    await Promise.all(sites.map((site) => site.remove()));
  });

  const cases = editions.flatMap(({ state, id, kinds }, index) => kinds.map((kind) => ({ state, id, kind, index })));

  test.for(cases)("$kind of $id, which is $state, to publish and to archive", ({ id, kind, index }) => {
    const files = profilesOf(join(sites[index]?.folder ?? "", "editie", id, kind));
    const ours = verdicts.filter(({ file }) => files.includes(file));
    expect(ours.map(({ flavour }) => flavour).sort()).toEqual(["2a", "3a", "ua1", "ua1"]);
    expect(brokenRules(ours)).toBe("");
  });
});

function profilesOf(path: string): readonly string[] {
  return [`${path}.pdf`, `${path}-archief.pdf`];
}
