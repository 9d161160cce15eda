import { expect, test } from "vitest";
import type { Dataset } from "../../../src/domain/dataset.ts";
import { calloutsView } from "../../../src/present/pages/callouts-view.ts";
import { dataset, monitorAt, project, quarter } from "../../calculate/examples.ts";

type Projects = NonNullable<NonNullable<Parameters<typeof quarter>[1]>["projects"]>;

const groups = ["jongeren", "nieuwkomers", "ouderen", "starters"];

/** Projects a and b are of care, c of technique; d to g are each of one target group. */
function calloutsOf(projects: Projects) {
  const all = [
    project("a", { sector: "zorg" }),
    project("b", { sector: "zorg" }),
    project("c", { sector: "techniek" }),
    ...groups.map((group, index) => ({ ...project("defg"[index] ?? ""), targetGroup: group as never })),
  ];
  const base = dataset({ projects: all, quarters: [quarter("2022-Q1", { projects })] });
  const series = { ...base.series, targetGroups: groups.map((id) => ({ id: id as never, name: `De ${id}` })) };
  const data: Dataset = { ...base, series };
  return calloutsView(monitorAt(data), "bemiddeld").map(({ value, label, note }) => [
    value.replaceAll("\u00a0", " "),
    label,
    note,
  ]);
}

test("the sector with the highest sum, with how many projects it leaves out", () => {
  expect(calloutsOf({ a: { bemiddeld: 100 }, b: { bemiddeld: "not-delivered" }, c: { bemiddeld: 99 } })).toEqual([
    ["100 inwoners", "bemiddeld, sector zorg", "Zonder één project waarvan geen cijfer bekend is."],
  ]);
});

test("each target group with a figure; one counted otherwise keeps its mark and its name", () => {
  const other = { bemiddeld: { actual: 46, quality: "different-definition" } } as const;
  expect(calloutsOf({ d: { bemiddeld: 1 }, e: other, f: { gestart: 3 } })).toEqual([
    ["1 inwoner", "bemiddeld, doelgroep de jongeren", undefined],
    ["46 inwoners", "bemiddeld, doelgroep de nieuwkomers", "Alleen Project e. Anders geteld."],
  ]);
});

test("nothing is made up, and there are never more than four", () => {
  expect(calloutsOf({ a: { bemiddeld: "not-delivered" }, d: { judgement: "green" } })).toEqual([]);
  const many = Object.fromEntries([..."acdefg"].map((id, index) => [id, { bemiddeld: index + 1 }]));
  expect(calloutsOf(many)).toHaveLength(4);
});
