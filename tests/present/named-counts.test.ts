import { expect, test } from "vitest";
import { actualOf, numberOf } from "../../src/present/named-counts.ts";

const unit = { one: "traject", many: "trajecten" };

test.for([
  ["Gestarte trajecten", 71, "71"],
  ["Trajecten gestart", 71, "71"],
  ["Afgeronde scholingstrajecten", 71, "71 trajecten"],
  ["Gestart", 1, "1 traject"],
] as const)("%s: %i is written as %s", ([name, value, words]) => {
  const texts = [numberOf(value, { name, unit }), actualOf({ status: "known", value }, { name, unit })];
  expect(texts.map((text) => text.replace("\u00a0", " "))).toEqual([words, words]);
});
