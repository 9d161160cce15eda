import { expect, test } from "vitest";
import { monitorsOf } from "../../../src/calculate/monitor-of.ts";
import type { Edition } from "../../../src/domain/edition.ts";
import { projectHistory } from "../../../src/present/pages/project-history.ts";
import { dataset, edition, project, projectId, quarter } from "../../calculate/examples.ts";

const explanation = "Wacht op 2 * 3 * 4 besluiten [^x].";

/** One edition with a judgement in words, and with or without a text about the project. */
function saidWith(texts: Edition["texts"]["projects"]) {
  const figures = quarter("2020-Q2", { projects: { a: { judgement: "orange" } } });
  const given = figures.projects.get(projectId("a"));
  const projects = new Map([
    [projectId("a"), { ...given, judgement: { ...given?.judgement, explanation } }],
  ]) as typeof figures.projects;
  const data = dataset({
    projects: [project("a")],
    quarters: [{ ...figures, projects }],
    editions: [{ ...edition("2020-Q2"), texts: { categories: new Map(), projects: texts } }],
  });
  return projectHistory(data, projectId("a"), monitorsOf(data))[0];
}

test("the explanation of a judgement is plain text; the text of the edition is Markdown", () => {
  const said = saidWith(new Map([[projectId("a"), "Een **tekst**."]]));
  expect([said?.judged, said?.text]).toEqual([explanation, "Een **tekst**."]);
});

test("a monitor that only explained its judgement is there", () => {
  const said = saidWith(new Map());
  expect([said?.judged, said?.text]).toEqual([explanation, undefined]);
});
