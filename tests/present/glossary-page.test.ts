import { expect, test } from "vitest";
import type { Term } from "../../src/domain/dataset.ts";
import { termPath } from "../../src/present/paths.ts";
import { siteWith } from "./site-example.ts";

function term(id: string, given: Partial<Term> = {}): Term {
  return { id, name: id, kind: "party", aliases: [], explanation: "Uitleg.", reference: {}, ...given };
}

test("the words of the team stand by kind, in Dutch order; kinds without words are left out", () => {
  const { glossary } = siteWith({
    terms: [term("zorg"), term("Één loket"), term("app", { kind: "activity" }), term("edelsmid")],
  });
  const names = glossary.groups.map(({ name, entries }) => [name, entries.map((entry) => entry.name)]);
  expect(names.slice(0, 2)).toEqual([
    ["Partijen", ["edelsmid", "Één loket", "zorg"]],
    ["Activiteiten", ["app"]],
  ]);
});

test("the words of the monitor are there in every region", () => {
  const { groups } = siteWith().glossary;
  expect(groups.map(({ name }) => name)).toEqual(["Woorden van deze monitor"]);
  const names = groups[0]?.entries.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["realisatie", "doel nu", "doel totaal", "stoplicht"]));
});

test.for([
  ["its name", { name: "Stoplicht" }],
  ["another name", { aliases: ["Stoplicht"] }],
])("a word that the team explains by %s is left to the team", ([, given]) => {
  const { groups, linked } = siteWith({ terms: [term("licht", given as Partial<Term>)] }).glossary;
  expect(groups.flatMap(({ entries }) => entries.map(({ name }) => name))).not.toContain("stoplicht");
  expect(linked.map(({ id }) => id)).toContain("licht");
});

test("every place on the page is there once, also when the team uses an id of the monitor", () => {
  const terms = [term("realisatie", { name: "Iets anders" }), term("inhoud"), term("soort-partijen")];
  const { groups } = siteWith({ terms }).glossary;
  const ids = ["inhoud", ...groups.flatMap(({ id, entries }) => [id, ...entries.map(({ anchor }) => anchor)])];
  expect(new Set(ids).size).toBe(ids.length);
});

test("the place of a word is the one that links lead to", () => {
  const { view, groups } = siteWith({ terms: [term("wsp")] }).glossary;
  expect(termPath("wsp")).toBe(`${view.path}#${groups[0]?.entries[0]?.anchor}`);
});

test("ordinary words become no links; all names of a term do", () => {
  const { linked } = siteWith({ terms: [term("wsp", { name: "Werkgeversservicepunt", aliases: ["WSP"] })] }).glossary;
  expect(linked[0]).toEqual({ id: "wsp", names: ["Werkgeversservicepunt", "WSP"] });
  expect(linked.map(({ id }) => id)).toContain("realisatie");
  expect(linked.map(({ id }) => id)).not.toContain("monitor");
});

test("a plural is a name for links only; an abbreviation is shown", () => {
  const { groups } = siteWith({ terms: [term("traject", { aliases: ["Trajecten", "TR", "trajectplan"] })] }).glossary;
  expect(groups[0]?.entries[0]?.aliases).toEqual(["TR", "trajectplan"]);
});
