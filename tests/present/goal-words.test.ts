import { describe, expect, test } from "vitest";
import type { Indicator } from "../../src/domain/dataset.ts";
import type { IndicatorId } from "../../src/domain/ids.ts";
import type { Goal } from "../../src/domain/plan.ts";
import { agreementText, wholeGoalText } from "../../src/present/goal-words.ts";
import { goal } from "../domain/examples.ts";

// Texts hold no-break spaces between a number and its unit; the tests read them as spaces.

const started = indicator("gestart", "Gestarte trajecten", { one: "traject", many: "trajecten" });
const placed = indicator("bemiddeld", "Bemiddeld naar werk", { one: "inwoner", many: "inwoners" });
const indicators = new Map([started, placed].map((one) => [one.id, one]));

function indicator(id: string, name: string, unit: Indicator["unit"]): Indicator {
  return { id: id as IndicatorId, name, unit, lag: 0, isMainGoal: true };
}

/** A goal without a number to reach at the end. */
function agreed(given: Partial<Goal>): Goal {
  const { value: _, ...rest } = goal({ path: "none" });
  return { ...rest, ...given };
}

function spaced(text: string | undefined): string | undefined {
  return text?.replaceAll("\u00a0", " ");
}

const half = { percentage: 50, approximation: "about", of: started.id } as const;

describe("an agreement that is not one number", () => {
  test.for([
    [agreed({ perYear: 60 }), "60 per jaar"],
    [agreed({ perYear: 1 }), "1 per jaar"],
    [agreed({ perYear: 60, approximation: "about" }), "circa 60 per jaar"],
    [agreed({ share: half }), "circa 50% van de gestarte trajecten"],
    [agreed({ share: { percentage: 20, of: placed.id } }), "20% van het aantal bij ‘Bemiddeld naar werk’"],
    [agreed({ inWords: "de helft vindt werk." }), "de helft vindt werk"],
    [agreed({ perYear: 60, inWords: "verdeeld over twee groepen" }), "60 per jaar; verdeeld over twee groepen"],
    [goal({ value: 240 }), undefined],
  ] as const)("%o is worded", ([given, words]) => {
    expect(spaced(agreementText(given, started, indicators))).toBe(words);
  });
});

describe("a whole goal", () => {
  test.for([
    [goal({ value: 1200 }), "1.200 in totaal"],
    [goal({ value: 500, approximation: "about" }), "circa 500 in totaal"],
    [goal({ value: 240, approximation: "about", perYear: 60 }), "circa 240 in totaal; 60 per jaar"],
    [agreed({ perYear: 60 }), "60 per jaar"],
    [agreed({}), "niet bekend"],
  ] as const)("%o is worded", ([given, words]) => {
    expect(spaced(wholeGoalText(given, started, indicators))).toBe(words);
  });
});

test("the unit is written when the name does not say it", () => {
  expect(spaced(wholeGoalText(goal({ value: 1200, perYear: 1 }), placed, indicators))).toBe(
    "1.200 inwoners in totaal; 1 inwoner per jaar",
  );
});
