import { expect, test } from "vitest";
import { closest } from "../../src/problems/closest.ts";

test.for([
  ["taaltraject", ["taaltrajecten", "zorgstart"], "taaltrajecten"],
  ["ZorgStart", ["taaltrajecten", "zorgstart"], "zorgstart"],
  ["zorg start", ["zorg-start"], "zorg-start"],
  ["hout_en_recycling", ["hout-en-recycling"], "hout-en-recycling"],
  ["bron", ["brom"], "brom"],
  ["vast gesteld", ["concept", "vastgesteld"], "vastgesteld"],
  ["kleur", ["bron", "reden"], undefined],
  ["x", ["gestart"], undefined],
  ["gestart", [], undefined],
] as const)("what looks like “%s” in %j is %s", ([found, names, expected]) => {
  expect(closest(found, names)).toBe(expected);
});

test("of several names the nearest is given", () => {
  expect(closest("gestrt", ["gestopt", "gestart", "start"])).toBe("gestart");
});
