import { expect, test } from "vitest";
import { breakdownView } from "../../../src/present/pages/goal-view.ts";
import { dataset, monitorAt, quarter } from "../../calculate/examples.ts";

test("the make-up of the totals calls a project as the edition does", () => {
  const projects = { a: { gestart: 5, name: "Gezamenlijke aanpak" }, b: { gestart: 6 } };
  const monitor = monitorAt(dataset({ quarters: [quarter("2020-Q2", { projects, totals: { gestart: 11 } })] }));
  expect(breakdownView(monitor).rows.map(({ name }) => name)).toEqual(["Gezamenlijke aanpak", "Project b"]);
});
