import { expect, test } from "vitest";
import { isLanguage } from "../../src/publish/print-markup-faults.ts";

test.for([
  ["nl", true],
  ["nl-NL", true],
  ["en-gb", true],
  ["fry", true],
  ["zh-Hant-TW", true],
  ["es-419", true],
  ["sl-rozaj-biske", true],
  ["de-1996", true],
  ["nl-u-nu-latn", true],
  ["", false],
  ["n", false],
  ["nl_NL", false],
  ["nl-", false],
  ["Nederlands", false],
  ["dutch", false],
  ["nl NL", false],
] as const)("%j as a language: %s", ([code, expected]) => {
  expect(isLanguage(code)).toBe(expected);
});
