import { expect, test } from "vitest";
import type { Problem } from "../../src/problems/problem.ts";
import { type KnownNames, references } from "../../src/read/references.ts";

const known: KnownNames = {
  project: ["zorgstart", "Taal School"],
  indicator: ["gestart"],
  category: ["leren"],
  sector: undefined,
  targetGroup: [],
  municipality: ["hilversum"],
  edition: ["2022-q1"],
  programme: ["proef"],
  source: ["opgave"],
};

test("a known name becomes an id", () => {
  const { checked, problems } = check(["project", "zorgstart", 3]);
  expect(checked).toEqual(["zorgstart"]);
  expect(problems).toEqual([]);
});

test("an unknown name is reported with the nearest known one", () => {
  const { checked, problems } = check(["project", "zorgstrat", 3]);
  expect(checked).toEqual([undefined]);
  expect(problems).toMatchObject([
    { code: "onbekend-project", place: { line: 3 }, details: { nearest: "zorgstart", others: [] } },
  ]);
});

test("a name that is wrong in many places is one mistake, at the first place", () => {
  const { problems } = check(["source", "opgaaf", 9], ["source", "opgaaf", 2], ["source", "opgaaf", 5]);
  expect(problems).toMatchObject([
    { code: "onbekende-bron", place: { line: 2 }, details: { others: [{ line: 5 }, { line: 9 }] } },
  ]);
});

test("the same name as project and as category is two mistakes", () => {
  const { problems } = check(["project", "x", 1], ["category", "x", 2]);
  expect(problems.map(({ code }) => code)).toEqual(["onbekend-project", "onbekende-categorie"]);
});

test("nothing is unknown while the list of names could not be read", () => {
  expect(check(["sector", "haven", 1]).problems).toEqual([]);
});

test("a project whose file has a wrong name is found by the name it should have", () => {
  expect(check(["project", "taal-school", 1]).problems).toEqual([]);
});

function check(...names: readonly [keyof KnownNames, string, number][]) {
  const problems: Problem[] = [];
  const refs = references(known, (one) => problems.push(one));
  const checked = names.map(([kind, name, line]) => refs.check(kind, name, { file: "data/x.yaml", line, column: 1 }));
  refs.reportUnknown();
  return { checked, problems };
}
