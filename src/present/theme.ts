import { mixed, readableOn, standingOut, white } from "../domain/colour.ts";
import type { Theme } from "../domain/series.ts";
import { defaultColours, lightsInDark, lightsOnPaper, shapeContrast, textContrast } from "../domain/theme-colours.ts";

/** Every colour of the site by the name of its custom property, without the prefix. */
export type ColourTokens = ReturnType<typeof tokensFrom>;

/** Gives the colours of a light page, and of paper: those of the region, and what follows from them. */
export function lightTokens(theme: Theme): ColourTokens {
  const { main, mainDark, accent, background: paper, text } = coloursOf(theme);
  return tokensFrom({
    paper,
    text,
    main,
    mainDark,
    accent,
    panel: mixed(main, paper, 0.06),
    notice: mixed(amber, paper, 0.12),
    header: mainDark,
    lights: lightsOnPaper,
  });
}

/** Gives the colours of a dark page: the same hues, so much lighter that they can be read. */
export function darkTokens(theme: Theme): ColourTokens {
  const colours = coloursOf(theme);
  const paper = mixed(colours.mainDark, "#0e1215", 0.15);
  const main = mixed(colours.main, white, 0.45);
  const accent = mixed(colours.accent, white, 0.5);
  return tokensFrom({
    paper,
    text: mixed(white, paper, 0.9),
    main,
    mainDark: mixed(colours.main, white, 0.25),
    accent,
    panel: mixed(main, paper, 0.1),
    notice: mixed(amber, paper, 0.14),
    header: mixed(colours.mainDark, paper, 0.7),
    lights: lightsInDark,
  });
}

/** What a notice is tinted with, in every region. */
const amber = "#f0a020";

/** The colours of the region. A main colour of its own brings its own dark and accent: ours would not go with it. */
function coloursOf(theme: Theme) {
  const paper = theme.background ?? defaultColours.background;
  const own = theme.main && { mainDark: standingOut(theme.main, [paper], 9), accent: theme.main };
  return { ...defaultColours, ...own, ...theme };
}

type Base = {
  readonly paper: string;
  readonly panel: string;
  readonly notice: string;
  readonly header: string;
  readonly text: string;
  readonly main: string;
  readonly mainDark: string;
  readonly accent: string;
  readonly lights: Readonly<Record<"green" | "orange" | "red" | "grey", string>>;
};

/** Moves every colour so far that it stands out from all it may stand on. */
function tokensFrom({ paper, panel, notice, header, lights, ...base }: Base) {
  const backs = [paper, panel, notice];
  const asText = (colour: string) => standingOut(colour, backs, textContrast);
  const asShape = (colour: string) => standingOut(colour, backs, shapeContrast);
  const text = asText(base.text);
  const quiet = asText(mixed(text, paper, 0.8));
  const main = asText(base.main);
  const mainDark = asText(base.mainDark);
  const shapes = {
    green: asShape(lights.green),
    orange: asShape(lights.orange),
    red: asShape(lights.red),
    grey: asShape(lights.grey),
  };
  const track = mixed(text, paper, 0.12);
  const target = asShape(mixed(text, paper, 0.45));
  return {
    paper,
    panel,
    notice,
    text,
    quiet,
    line: mixed(text, paper, 0.2),
    main,
    "main-dark": mainDark,
    "on-main": readableOn(main),
    accent: asShape(base.accent),
    focus: asShape(base.accent),
    header,
    "on-header": readableOn(header),
    ...shapes,
    "on-green": readableOn(shapes.green),
    "on-orange": readableOn(shapes.orange),
    "on-red": readableOn(shapes.red),
    "on-grey": readableOn(shapes.grey),
    "chart-actual": standingOut(mainDark, [...backs, track, target], shapeContrast),
    "chart-target": target,
    "chart-track": track,
    "chart-text": text,
    "chart-quiet": quiet,
    "chart-line": mixed(text, paper, 0.3),
  };
}

/** Gives the colour of the header on a light and a dark page; a phone gives it to the bar around the page. */
export function themeColours(theme: Theme): { readonly light: string; readonly dark: string } {
  return { light: lightTokens(theme).header, dark: darkTokens(theme).header };
}
