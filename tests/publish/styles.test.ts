import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { darkTokens, lightTokens } from "../../src/present/theme.ts";
import { styleSheet } from "../../src/publish/styles.ts";
import { tokensOf } from "../contrast.ts";

const root = join(import.meta.dirname, "../..");
const css = await styleSheet({ main: "#4a2545", background: "#fbf8f4" });

/** All style sheets we write, by path. */
const sheets = new Map(
  ["assets/css", "templates/components"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter(({ name }) => name.endsWith(".css"))
      .map(({ parentPath, name }) => [name, withoutComments(readFileSync(join(parentPath, name), "utf8"))] as const),
  ),
);

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, "");
}

function linesWith(pattern: RegExp, except: readonly string[] = []): string[] {
  return [...sheets]
    .filter(([name]) => !except.includes(name))
    .flatMap(([name, text]) =>
      text.split("\n").flatMap((line) => (pattern.test(line) ? [`${name}: ${line.trim()}`] : [])),
    );
}

describe("the style sheet of a region", () => {
  test("has the colours of its theme, and those of a dark page for who asks for one", () => {
    const theme = { main: "#4a2545", background: "#fbf8f4" };
    expect(Object.fromEntries(tokensOf(css))).toMatchObject(named(lightTokens(theme)));
    expect(Object.fromEntries(tokensOf(css, "dark"))).toMatchObject(named(darkTokens(theme)));
  });

  test("keeps dark to screens: paper is always light", () => {
    expect(css.match(/@media[^{]*prefers-color-scheme: dark[^{]*/g)).toEqual([
      "@media screen and (prefers-color-scheme: dark) ",
    ]);
    expect(css).toMatch(/@media print \{[^}]*--monitor-paper: #ffffff/);
  });

  test("gives way to the colours of the reader for every colour but none of the sizes", () => {
    const forced = /@media screen and \(forced-colors: active\) \{\s*:root \{([^}]*)\}/.exec(css)?.[1] ?? "";
    const names = [...forced.matchAll(/--monitor-([\w-]+):/g)].map(([, name]) => name);
    expect(names.sort()).toEqual(Object.keys(lightTokens({})).sort());
    expect(forced.replaceAll(/--monitor-[\w-]+: (Canvas|CanvasText|Highlight|GrayText);|\s/g, "")).toBe("");
  });
});

describe("the style sheets we write", () => {
  test("use only properties that exist", () => {
    const defined = tokensOf(css);
    const used = [...sheets].flatMap(([name, text]) =>
      [...text.matchAll(/var\((--[\w-]+)/g)].map(([, property = ""]) => ({ name, property })),
    );
    const own = new Set(
      [...sheets.values()].flatMap((text) => [...text.matchAll(/(--[\w-]+):/g)].map(([, one]) => one)),
    );
    expect(used.filter(({ property }) => !defined.has(property) && !own.has(property))).toEqual([]);
  });

  test("name no colour but by its property; black and white stand where nothing else can", () => {
    const colour = /#[\da-f]{3,8}\b(?!.*\{)|\b(?:rgb|hsl|oklch|color-mix)a?\(/i;
    expect(linesWith(colour, ["tokens.css"]).filter((line) => !line.endsWith("--monitor-paper: #ffffff;"))).toEqual([]);
  });

  test("take the size of letters from the scale", () => {
    const size = /font-size: (?!var\(--monitor-size-|inherit)/;
    expect(linesWith(size, ["base.css", "print.css", "feed.css"])).toEqual([]);
  });

  test("move nothing, so that there is nothing to still for who asks for less motion", () => {
    expect(linesWith(/\b(?:animation|transition|scroll-behavior)\b/)).toEqual([]);
  });

  test("nest nothing, shout nothing and see through nothing", () => {
    expect(linesWith(/!important|&|\b(?:opacity|filter|mix-blend-mode)\s*:/)).toEqual([]);
  });
});

function named(tokens: object): Record<string, string> {
  return Object.fromEntries(Object.entries(tokens).map(([name, value]) => [`--monitor-${name}`, value]));
}
