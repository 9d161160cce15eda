import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Theme } from "../domain/series.ts";
import { type ColourTokens, darkTokens, lightTokens } from "../present/theme.ts";
import { sourceSansFiles } from "./font-files.ts";
import { ownFolder } from "./site-folder.ts";

const subsets: Readonly<Record<string, string>> = {
  latin:
    "U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD",
  "latin-ext":
    "U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF",
};

/** Gives the style sheet of the site: fonts, theme, tokens, base, layout, each component, and paper last. */
export async function styleSheet(theme: Theme): Promise<string> {
  const [fallback, tokens, base, layout, print] = await Promise.all(
    ["fallback-fonts", "tokens", "base", "layout", "print"].map((name) =>
      readFile(join(ownFolder, "assets", "css", `${name}.css`), "utf8"),
    ),
  );
  return [fontFaces(), fallback, themeRules(theme), tokens, base, layout, await componentStyles(), print].join("\n");
}

/** Gives the style sheet of the feed, for who opens it in a browser; it goes on from that of the site. */
export async function feedStyleSheet(): Promise<string> {
  return await readFile(join(ownFolder, "assets", "css", "feed.css"), "utf8");
}

async function componentStyles(): Promise<string> {
  const folder = join(ownFolder, "templates", "components");
  const names = (await readdir(folder)).sort();
  const sheets = await Promise.all(names.map((name) => readFile(join(folder, name, `${name}.css`), "utf8")));
  return sheets.join("\n");
}

/** Gives the font files of the site with the name they get in assets/fonts. */
export function siteFonts(): { readonly name: string; readonly path: string; readonly weight: number }[] {
  return sourceSansFiles().map(({ path, weight }) => ({
    name: path.replaceAll("\\", "/").split("/").at(-1) as string,
    path,
    weight,
  }));
}

function fontFaces(): string {
  return siteFonts()
    .map(({ name, weight }) => {
      const subset = name.includes("latin-ext") ? "latin-ext" : "latin";
      return `@font-face{font-family:"Source Sans 3";font-weight:${weight};font-display:swap;src:url("fonts/${name}") format("woff2");unicode-range:${subsets[subset]}}`;
    })
    .join("\n");
}

/** The colours of the theme. Dark is for screens only: paper is always light. */
function themeRules(theme: Theme): string {
  return [
    `:root { color-scheme: light dark; ${declarations(lightTokens(theme))} }`,
    `@media screen and (prefers-color-scheme: dark) { :root { ${declarations(darkTokens(theme))} } }`,
    "@media print { :root { color-scheme: light } }",
  ].join("\n");
}

function declarations(tokens: ColourTokens): string {
  return Object.entries(tokens)
    .map(([name, colour]) => `--monitor-${name}: ${colour};`)
    .join(" ");
}
