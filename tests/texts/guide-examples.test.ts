import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { figuresInText } from "../../src/present/figure-words.ts";
import { parseSource } from "../../src/read/source.ts";
import { looseNumbers } from "../../src/texts/loose-numbers.ts";
import { parseReference } from "../../src/texts/parse-reference.ts";
import { referencesIn } from "../../src/texts/references-in.ts";
import { realData } from "../built-site.ts";
import { contextOf, datasetIn } from "./text-context.ts";

// The guide of the programme team must follow its own rules: its examples are copied.
const real = await datasetIn(realData);
const guide = readFileSync(join(realData, "LEESMIJ.md"), "utf8");
const blocks = [...guide.matchAll(/^( *)```(yaml|markdown)\n([\s\S]*?)^ *```$/gm)].map(
  ([, indent = "", language, text = ""]) => ({ language, text: text.replaceAll(new RegExp(`^${indent}`, "gm"), "") }),
);

/** Other data belongs to no edition: there numbers are typed. */
const ofEdition = /^(?:nummer|oordeelInBron|brief|voorstel|programma|kok-in-opleiding|---|[A-Z])/;

describe("the examples of the guide", () => {
  test.for(blocks.filter(({ text }) => ofEdition.test(text)))(
    "$text can be read and has no loose number",
    ({ language, text }) => {
      const [, head = "", body = ""] = /^---\n([\s\S]*?)^---\n([\s\S]*)$/m.exec(text) ?? [];
      const yaml = language === "yaml" ? text : head;
      const { source, problems } = yaml === "" ? { problems: [] } : parseSource("LEESMIJ.md", yaml);
      expect(problems).toEqual([]);
      const texts = [...(source?.prose ?? []).map((one) => one.text), ...(language === "yaml" ? [] : [body || text])];
      expect(texts.flatMap((one) => looseNumbers(one, real.indicators.values()))).toEqual([]);
    },
  );

  test("there are many", () => {
    expect(blocks.length).toBeGreaterThan(15);
  });

  test("every reference has the right form", () => {
    // In a piece of code of a sentence braces may also be named alone.
    const inside = referencesIn(guide).map((one) => one.inside);
    expect(inside.length).toBeGreaterThan(20);
    expect(inside.filter((one) => "mistake" in parseReference(one))).toEqual([]);
  });
});

const rows = [...guide.matchAll(/^\| `\{\{ ([^`]*) \}\}` \| ([^|]*) \|/gm)].map(([, inside = "", shown = ""]) => ({
  inside,
  shown,
}));

describe("the guide shows what the reader sees of edition 3", () => {
  // There is no edition before it with these figures.
  test.for(rows.filter(({ inside }) => !inside.startsWith("verschil")))("$inside", ({ inside, shown }) => {
    const words = figuresInText(contextOf(real, "2022-Q1"))(inside)?.text;
    expect(words?.replaceAll("\u00a0", " ")).toBe(shown);
  });

  test("of every word there is an example", () => {
    expect(new Set(rows.map(({ inside }) => inside.split(" ")[0]))).toEqual(
      new Set([
        "cijfer",
        "doel",
        "tussendoel",
        "verschil",
        "aandeel",
        "status",
        "aantal",
        "budget",
        "uitgegeven",
        "ruim",
        "los",
      ]),
    );
  });
});
