import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Dataset } from "../../src/domain/dataset.ts";
import type { Theme, ThemeColour } from "../../src/domain/series.ts";
import { type ColourTokens, darkTokens, lightTokens, themeColours } from "../../src/present/theme.ts";
import { themeIcon } from "../../src/present/theme-icon.ts";
import { themeReadable } from "../../src/rules/theme-readable.ts";
import { contrast } from "../contrast.ts";

type Token = keyof ColourTokens;

const backs: readonly Token[] = ["paper", "panel", "notice"];
const on = (fronts: readonly Token[]) => fronts.flatMap((front) => backs.map((back) => [front, back] as const));

/** What is read, with what it stands on. */
const texts: readonly (readonly [Token, Token])[] = [
  ...on(["text", "quiet", "main", "main-dark", "chart-text", "chart-quiet"]),
  ["on-main", "main"],
  ["on-header", "header"],
  ["on-green", "green"],
  ["on-orange", "orange"],
  ["on-red", "red"],
  ["on-grey", "grey"],
];

/** What is seen, with what is beside it. */
const shapes: readonly (readonly [Token, Token])[] = [
  ...on(["green", "orange", "red", "grey", "accent", "focus", "chart-actual", "chart-target"]),
  ["chart-actual", "chart-target"],
  ["chart-actual", "chart-track"],
];

function faintPairs(tokens: ColourTokens): string[] {
  const faint = (pairs: readonly (readonly [Token, Token])[], least: number) =>
    pairs
      .map(([front, back]) => ({ front, back, ratio: contrast(tokens[front], tokens[back], new Map()) }))
      .filter(({ ratio }) => ratio < least)
      .map(({ front, back, ratio }) => `${front} on ${back}: ${ratio.toFixed(2)}, not ${least}`);
  return [...faint(texts, 4.5), ...faint(shapes, 3)];
}

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, "0")}`);
const anyTheme: fc.Arbitrary<Theme> = fc.record(
  { main: colour, mainDark: colour, accent: colour, background: colour, text: colour },
  { requiredKeys: [] },
);

/** A theme that the check accepts: a colour it refuses gives way to the one it advises. */
const acceptedTheme = anyTheme.map((theme) =>
  withAdvice(withAdvice(theme, ["background"]), ["main", "mainDark", "accent", "text"]),
);

function withAdvice(theme: Theme, colours: readonly ThemeColour[]): Theme {
  const better = colourMistakes(theme).filter(({ colour }) => colours.includes(colour));
  return { ...theme, ...Object.fromEntries(better.map(({ colour, nearest }) => [colour, nearest])) };
}

function colourMistakes(theme: Theme) {
  const origin = { file: "data/monitor.yaml", line: 1, column: 1 };
  const origins = Object.fromEntries(Object.keys(theme).map((key) => [key, origin]));
  const dataset = { series: { theme: { ...theme, origins } } } as Dataset;
  return themeReadable(dataset).flatMap(({ code, details }) => (code === "kleur-te-zwak" ? [details] : []));
}

test("the check accepts every colour it advises", () => {
  fc.assert(
    fc.property(acceptedTheme, (theme) => {
      expect(colourMistakes(theme)).toEqual([]);
    }),
  );
});

describe("every colour can be read or seen", () => {
  test("in our own theme", () => {
    expect(faintPairs(lightTokens({}))).toEqual([]);
    expect(faintPairs(darkTokens({}))).toEqual([]);
  });

  test("on a light page, in every theme that is accepted", () => {
    fc.assert(
      fc.property(acceptedTheme, (theme) => {
        expect(faintPairs(lightTokens(theme))).toEqual([]);
      }),
    );
  });

  test("on a dark page, in every theme that is accepted", () => {
    fc.assert(
      fc.property(acceptedTheme, (theme) => {
        expect(faintPairs(darkTokens(theme))).toEqual([]);
      }),
    );
  });
});

test("a light page has the colours of the region as they were given", () => {
  const theme = { main: "#4a2545", mainDark: "#2f152d", accent: "#1f6b4a", background: "#fbf8f4", text: "#231a22" };
  expect(lightTokens(theme)).toMatchObject({
    main: theme.main,
    "main-dark": theme.mainDark,
    accent: theme.accent,
    paper: theme.background,
    text: theme.text,
  });
});

test("a region with only a main colour gets a dark one and an accent of the same hue", () => {
  const { main, "main-dark": dark, accent } = lightTokens({ main: "#00695c" });
  expect({ main, accent }).toEqual({ main: "#00695c", accent: "#00695c" });
  expect(contrast(dark, "#ffffff", new Map())).toBeGreaterThanOrEqual(9);
  expect(dark.slice(0, 3)).toBe("#00");
});

test("a dark page is dark and a light page light, whatever the region chose", () => {
  fc.assert(
    fc.property(acceptedTheme, (theme) => {
      expect(contrast(darkTokens(theme).paper, "#000000", new Map())).toBeLessThan(2);
      expect(contrast(lightTokens(theme).paper, "#ffffff", new Map())).toBeLessThan(2);
    }),
  );
});

test("a phone gets the colour of the header, and the icon has it too", () => {
  expect(themeColours({ mainDark: "#2f152d" })).toMatchObject({ light: "#2f152d" });
  expect(themeIcon({ mainDark: "#2f152d" })).toContain('fill="#2f152d"');
});
