import { parseQuarter, type Quarter } from "../domain/quarter.ts";
import { slugOf } from "../domain/slug.ts";
import { thingWords } from "./counted-things.ts";
import type { ReferenceMistake } from "./figure-reference.ts";
import { figureNamed, type NamedFigure, namedFigures } from "./named-figures.ts";
import { nearestQuarters } from "./nearest-quarters.ts";
import { parseReference } from "./parse-reference.ts";
import { quarterMeant } from "./reference-modifiers.ts";
import type { NoValue, TextContext } from "./reference-value.ts";

type Mistake = ReferenceMistake | NoValue;

/** Gives a mistake with what was probably meant, as far as only the figures of the edition can tell. */
export function likelyMeant(mistake: Mistake, inside: string, context: TextContext): Mistake {
  const written = inside.trim().replaceAll(/\s+/g, " ");
  switch (mistake.mistake) {
    case "unknown-word":
      return withoutWord(written, context) ?? mistake;
    case "unknown-figure":
      return withUnit(mistake, written, namedFigures(context.monitor)) ?? mistake;
    case "quarter-form":
      return { ...mistake, nearest: quartersMeant(mistake.found, context).map((one) => `t/m ${one}`) };
    default:
      return mistake;
  }
}

/** `{{ bemiddeld }}`, `{{ projecten }}` and `{{ 16.000 }}` lack only their first word. */
function withoutWord(written: string, { monitor }: TextContext): ReferenceMistake | undefined {
  const meant = (reference: string): ReferenceMistake => ({ mistake: "no-word", found: written, nearest: [reference] });
  if (/^(?:€ ?)?\d[\d.,]*%?$/.test(written)) return meant(`los ${written}`);
  if (Object.hasOwn(thingWords, slugOf(written))) return meant(`aantal ${written}`);
  const reference = parseReference(`cijfer ${written}`);
  const isFigure = "name" in reference && figureNamed(namedFigures(monitor), reference.name) !== undefined;
  return isFigure ? meant(`cijfer ${written}`) : undefined;
}

/** `{{ ruim 400 inwoners bemiddeld }}`: the counted thing comes by itself. */
function withUnit(
  { found }: ReferenceMistake,
  written: string,
  figures: readonly NamedFigure[],
): ReferenceMistake | undefined {
  const units = new Set(figures.flatMap(({ indicator: { unit } }) => [unit.one, unit.many]));
  const unit = found.split(" ").find((word) => units.has(word.toLowerCase()));
  if (unit === undefined) return undefined;
  const without = (text: string) =>
    text
      .split(" ")
      .filter((word) => word !== unit)
      .join(" ");
  const figure = figureNamed(figures, without(found));
  return figure && { mistake: "with-unit", found: unit, nearest: [without(written)] };
}

/** Of a year alone the last quarter counts. */
function quartersMeant(found: string, context: TextContext): Quarter[] {
  const { year, number } = quarterMeant(found) ?? {};
  const wanted = parseQuarter(`${year}-Q${number ?? 4}`);
  if (wanted === undefined) return [];
  const nearest = nearestQuarters(wanted, context);
  const ofYear = nearest.filter((one) => one.startsWith(year ?? ""));
  if (number && nearest.includes(wanted)) return [wanted];
  return number === undefined && ofYear.length > 0 ? ofYear : nearest;
}
