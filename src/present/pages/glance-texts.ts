import type { Edition } from "../../domain/edition.ts";
import type { Colour } from "../../domain/traffic-light.ts";
import { inWords, listText } from "../dutch.ts";
import { colourWords } from "../light-words.ts";
import { sentencesOf } from "../sentences-of.ts";
import { capped, shorten } from "../shorten.ts";
import type { AttentionView } from "./attention-view.ts";
import type { LifeCycleView } from "./life-cycle-view.ts";

/** The lists of the sheet, shortened to what there is room for. */
export type SheetTexts = {
  readonly attention: {
    readonly goals: readonly ShortAttention[];
    readonly projects: readonly ShortAttention[];
    readonly nothing: string;
    readonly more?: string;
  };
  readonly changes: { readonly since: string; readonly items: readonly ShortChange[]; readonly more?: string };
  readonly asked: readonly string[];
  /** True when a question was left out or cut short: the page of the edition then lists them all. */
  readonly isAskedShortened: boolean;
  readonly next?: string;
};

export type ShortAttention = {
  readonly name: string;
  /** The place on the page of the edition that tells more. */
  readonly anchor: string;
  readonly light: { readonly colour: Colour; readonly word: string };
  readonly words: string;
  readonly facts: readonly ShortFact[];
};

/** Whole sentences of an explanation: `onPaper` is what one A4 has room for, `more` is shown on screens only. */
export type ShortFact = { readonly name: string; readonly onPaper: string; readonly more: string };

type ShortChange = { readonly title: string; readonly names: string };

/** How much of each list is shown: words of a text, letters of a row of names, or the number of items. */
export type SheetLimits = {
  readonly explanation: number;
  readonly projects: number;
  readonly name: number;
  readonly groups: number;
  readonly names: number;
  readonly asked: number;
  readonly askedWords: number;
};

export type SheetLists = {
  readonly attention: AttentionView;
  readonly changes: LifeCycleView;
  readonly edition: Pick<Edition, "asked" | "next">;
};

const nextWords = 20;
const handWords = 20;

/** Shortens the lists of the sheet. What is left out is counted, never silently gone. */
export function sheetTexts({ attention, changes, edition }: SheetLists, limits: SheetLimits): SheetTexts {
  const asked = edition.asked.slice(0, limits.asked).map((one) => shorten(one, limits.askedWords));
  return {
    attention: shortAttention(attention, limits),
    changes: shortChanges(changes, limits),
    asked,
    isAskedShortened: asked.length < edition.asked.length || asked.some((one, index) => one !== edition.asked[index]),
    ...(edition.next && { next: shorten(edition.next, nextWords) }),
  };
}

function shortAttention({ goals, projects, nothing }: AttentionView, limits: SheetLimits): SheetTexts["attention"] {
  const { shown, left } = capped(projects, limits.projects);
  return {
    nothing,
    goals: goals.slice(0, 3).map(({ name, light, lag, byHand, explanation }) => ({
      name: shortName(name, limits.name),
      anchor: "aandacht",
      light: lightOf(light.colour),
      words: closed(byHand ? shorten(byHand, handWords) : (lag ?? light.label)),
      // The consequence stands on the page; on the sheet: why not, and what now.
      facts: explanation
        .filter(({ name: kind }) => kind !== "Gevolg")
        .map(({ name: kind, value }) => ({ name: kind, ...splitAt(value, limits.explanation) })),
    })),
    projects: shown.map(({ name, anchor, colour, lights }) => ({
      name: shortName(name, limits.name),
      anchor,
      light: lightOf(colour),
      words: closed(
        cappedList(
          lights.map(({ short }) => short),
          2,
        ),
      ),
      facts: [],
    })),
    ...(left > 0 && {
      more: `En nog ${inWords(left)} ${left === 1 ? "ander project" : "andere projecten"} met oranje of rood.`,
    }),
  };
}

/** Splits a text at the end of a sentence, so that the first part has at most so many words; that part may be empty. */
function splitAt(text: string, words: number): Pick<ShortFact, "onPaper" | "more"> {
  const sentences = sentencesOf(text);
  const fitting = sentences.filter(
    (_, index) =>
      sentences
        .slice(0, index + 1)
        .join(" ")
        .split(/\s+/).length <= words,
  );
  return { onPaper: fitting.join(" "), more: sentences.slice(fitting.length).join(" ") };
}

function lightOf(colour: Colour): ShortAttention["light"] {
  return { colour, word: colourWords[colour] };
}

/** The weightiest changes, in the order in which the page tells them. */
function shortChanges({ since, groups }: LifeCycleView, limits: SheetLimits): SheetTexts["changes"] {
  const news = groups.filter(({ isOlder }) => !isOlder);
  const weightiest = capped(
    [...news].sort((a, b) => a.weight - b.weight),
    limits.groups,
  );
  const shown = news.filter((group) => weightiest.shown.includes(group));
  return {
    since,
    items: shown.map(({ title, names }) => ({ title, names: closed(namesWithin(names, limits)) })),
    ...(weightiest.left > 0 && {
      more: `En nog ${inWords(weightiest.left)} ${weightiest.left === 1 ? "ander soort" : "andere soorten"} verandering.`,
    }),
  };
}

/** As many names as there are letters for, at least one. */
function namesWithin(names: readonly string[], limits: SheetLimits): string {
  const short = names.map((name) => shortName(name, limits.name));
  let many = 1;
  while (many < short.length && short.slice(0, many + 1).join(", ").length <= limits.names) many += 1;
  return cappedList(short, many);
}

function cappedList(texts: readonly string[], many: number): string {
  const { shown, left } = capped(texts, many);
  return listText(left > 0 ? [...shown, `nog ${inWords(left)} andere`] : shown);
}

/** Ends a sentence; what was cut off has its own mark. */
function closed(text: string): string {
  return /[….]$/.test(text) ? text : `${text}.`;
}

/** Cuts a very long name at a space. */
function shortName(name: string, letters: number): string {
  if (name.length <= letters) return name;
  const start = name.slice(0, letters);
  return `${start.slice(0, Math.max(start.lastIndexOf(" "), letters / 2)).replace(/[\s,:;–-]+$/, "")} …`;
}
