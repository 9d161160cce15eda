import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  brokenReferencesIn,
  referenceAtStart,
  referencesIn,
  replaceReferences,
  withoutReferences,
} from "../../src/texts/references-in.ts";

const insideOf = (text: string) => referencesIn(text).map(({ inside }) => inside);

describe("references in a text", () => {
  test.for([
    ["Geen.", []],
    ["{{ cijfer a }}", [" cijfer a "]],
    ["{{cijfer a}}{{doel a}}", ["cijfer a", "doel a"]],
    ["{{ cijfer\na }}", [" cijfer\na "]],
    ["{{ cijfer\n\na }}", []],
    ["{{ cijfer\n \t\na }}", []],
    ["{{ cijfer a }", []],
    ["{ cijfer a }}", []],
    ["{{ {{ cijfer a }}", [" cijfer a "]],
    ["{{{ cijfer a }}}", ["{ cijfer a "]],
    ["{{}}", [""]],
    [`{{ ${"x".repeat(298)} }}`, [` ${"x".repeat(298)} `]],
    [`{{ ${"x".repeat(10_000)} }}`, []],
    ["{% raw %} <%= x %> #{y}", []],
  ] as const)("%j", ([text, expected]) => {
    expect(insideOf(text)).toEqual(expected);
  });

  test("have their place and length", () => {
    expect(referencesIn("Er zijn {{ cijfer a }} van {{ doel a }}.")).toEqual([
      { inside: " cijfer a ", index: 8, length: 14 },
      { inside: " doel a ", index: 27, length: 12 },
    ]);
  });

  test("is at the start, or not", () => {
    expect(referenceAtStart("{{ cijfer a }} en {{ doel a }}")).toEqual({ inside: " cijfer a ", index: 0, length: 14 });
    expect(referenceAtStart(" {{ cijfer a }}")).toBeUndefined();
  });
});

describe("braces that make no reference", () => {
  test.for([
    ["Er zijn {{ cijfer a.", [["{{ cijfer a.", 8]]],
    ["Er zijn {{ cijfer a }.\nEn.", [["{{ cijfer a }.", 8]]],
    ["Er zijn { cijfer a }} en meer.", [["{ cijfer a }", 8]]],
    ["Er zijn { cijfer a }.", [["{ cijfer a }", 8]]],
    ["Er zijn { Meer dan 5 a", [["{ Meer dan 5 a", 8]]],
    ["Er zijn 5 }} en meer.", [["}} en meer.", 10]]],
    ["Er zijn {cijfers}.", []],
    ["Een { gewone } accolade.", []],
    ["Er zijn {{ cijfer a }}.", []],
  ] as const)("%j", ([text, expected]) => {
    expect(brokenReferencesIn(text).map(({ found, index }) => [found, index])).toEqual(expected);
  });
});

describe("replaced", () => {
  test("by words; what stands for nothing stays as it was typed", () => {
    const words = (inside: string) => (inside.includes("a") ? "637 $& trajecten" : undefined);
    expect(replaceReferences("Er zijn {{ a }} en {{ x }}, {{.", words)).toBe(
      "Er zijn 637 $& trajecten en {{ x }}, {{.",
    );
  });

  test("by as many spaces, each on its own line", () => {
    expect(withoutReferences("a {{ b\nc }} d")).toBe("a     \n     d");
  });

  test("the rest of any text keeps its place and its letters", () => {
    const piece = fc.oneof(fc.string(), fc.constantFrom("{{", "}}", "{", "}", "\n", " cijfer a "));
    fc.assert(
      fc.property(
        fc.array(piece).map((all) => all.join("")),
        (text) => {
          expect(withoutReferences(text)).toHaveLength(text.length);
          expect(replaceReferences(text, () => undefined)).toBe(text);
          for (const { index, length, inside } of referencesIn(text))
            expect(text.slice(index, index + length)).toBe(`{{${inside}}}`);
          for (const { index } of brokenReferencesIn(text)) expect(text[index]).toMatch(/[{}]/);
        },
      ),
    );
  });
});

test("thousands of braces, spaces and empty lines take no time", () => {
  const start = performance.now();
  for (const one of ["{{", "{", "}}", "{{ ", "{{ x\n", "{ \t", "{{\n\t", "{ cijfer "]) {
    const text = one.repeat(5000);
    referencesIn(text);
    brokenReferencesIn(text);
    replaceReferences(text, () => "x");
  }
  brokenReferencesIn(`{${" ".repeat(50_000)}`);
  referencesIn(`{{ ${"\n".padEnd(50_000)} }}`);
  expect(performance.now() - start).toBeLessThan(1000);
});
