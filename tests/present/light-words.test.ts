import Fraction from "fraction.js";
import { describe, expect, test } from "vitest";
import type { EditionStatus } from "../../src/domain/edition.ts";
import type { Actual, MissingReason } from "../../src/domain/figure.ts";
import { quarterOf } from "../../src/domain/quarter.ts";
import type { LightCode } from "../../src/domain/traffic-light.ts";
import { missingWords } from "../../src/present/dutch.ts";
import {
  budgetSentences,
  type Judged,
  lightCode,
  lightCodes,
  lightLabel,
  lightLabels,
  lightSentence,
  verdictLadder,
  verdictMeanings,
  verdictWords,
} from "../../src/present/light-words.ts";
import { expectPlainDutch } from "./plain-dutch.ts";

// The wording is free; what a sentence must hold is not (FMT-1, RAG-1).

type Example = {
  readonly code?: LightCode;
  readonly actual?: Actual;
  readonly target?: string;
  readonly goal?: number;
  readonly unit?: { readonly one: string; readonly many: string };
  readonly quarter?: string;
};

function judged(example: Example = {}): Judged {
  const {
    code = "behind",
    actual = { status: "known", value: 1225 },
    target = "5001/4",
    goal = 2400,
    quarter,
  } = example;
  return {
    indicator: {
      id: "gestart" as Judged["indicator"]["id"],
      name: "Gestarte trajecten",
      unit: example.unit ?? { one: "traject", many: "trajecten" },
      lag: 0,
      isMainGoal: true,
    },
    actual,
    target: { value: new Fraction(target) },
    goal: { value: goal },
    light: {
      colour: "orange",
      computed: "orange",
      code,
      flags: [],
      input: { state: "running", early: false, suppressed: false },
      ...(quarter && { quarter: quarterOf(quarter) }),
    },
  };
}

const codes = Object.keys(lightCodes) as LightCode[];
const statuses: readonly EditionStatus[] = ["final", "reconstruction", "concept"];
const known: Actual = { status: "known", value: 1225 };
const approximate: Actual = { status: "approximate", word: "well-over", near: 1225 };

describe("every code has a sentence in plain Dutch", () => {
  test.for(codes.flatMap((code) => [known, approximate].map((actual) => [code, actual] as const)))(
    "%s with an actual that is $1.status",
    ([code, actual]) => {
      for (const status of statuses) {
        expectPlainDutch(lightSentence(judged({ code, actual }), status));
        expectPlainDutch(lightSentence(judged({ code, actual, quarter: "2022-Q3" }), status));
      }
    },
  );

  test.for(Object.keys(missingWords) as MissingReason[])("no figures, because %s", (reason) => {
    expectPlainDutch(lightSentence(judged({ code: "no-figures", actual: { status: "missing", reason } }), "final"));
  });

  test("each reason for a missing figure has its own sentence", () => {
    const sentences = Object.keys(missingWords).map((reason) =>
      lightSentence(
        judged({ code: "no-figures", actual: { status: "missing", reason: reason as MissingReason } }),
        "final",
      ),
    );
    expect(new Set(sentences).size).toBe(sentences.length);
  });
});

describe("a sentence shows the figures it speaks of", () => {
  test.for([
    ["on-schedule", ["1.225", "1.250"]],
    ["ahead-of-schedule", ["1.225\u00a0trajecten"]],
    ["goal-reached-early", ["1.225", "2.400"]],
    ["behind", ["1.225\u00a0trajecten", "1.250"]],
    ["far-behind", ["1.225\u00a0trajecten", "1.250"]],
    ["nearly-reached", ["1.225", "2.400"]],
    ["not-reached", ["1.225", "2.400"]],
  ] as const)("%s: %j", ([code, figures]) => {
    for (const figure of figures) expect(lightSentence(judged({ code }), "final")).toContain(figure);
  });

  test("an approximation keeps its word", () => {
    const withNumber = ["on-schedule", "ahead-of-schedule", "goal-reached-early", "behind", "far-behind"] as const;
    for (const code of [...withNumber, "nearly-reached", "not-reached"] as const) {
      expect(lightSentence(judged({ code, actual: approximate }), "final")).toContain("ruim\u00a01.225");
    }
    expect(lightSentence(judged({ code: "approximate", actual: approximate }), "final")).toContain(
      "tussen 1.225 en 1.347",
    );
  });

  test.for([
    ["ahead-of-schedule", 1, "1\u00a0traject."],
    ["behind", 1, "is 1\u00a0traject."],
    ["behind", 2, "zijn 2\u00a0trajecten."],
    ["behind", 0, "zijn 0\u00a0trajecten."],
  ] as const)("%s with %i speaks in the right number: “%s”", ([code, value, text]) => {
    expect(lightSentence(judged({ code, actual: { status: "known", value } }), "final")).toContain(text);
  });

  test.for(["too-early", "not-started", "on-hold", "stopped"] as const)("%s names the quarter when known", (code) => {
    expect(lightSentence(judged({ code, quarter: "2022-Q3" }), "final")).toContain("derde kwartaal 2022");
    expect(lightSentence(judged({ code }), "final")).not.toContain("kwartaal 2022");
  });

  test("a reconstruction does not claim what was agreed, only what the documents say", () => {
    for (const code of ["no-goal", "no-target"] as const) {
      expect(lightSentence(judged({ code }), "reconstruction")).toContain("openbare stukken");
      expect(lightSentence(judged({ code }), "final")).not.toContain("openbare stukken");
    }
  });

  test.for([
    [{ perYear: 60 }, "60 per jaar"],
    [{ share: { percentage: 50, of: "gestart" } }, "deel van een ander aantal"],
    [{ inWords: "ten minste drie groepen" }, "Ten minste drie groepen"],
  ] as const)("no goal to reach at the end, but %j is said", ([goal, text]) => {
    const sentence = lightSentence({ ...judged({ code: "no-goal" }), goal: goal as Judged["goal"] & object }, "final");
    expect(sentence).toContain(text);
    expectPlainDutch(sentence);
  });

  test("a hidden figure is not given away", () => {
    expect(lightSentence(judged({ code: "suppressed" }), "final")).not.toMatch(/\d/);
  });
});

describe("a colour set by hand", () => {
  const override = {
    colour: "green",
    reason: "De laatste groep begint pas in mei.",
    by: "programmaleider",
    date: "2022-04-20",
  };
  const byHand = judged();
  const light = { ...byHand.light, colour: "green", override } as Judged["light"];

  test("is said together with the computed colour and the reason", () => {
    const sentence = lightSentence({ ...byHand, light }, "final");
    for (const part of ["oranje", "groen", "de laatste groep begint pas in mei."]) expect(sentence).toContain(part);
    expectPlainDutch(sentence);
  });

  test("has its own code and label", () => {
    expect(lightCode(light)).toBe("handmatig");
    expect(lightLabel(light)).not.toBe(lightLabel(byHand.light));
  });
});

describe("public words", () => {
  test("each code has one name, in lower case with hyphens", () => {
    const names = Object.values(lightCodes);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  test("a label fits beside the shape: at most four words", () => {
    for (const label of Object.values(lightLabels)) expect(label.split(" ").length).toBeLessThanOrEqual(4);
  });

  test("verdicts and the light for money are explained in plain Dutch", () => {
    for (const text of [...Object.values(verdictMeanings), ...Object.values(budgetSentences)]) expectPlainDutch(text);
    expect(new Set(Object.values(verdictWords)).size).toBe(5);
    expect([...verdictLadder].sort()).toEqual(Object.keys(verdictWords).sort());
  });
});
