import { signsOutsideFont } from "../domain/font-signs.ts";
import { placesIn } from "../domain/places-in.ts";
import { problem } from "../problems/problem.ts";
import type { Rule } from "./rule.ts";
import { textSeverity } from "./text-severity.ts";

/** Finds signs that our font does not have: paper would show them in another font on each computer, or not at all. */
export const signsInFont: Rule = (dataset) => {
  const severityOf = textSeverity(dataset);
  return [...dataset.prose, ...dataset.words].flatMap((one) => {
    const strange = strangeParts(one.text);
    if (strange.length === 0) return [];
    const placeOf = placesIn(one);
    return strange.map(({ sign, index }) =>
      problem("teken-niet-in-lettertype", placeOf(index), { found: sign, ...plainForm(sign) }, severityOf(one)),
    );
  });
};

type Part = ReturnType<typeof signsOutsideFont>[number];

/** Takes words in another script and rows of emoji together: they are one mistake. */
function strangeParts(text: string): Part[] {
  const parts: Part[] = [];
  for (const next of signsOutsideFont(text)) {
    const last = parts.at(-1);
    const between = last && text.slice(last.index + last.sign.length, next.index);
    if (last && between !== undefined && isOneMistake(last.sign, between, next.sign))
      parts.splice(-1, 1, { sign: last.sign + between + next.sign, index: last.index });
    else parts.push(next);
  }
  return parts;
}

function isOneMistake(before: string, between: string, after: string): boolean {
  if (/\p{L}$/u.test(before) && /^\p{L}/u.test(after)) return /^\s*$/.test(between);
  return emojiAtEnd.test(before) && emoji.test(after) && /^(?: |\u200d|\ufe0f)*$/.test(between);
}

const emoji = /^[\p{Emoji_Presentation}\p{Emoji_Modifier}\p{Regional_Indicator}\u2640\u2642\u2764]/u;
const emojiAtEnd = /[\p{Emoji_Presentation}\p{Emoji_Modifier}\p{Regional_Indicator}\u2640\u2642\u2764]\ufe0f?$/u;

/** The same in ordinary signs, when there is such a form: “ﬁ” is “fi”. */
function plainForm(sign: string): { readonly plain?: string } {
  const plain = sign.normalize("NFKC").trim();
  return plain !== "" && signsOutsideFont(plain).length === 0 ? { plain } : {};
}
