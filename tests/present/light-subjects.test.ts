import { expect, test } from "vitest";
import { lightSubjects } from "../../src/present/light-subjects.ts";
import { dataset, monitorAt, quarter } from "../calculate/examples.ts";

test.for([
  [{ a: { gestart: 1 } }, "projectdoelen"],
  [{ a: { judgement: "green" } }, "projecten"],
  [{ a: { judgement: "green" }, b: { gestart: 1 } }, "projectdoelen en projecten zonder aantallen"],
  [{ a: { judgement: "green" }, b: {} }, "projecten"],
  [{}, "projectdoelen"],
] as const)("the colours of %j are those of %s", ([projects, words]) => {
  const { projects: results } = monitorAt(dataset({ quarters: [quarter("2020-Q2", { projects })] }));
  expect(lightSubjects(results)).toBe(words);
});
