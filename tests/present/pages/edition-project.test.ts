import { describe, expect, test } from "vitest";
import type { Dataset, Project } from "../../../src/domain/dataset.ts";
import { type EditionProject, editionProject } from "../../../src/present/pages/edition-project.ts";
import { dataset, monitorAt, plan, project, projectIn, quarter } from "../../calculate/examples.ts";

type Figures = NonNullable<NonNullable<Parameters<typeof quarter>[1]>["projects"]>[string];

function shown(figures: Figures, given: Partial<Project> = {}, earlier: readonly Figures[] = []): EditionProject {
  const names = ["2021-Q1", "2021-Q2", "2021-Q3"].slice(0, earlier.length);
  const quarters = [
    ...names.map((name, index) => quarter(name, { projects: { a: earlier[index] as Figures } })),
    quarter("2021-Q4", { projects: { a: figures } }),
  ];
  const data: Dataset = dataset({ projects: [{ ...project("a"), ...given }], quarters });
  const monitor = monitorAt(data);
  const context = {
    monitor,
    sourceTitles: new Map(),
    stories: [],
    published: [],
    earlier: [],
    mainIndicator: "bemiddeld",
  };
  return editionProject(projectIn(monitor, "a"), context);
}

describe("a small project is shown as a pair", () => {
  test("when it has two counts, one of the main indicator, and nothing to measure them by", () => {
    const { pair, chart } = shown({ gestart: 21, bemiddeld: { actual: 1, quality: "different-definition" } });
    expect(pair?.items.map((one) => ({ ...one, value: one.value.replaceAll("\u00a0", " ") }))).toEqual([
      { icon: "person", value: "21 inwoners", name: "gestart", marks: [] },
      { icon: "work", value: "1 inwoner", name: "bemiddeld", marks: ["anders geteld"] },
    ]);
    expect(pair?.sentence).toBe("Hiervoor is geen doel afgesproken.");
    expect(chart).toBeUndefined();
  });

  test.for([
    ["a goal", { gestart: 21, bemiddeld: 10 }, { plan: [plan({ gestart: 100 })] }],
    ["a stated target", { gestart: { actual: 21, target: 30 }, bemiddeld: 10 }, {}],
    ["a figure that is missing", { gestart: 21, bemiddeld: "not-delivered" }, {}],
    ["a third count", { gestart: 21, afgerond: 5, bemiddeld: 10 }, {}],
    ["no main indicator", { gestart: 21, afgerond: 5 }, {}],
  ] as const)("but not with %s", ([, figures, given]) => {
    expect(shown(figures as Figures, given as Partial<Project>).pair).toBeUndefined();
  });
});

describe("a project without any number is one sentence", () => {
  test("with each reason once", () => {
    expect(shown({ gestart: "illegible", afgerond: "not-in-source", bemiddeld: "illegible" }).unknown).toBe(
      "Niet bekend: gestart en bemiddeld (niet leesbaar) en afgerond (niet in bron). Hiervoor is geen doel afgesproken.",
    );
  });

  test("with the goal that it has", () => {
    expect(shown({ gestart: "not-delivered" }, { plan: [plan({ gestart: 60 })] }).unknown).toBe(
      "Niet bekend: gestart (niet geleverd). Doel totaal: gestart 60.",
    );
  });

  test.for([[{ gestart: 0 }], [{ judgement: "green" }], [{}]] as const)("but not with %j", ([figures]) => {
    expect(shown(figures as Figures).unknown).toBeUndefined();
  });
});

test("a line in the table from three numbers on", () => {
  const hasSpark = (one: EditionProject) => one.indicators.map(({ spark }) => spark !== undefined);
  expect(hasSpark(shown({ gestart: 30 }, {}, [{ gestart: 10 }, { gestart: 20 }]))).toEqual([true]);
  expect(hasSpark(shown({ gestart: 30 }, {}, [{ gestart: 10 }]))).toEqual([false]);
});

test("what others published is named by kind, and of a story only who published it", () => {
  const link = "https://voorbeeld.example/";
  const { published } = shown(
    {},
    {
      readMore: [
        { kind: "story", title: "Het verhaal van Jan", publisher: "ZorgStart", link, reference: {} },
        { kind: "article", title: "Leren in de zorg", publisher: "De Krant", link, reference: {} },
        { kind: "background", title: "over de opleiding", link, reference: {} },
      ],
    },
  );
  expect(published.map(({ text }) => text)).toEqual([
    "Ervaringen van deelnemers staan op de site van ZorgStart",
    "Artikel: Leren in de zorg, De Krant",
    "Achtergrond: Over de opleiding",
  ]);
});
