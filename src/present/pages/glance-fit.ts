import { linesOf } from "../charts/text-lines.ts";
import type { LetterStyle } from "../charts/text-width.ts";
import type { GlancePage } from "./glance-page.ts";
import type { ShortAttention } from "./glance-texts.ts";

/** How large the letters of the sheet are on paper; the style sheet has a class for each. */
export type SheetSize = "large" | "normal" | "dense";

/** The sizes in points, as in glance-sheet.css. */
const letters: Readonly<
  Record<
    SheetSize,
    {
      readonly text: number;
      readonly small: number;
      readonly sentence: number;
      readonly title: number;
      readonly gauge: number;
    }
  >
> = {
  large: { text: 10.4, small: 9.3, sentence: 10.8, title: 13, gauge: 52 },
  normal: { text: 9.3, small: 8.5, sentence: 9.5, title: 11.5, gauge: 48 },
  dense: { text: 8.6, small: 8, sentence: 8.6, title: 10, gauge: 42 },
};

const millimetre = 72 / 25.4; // in points
const [whole, half] = [174 * millimetre, 84 * millimetre];
const leading = 1.32;

type Content = Pick<
  GlancePage,
  "verdict" | "sentences" | "goals" | "goalNotes" | "status" | "attention" | "changes" | "asked"
> &
  Pick<Partial<GlancePage>, "next">;

/** Reckons how many millimetres high the sheet is on paper, without its title. Somewhat more than it will be: it must fit. */
export function sheetHeight(content: Content, size: SheetSize): number {
  const { text, small, sentence, title } = letters[size];
  const heading = title * 1.2 + 0.25 * title + 4 * millimetre;
  const line = text * leading;
  const linesIn = (one: string, width: number, weight: LetterStyle["weight"] = 400) =>
    linesOf(one, { size: text, weight }, width * 0.98).length;
  const item = (one: string, width: number) => linesIn(one, width) * line + millimetre;
  const list = (items: readonly string[], width: number) => items.reduce((sum, one) => sum + item(one, width), 0);

  const { verdict, sentences, goalNotes, status, attention, changes, asked, next } = content;
  const verdictHeight =
    title * 1.4 +
    36 +
    linesIn(`${verdict.meaning} Zo komen wij tot dit oordeel.`, whole - 24) * line +
    (verdict.inSource
      ? linesIn(`${verdict.inSource.text} Bron: ${verdict.inSource.source ?? ""}.`, whole - 24) * line + millimetre
      : 0);
  const sentencesHeight = sentences.reduce(
    (sum, one) => sum + linesOf(one, { size: sentence, weight: 400 }, (whole - 16) * 0.98).length * sentence * leading,
    12,
  );
  const notesHeight = goalNotes.length > 0 ? linesIn(goalNotes.join(" "), (whole * text) / small) * line : 0;
  const left = [...attention.goals, ...attention.projects].reduce(
    (sum, one) => sum + attentionHeight(one, item),
    heading,
  );
  const right =
    heading +
    (status
      ? linesIn(status.title, half, 600) * line + (half * status.drawing.height) / status.drawing.width + 16
      : 0) +
    list(
      changes.items.map((one) => `${one.title}: ${one.names}`),
      half,
    );
  const more = (one: string | undefined) => (one ? line + 2 : 0);
  const columns = Math.max(left + more(attention.more), right + more(changes.more), 2 * line);
  const questions = asked.length > 0 ? asked : ["Bij deze monitor staat geen vraag aan de raad."];
  const askedHeight =
    heading + 14 + list(questions, whole - 20) + (next ? linesIn(`Volgende monitor: ${next}`, whole - 20) * line : 0);
  const total = verdictHeight + sentencesHeight + gaugesHeight(content, size) + notesHeight + columns + askedHeight;
  return total / millimetre;
}

function attentionHeight(
  { name, light, words, facts }: ShortAttention,
  item: (one: string, width: number) => number,
): number {
  const ofFacts = facts.map((fact) => item(`${fact.name}: ${fact.value}`, half) - millimetre);
  return item(`[] ${light.word} ${name}: ${words}`, half) + ofFacts.reduce((sum, one) => sum + one, 0);
}

/** The tallest of the cards: two lines of title, the drawing, and the light. */
function gaugesHeight({ goals }: Content, size: SheetSize): number {
  const { text, gauge } = letters[size];
  const drawings = goals.map(({ chart }) => (chart ? (gauge * chart.drawing.height) / chart.drawing.width : 0));
  return (Math.max(0, ...drawings) + 2) * millimetre + 3.2 * text * leading + 12;
}
