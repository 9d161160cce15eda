import { linesOf } from "../charts/text-lines.ts";
import type { LetterStyle } from "../charts/text-width.ts";
import {
  columnWidth,
  pointsPerMillimetre,
  type SheetSize,
  sheetLeading,
  sheetSizes,
  sheetSpaces,
  sheetWidth,
} from "./glance-measures.ts";
import type { GlancePage } from "./glance-page.ts";
import type { ShortAttention } from "./glance-texts.ts";
import type { VerdictView } from "./glance-view.ts";

type Content = Pick<
  GlancePage,
  "verdict" | "sentences" | "goals" | "goalNotes" | "status" | "attention" | "changes" | "asked" | "legend"
> &
  Pick<Partial<GlancePage>, "next">;

/** Heights in millimetres for letters of one size. */
type Ruler = {
  readonly sizes: (typeof sheetSizes)[SheetSize];
  /** A text that is broken into lines; `letters` in points. */
  readonly text: (words: string, width: number, letters?: number, weight?: LetterStyle["weight"]) => number;
  /** A list: each item has some white below it. */
  readonly list: (items: readonly string[], width: number) => number;
  readonly line: number;
  readonly title: number;
};

/** Letters in a browser are up to this much wider than we reckon; a line too many only makes the sheet less full. */
const narrower = 0.98;

/** As wide as the white between two lights of the legend. */
const lightGap = " __ ";

/** Lines and frames that are drawn around and between the parts, in millimetres. */
const drawn = {
  verdict: 10, // the ladder with its frames
  verdictWidth: 9, // the bar at the left and the white beside it
  status: 4, // the row names and ticks of the bar with colours
  goal: 5, // the frame of a card, and the white around its title and its light
  asked: 1.5, // the frame around the questions
  bullets: 6, // left of the sentences
} as const;

/** Reckons how many millimetres high the sheet is on paper, without its title. Somewhat more than it will be: it must fit. */
export function sheetHeight(content: Content, size: SheetSize): number {
  const ruler = rulerFor(size);
  const { verdict, sentences, goalNotes } = content;
  const parts = [
    verdictHeight(verdict, ruler),
    2 * sheetSpaces[4] + sum(sentences.map((one) => ruler.text(one, sheetWidth - drawn.bullets, ruler.sizes.large))),
    goalsHeight(content, ruler),
    goalNotes.length > 0 ? ruler.text(goalNotes.join(" "), sheetWidth, ruler.sizes.small) : 0,
    Math.max(attentionHeight(content, ruler), changesHeight(content, ruler)),
    askedHeight(content, ruler),
    legendHeight(content, ruler),
  ];
  return sum(parts);
}

function rulerFor(size: SheetSize): Ruler {
  const sizes = sheetSizes[size];
  const lineOf = (letters: number) => (letters * sheetLeading) / pointsPerMillimetre;
  const text: Ruler["text"] = (words, width, letters = sizes.text, weight = 400) =>
    linesOf(words, { size: letters, weight }, width * pointsPerMillimetre * narrower).length * lineOf(letters);
  return {
    sizes,
    text,
    list: (items, width) => sum(items.map((one) => text(one, width) + sheetSpaces[2])),
    line: lineOf(sizes.text),
    title: lineOf(sizes.lead) + sheetSpaces[5] + sheetSpaces[2],
  };
}

function verdictHeight({ meaning, inSource }: VerdictView, { text, title }: Ruler): number {
  const width = sheetWidth - drawn.verdictWidth;
  const source = inSource && text(`${inSource.text} Bron: ${inSource.source ?? ""}.`, width) + sheetSpaces[2];
  return title + drawn.verdict + text(`${meaning} Zo komen wij tot dit oordeel.`, width) + (source ?? 0);
}

/** The tallest of the cards: its drawing, and two lines of title and one of the light around it. */
function goalsHeight({ goals }: Content, { sizes, line }: Ruler): number {
  const drawings = goals.map(({ chart }) => (chart ? heightOf(chart.drawing, sizes.gauge) : 0));
  return Math.max(0, ...drawings) + 3 * line + sheetSpaces[4] + sheetSpaces[2] + drawn.goal;
}

function attentionHeight({ attention }: Content, { text, title, line }: Ruler): number {
  const { goals, projects, nothing, more } = attention;
  const items = [...goals, ...projects].map(
    (one) => sum(linesOfItem(one).map((words) => text(words, columnWidth))) + sheetSpaces[2],
  );
  return title + (items.length > 0 ? sum(items) : text(nothing, columnWidth)) + (more ? line : 0);
}

/** What the templates add to a name in the PDF of the edition, at its longest. */
const pageReference = " (bladzijde 000)";

/** The light, the name and the words; each fact begins on a line of its own. */
function linesOfItem({ name, light, words, facts }: ShortAttention): string[] {
  const onPaper = facts.filter((fact) => fact.onPaper !== "");
  return [
    `[] ${light.word} ${name}${pageReference}: ${words}`,
    ...onPaper.map((fact) => `${fact.name}: ${fact.onPaper}`),
  ];
}

function changesHeight({ status, changes }: Content, { text, list, title, line }: Ruler): number {
  const bar = status
    ? text(status.title, columnWidth, undefined, 600) + heightOf(status.drawing, columnWidth) + drawn.status
    : 0;
  const items = changes.items.map((one) => `${one.title}: ${one.names}`);
  return bar + title + Math.max(line, list(items, columnWidth)) + (changes.more ? line : 0);
}

function askedHeight({ asked, next }: Content, { text, list, title }: Ruler): number {
  const width = sheetWidth - 2 * sheetSpaces[4] - drawn.asked;
  const questions = asked.length > 0 ? asked : ["Bij deze monitor staat geen vraag aan de raad."];
  const frame = 2 * sheetSpaces[3] + drawn.asked;
  return title + frame + list(questions, width) + (next ? text(`Volgende monitor: ${next}`, width) : 0);
}

/** The lights of the legend, in as few lines as they need. */
function legendHeight({ legend }: Content, { sizes, text }: Ruler): number {
  const lights = legend.map(({ word, label }) => `[__] ${word} ${label}`).join(lightGap);
  return sheetSpaces[4] + text(lights, sheetWidth, sizes.small);
}

/** A drawing keeps its form. */
function heightOf({ width, height }: { readonly width: number; readonly height: number }, shownWidth: number): number {
  return (shownWidth * height) / width;
}

function sum(heights: readonly number[]): number {
  return heights.reduce((total, one) => total + one, 0);
}
