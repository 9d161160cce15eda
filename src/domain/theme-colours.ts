import type { ThemeColour } from "./series.ts";

/** What a theme leaves out. The accent is far from the colours of the lights, which have a meaning. */
export const defaultColours: Readonly<Record<ThemeColour, string>> = {
  main: "#0b4a6f",
  mainDark: "#07344f",
  accent: "#6f4590",
  background: "#ffffff",
  text: "#1c2733",
};

/** The lights on a light page; the same in every region. White can be read on each of them. */
export const lightsOnPaper = { green: "#1b7a43", orange: "#b85c00", red: "#b3202a", grey: "#5b6770" } as const;

/** The same lights on a dark page; black can be read on each of them. */
export const lightsInDark = { green: "#5cc48a", orange: "#f29a4a", red: "#ff8a8a", grey: "#a9b5be" } as const;

/** How far text must stand out from what it stands on (WCAG 2.2, 1.4.3). */
export const textContrast = 4.5;

/** How far shapes and lines with a meaning must stand out from what is beside them (WCAG 2.2, 1.4.11). */
export const shapeContrast = 3;
