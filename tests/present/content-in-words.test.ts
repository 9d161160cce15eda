import { expect, test } from "vitest";
import { monitorsOf } from "../../src/calculate/monitor-of.ts";
import type { Story } from "../../src/domain/dataset.ts";
import { contentInWords } from "../../src/present/content-in-words.ts";
import { originAnchor } from "../../src/present/paths.ts";
import { storyView } from "../../src/present/story-view.ts";
import { namedFigures } from "../../src/texts/named-figures.ts";
import { fixtureData } from "../built-site.ts";
import { dataset, edition, indicatorId, plan, project, projectId, quarter } from "../calculate/examples.ts";
import { override } from "../domain/examples.ts";
import { datasetIn } from "../texts/text-context.ts";

const origin = { file: "stoplichten.yaml", line: 1, column: 1 };
const written = (text: string) => ({ status: "written" as const, text });
const said = {
  indicator: indicatorId("gestart"),
  explanation: {
    cause: written("Er zijn {{ cijfer a.gestart }}."),
    measure: { status: "missing" as const, reason: "not-in-source" as const },
  },
  override: override({ colour: "orange", reason: "Er zijn al {{ cijfer a.gestart }} gestart." }),
  origin,
};

const data = dataset({
  projects: [project("a", { plan: [plan({ gestart: 160 })], sector: "zorg" })],
  quarters: [quarter("2020-Q4", { totals: { gestart: 10 }, projects: { a: { gestart: 10 } } })],
  programmePlan: [plan({ gestart: 160 })],
  editions: [
    {
      ...edition("2020-Q4", {
        explanations: [
          { ...said, subject: projectId("a") },
          { ...said, subject: "programme" },
        ],
      }),
      headline: "Al {{ cijfer gestart }}",
      note: "{{ onbekend }}",
      asked: ["Kijk naar {{ doel gestart }}."],
      next: "Na {{ los 3 }} maanden.",
      quarterAssumption: "{{ aandeel gestart }}",
      verdictInSource: { text: "{{ status gestart }}", reference: {} },
      date: { status: "missing", reason: "not-in-source", note: "{{ aantal projecten }}" },
    },
  ],
});
const { dataset: worded, monitors } = contentInWords({ dataset: data, monitors: monitorsOf(data) });
const [monitor] = monitors;

test("every sentence of editie.yaml is in words, also where the dataset holds it", () => {
  expect(worded.editions).toEqual([monitor?.edition]);
  expect(monitor?.edition).toMatchObject({
    headline: "Al 10\u00a0inwoners",
    note: "{{ onbekend }}",
    asked: ["Kijk naar 160\u00a0inwoners."],
    next: "Na 3 maanden.",
    quarterAssumption: "6%",
    verdictInSource: { text: "oranje (met de hand bepaald)" },
    date: { note: "één\u00a0project" },
  });
});

test("so is what the team says about a light, wherever it stands", () => {
  const [group, sector] = [monitor?.categories[0], monitor?.sectors[0]];
  const results = [monitor?.projects[0], group?.projects[0], sector?.projects[0]];
  expect(new Set(results).size).toBe(1);
  for (const light of [results[0]?.indicators[0]?.light, monitor?.programme.indicators[0]?.light])
    expect(light?.explanation).toEqual({
      cause: written("Er zijn 10\u00a0inwoners."),
      measure: { status: "missing", reason: "not-in-source" },
    });
  expect(results[0]?.indicators[0]?.light.override?.reason).toBe("Er zijn al 10\u00a0inwoners gestart.");
});

test("a story takes its figures from the edition that shows it", () => {
  const later = dataset({
    quarters: [
      quarter("2020-Q2", { totals: { gestart: 4 }, projects: { a: { gestart: 4 } } }),
      quarter("2020-Q4", { totals: { gestart: 9 }, projects: { a: { gestart: 9 } } }),
    ],
  });
  const story = { project: projectId("a"), text: "", quote: "Wij waren met {{ cijfer gestart }}." } as Story;
  const monitors = monitorsOf(later);
  const views = monitors.map((monitor) => storyView(story, { monitor, monitors }));
  expect(views.map(({ quote }) => quote)).toEqual(["Wij waren met 4\u00a0inwoners.", "Wij waren met 9\u00a0inwoners."]);
  expect(views.map(({ notes }) => notes.figures?.("cijfer gestart")?.text)).toEqual([
    "4\u00a0inwoners",
    "9\u00a0inwoners",
  ]);
});

test("each figure has a place of its own, with a name that is a valid id", async () => {
  for (const one of monitorsOf(await datasetIn(fixtureData))) {
    const anchors = namedFigures(one).map(({ name }) => originAnchor(name));
    expect(new Set(anchors).size).toBe(anchors.length);
    for (const anchor of anchors) expect(anchor).toMatch(/^[a-z][a-z0-9_-]*$/);
  }
});
