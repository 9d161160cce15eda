import type { Theme } from "../domain/series.ts";
import { lightTokens } from "./theme.ts";

/** Gives the icon of the site in the tab of a browser, as SVG: a gauge in the colours of the header. */
export function themeIcon(theme: Theme): string {
  const { header, "on-header": line } = lightTokens(theme);
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">',
    `<rect width="32" height="32" rx="6" fill="${header}"/>`,
    `<path d="M6.5 22a9.5 9.5 0 0 1 19 0" fill="none" stroke="${line}" stroke-width="4"/>`,
    `<path d="M16 22l5-8.5" fill="none" stroke="${line}" stroke-width="3" stroke-linecap="round"/>`,
    "</svg>\n",
  ].join("");
}
