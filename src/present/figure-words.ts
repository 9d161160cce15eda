import Fraction from "fraction.js";
import type { Unit } from "../domain/dataset.ts";
import { isPublished } from "../domain/edition.ts";
import type { TrafficLight } from "../domain/traffic-light.ts";
import type { Things } from "../texts/counted-things.ts";
import type { NamedFigure } from "../texts/named-figures.ts";
import { parseReference } from "../texts/parse-reference.ts";
import { type KnownActual, type ReferenceValue, referenceValue, type TextContext } from "../texts/reference-value.ts";
import {
  actualText,
  approximately,
  attainment,
  capital,
  count,
  counted,
  euros,
  eurosInText,
  inWords,
  number,
  quarterShort,
  rounded,
} from "./dutch.ts";
import { qualityWords } from "./event-words.ts";
import { colourWords, lightLabel } from "./light-words.ts";
import { originPath, sectionPath } from "./paths.ts";

/** What a reader sees in the place of a reference. `path`: where it comes from, below the root of the site. */
export type FigureWords = { readonly text: string; readonly path?: string };

/** Gives the words of what stands between the braces; undefined when it stands for nothing. */
export type FiguresInText = (inside: string) => FigureWords | undefined;

/** Gives the words of the references in the texts of an edition (FMT-1). A capital at the beginning is kept. */
export function figuresInText(context: TextContext): FiguresInText {
  return (inside) => {
    const reference = parseReference(inside);
    if ("mistake" in reference) return undefined;
    const value = referenceValue(reference, context);
    if ("mistake" in value) return value.mistake === "no-value" ? withoutValue(context) : undefined;
    const text = textOf(value);
    const path = pathOf(value, context);
    return { text: startsLarge(inside) && value.kind !== "loose" ? capital(text) : text, ...(path && { path }) };
  };
}

/** A figure that is missing stops the build, but not of a concept: it is still being written. */
function withoutValue({ monitor }: TextContext): FigureWords | undefined {
  return isPublished(monitor.edition) ? undefined : { text: "[nog niet bekend]" };
}

function startsLarge(inside: string): boolean {
  return /^\s*\p{Lu}/u.test(inside);
}

function textOf(value: ReferenceValue): string {
  switch (value.kind) {
    case "count":
      return withMarks(countText(value), marksOf(value));
    case "difference":
      return withMarks(differenceText(value.difference, value.unit), qualityMarks(value.figure));
    case "share":
      return withMarks(shareText(value), measuredMarks(value.figure));
    case "status":
      return statusText(value.light);
    case "things":
      return thingsText(value);
    case "money":
      return approximately(amountText(value.euros), value.approximation);
    case "loose":
      return value.text;
  }
}

type Value<Kind extends ReferenceValue["kind"]> = Extract<ReferenceValue, { readonly kind: Kind }>;

function countText({ aspect, value, unit, figure, isPerYear }: Value<"count">): string {
  const target = aspect === "target" && figure.target;
  const shown: KnownActual = target ? { status: "known", value: rounded(target) } : value;
  if (unit === undefined) return actualText(shown);
  return `${counted(shown, unit)}${isPerYear ? " per jaar" : ""}`;
}

/** Of a small goal the numbers themselves, also above it: "13 van de 12". */
function shareText({ part, whole }: Value<"share">): string {
  return part > whole && whole < 20 ? `${number(part)} van de ${number(whole)}` : attainment(part, new Fraction(whole));
}

/** A colour set by hand says nothing of the figure, so it is named. */
function statusText(light: TrafficLight): string {
  return light.override ? `${colourWords[light.colour]} (${lightLabel(light)})` : lightLabel(light);
}

/** Without its unit a difference still says which way it goes. */
function differenceText(difference: number, unit: Unit | undefined): string {
  if (difference === 0) return "evenveel";
  const size = Math.abs(difference);
  return `${unit ? count(size, unit) : number(size)} ${difference > 0 ? "meer" : "minder"}`;
}

/** What a reader must know of a number stays with it (FLAG-1); a goal needs nothing. */
function marksOf({ aspect, figure, unit }: Value<"count">): string[] {
  if (aspect === "goal") return [];
  if (aspect === "target") return quarterMarks(figure);
  // Who leaves out the unit words himself what was counted.
  const isToldInText = unit === undefined && figure.quality === "different-definition";
  return isToldInText ? quarterMarks(figure) : measuredMarks(figure);
}

function measuredMarks(figure: NamedFigure): string[] {
  return [...qualityMarks(figure), ...quarterMarks(figure)];
}

function qualityMarks({ quality }: NamedFigure): string[] {
  return [qualityWords[quality] ?? []].flat();
}

/** The last figure of what ended is not outdated. An outdated one is compared with the target of its own quarter. */
function quarterMarks({ light, measuredIn }: NamedFigure): string[] {
  return light?.flags.includes("outdated") ? [`t/m ${quarterShort(measuredIn)}`] : [];
}

function withMarks(text: string, marks: readonly string[]): string {
  return marks.length > 0 ? `${text} (${marks.join(", ")})` : text;
}

const thingNouns: Readonly<Record<Things, Unit>> = {
  projects: { one: "project", many: "projecten" },
  "main-goals": { one: "hoofddoel", many: "hoofddoelen" },
  lights: { one: "stoplicht", many: "stoplichten" },
  municipalities: { one: "gemeente", many: "gemeenten" },
  categories: { one: "categorie", many: "categorieën" },
  sectors: { one: "sector", many: "sectoren" },
  editions: { one: "editie", many: "edities" },
};

function thingsText({ things, number: found, approximation, isBare }: Value<"things">): string {
  const { one, many } = thingNouns[things];
  const noun = found === 1 && approximation === undefined ? one : many;
  return approximately(isBare ? inWords(found) : `${inWords(found)}\u00a0${noun}`, approximation);
}

/** In millions only when nothing is lost by it: a text without "ruim" or "bijna" gives the exact amount. */
function amountText(amount: number): string {
  return amount % 100_000 === 0 ? eurosInText(amount) : euros(amount);
}

function pathOf(value: ReferenceValue, { monitor }: TextContext): string | undefined {
  if (value.kind === "money") return sectionPath(monitor.edition.id, "money");
  if (value.kind === "things" || value.kind === "loose") return undefined;
  return originPath(value.monitor.edition.id, value.figure.name);
}
