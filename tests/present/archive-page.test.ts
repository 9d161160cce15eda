import { describe, expect, test } from "vitest";
import type { StatusData } from "../../src/present/charts/status.ts";
import { edition, plan, project, quarter } from "../calculate/examples.ts";
import { siteWith } from "./site-example.ts";

const names = ["2020-Q2", "2020-Q4", "2021-Q2", "2021-Q4"];

/** The archive of as many editions as there are numbers; undefined is an edition without a number. */
function archiveOf(numbers: readonly (number | undefined)[]) {
  const chosen = names.slice(0, numbers.length);
  const editions = chosen.map((name, index) => {
    const number = numbers[index];
    return { ...edition(name), ...(number !== undefined && { number }) };
  });
  return siteWith({ quarters: chosen.map((name) => quarter(name)), editions }).archive;
}

describe("what the numbers do not tell is said:", () => {
  test.for([
    ["a full series", [1, 2, 3], []],
    ["no numbers at all", [undefined, undefined], []],
    ["one number is not here", [1, 3], ["Nummer 2 staat niet in dit archief."]],
    [
      "numbers and an edition without",
      [undefined, 3, 4],
      ["De nummers 1 en 2 staan niet in dit archief.", "Van één monitor is geen nummer bekend: tweede kwartaal 2020."],
    ],
    ["as many as fit in a sentence", [1, 10], ["De nummers 2, 3, 4, 5, 6, 7, 8 en 9 staan niet in dit archief."]],
    ["too many for a sentence", [12, 999], ["De nummers 1, 2, 3, 4, 5, 6, 7, 8 en nog 989 staan niet in dit archief."]],
    [
      "editions without a number around a full series",
      [undefined, 1, 2, undefined],
      ["Van twee monitors is geen nummer bekend: tweede kwartaal 2020 en vierde kwartaal 2021."],
    ],
  ] as const)("%s", ([, numbers, expected]) => {
    expect(archiveOf(numbers).numbering).toEqual(expected);
  });
});

test("the newest edition comes first, and a concept is not there", () => {
  const { archive } = siteWith({
    quarters: [quarter("2020-Q2"), quarter("2020-Q4"), quarter("2021-Q2")],
    editions: [edition("2020-Q2"), edition("2020-Q4"), { ...edition("2021-Q2"), status: "concept" }],
  });
  expect(archive.items.map(({ head }) => head.id)).toEqual(["2020-q4", "2020-q2"]);
});

test("the chart and the table beside it have the same counts", () => {
  const site = siteWith({
    projects: [project("a", { plan: [plan({ bemiddeld: 160 })] })],
    quarters: [
      quarter("2020-Q2", { projects: { a: { bemiddeld: 20 } } }),
      quarter("2020-Q4", { projects: { a: { bemiddeld: 4 } } }),
    ],
  });
  const { chart, table } = site.archive;
  expect(table.rows.map(({ counts }) => counts)).toEqual([
    [1, 0, 0, 0],
    [0, 0, 1, 0],
  ]);
  const input = chart?.input as StatusData;
  expect(input.rows.map(({ counts }) => table.columns.map(({ colour }) => counts[colour]))).toEqual(
    table.rows.map(({ counts }) => counts),
  );
  expect(site.charts.map(({ id }) => id)).toContain(chart?.id);
});

test("without any colour there is nothing to draw", () => {
  expect(archiveOf([1, 2]).chart).toBeUndefined();
});

test("a project without numbers is counted once, and the page says so", () => {
  const tableOf = (projects: Parameters<typeof quarter>[1]) =>
    siteWith({ quarters: [quarter("2020-Q2", projects)] }).archive.table;
  expect(tableOf({ projects: { a: { gestart: 1 } } })).toMatchObject({
    caption: "Aantal projectdoelen per kleur",
    counted: "We tellen de doelen van de projecten, per kleur.",
  });
  expect(tableOf({ projects: { a: { gestart: 1 }, b: { judgement: "green" } } })).toMatchObject({
    caption: "Aantal projectdoelen en projecten zonder aantallen per kleur",
    counted: "We tellen de doelen van de projecten, per kleur. Een project zonder aantallen telt één keer.",
  });
});
