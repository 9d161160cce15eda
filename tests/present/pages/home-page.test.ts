import { describe, expect, test } from "vitest";
import { edition, plan, quarter } from "../../calculate/examples.ts";
import { approximate } from "../../domain/examples.ts";
import { siteWith } from "../site-example.ts";

type Totals = NonNullable<NonNullable<Parameters<typeof quarter>[1]>["totals"]>;

function homeOf(...totals: readonly Totals[]) {
  const names = ["2020-Q2", "2020-Q4", "2021-Q2"].slice(0, totals.length);
  return siteWith({
    programmePlan: [plan({ gestart: 160, bemiddeld: 80 })],
    quarters: names.map((name, index) => quarter(name, { totals: totals[index] ?? {} })),
    editions: names.map((name) => edition(name)),
  }).home;
}

function knownIn(...totals: readonly Totals[]) {
  return homeOf(...totals).lastKnown?.map(({ id, actual, period, marks, light }) => [
    id,
    actual.replace("\u00a0", " "),
    period.replace("\u00a0", " "),
    marks.includes(period),
    light.colour,
  ]);
}

const missing = { gestart: "not-in-source", afgerond: "not-in-source", bemiddeld: "not-in-source" } as const;

describe("the last known totals", () => {
  test("are each of the last monitor that has them, with its light", () => {
    const full = { gestart: 20, afgerond: 3, bemiddeld: 4 };
    const half = { ...missing, bemiddeld: approximate("well-over", 20) };
    expect(knownIn(full, half, missing)).toEqual([
      ["gestart", "20", "t/m Q2 2020", true, "green"],
      ["afgerond", "3", "t/m Q2 2020", true, "grey"],
      ["bemiddeld", "ruim 20", "t/m Q4 2020", true, "green"],
    ]);
  });

  test("are not shown when the newest monitor has all totals, or none was ever known", () => {
    expect(knownIn(missing, { gestart: 20, afgerond: 3, bemiddeld: 4 })).toBeUndefined();
    expect(knownIn(missing, missing)).toBeUndefined();
  });

  test("leave no goal out: one that was never known says so", () => {
    const one = { ...missing, gestart: 20 };
    expect(knownIn(one, missing)?.map(([id, actual, period]) => [id, actual, period])).toEqual([
      ["gestart", "20", "t/m Q2 2020"],
      ["afgerond", "niet in bron", "t/m Q4 2020"],
      ["bemiddeld", "niet in bron", "t/m Q4 2020"],
    ]);
  });
});
