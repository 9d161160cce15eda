import type { NumberInSentence } from "./nearest-figure.ts";
import type { NumberToken } from "./number-tokens.ts";
import type { Sentence } from "./sentences-in.ts";
import type { NamedSubjects } from "./subject-words.ts";

/** "Deze sector" and "beide projecten" speak of what the sentence before named. */
const pointsBack = /\b(?:deze|dit|die|dat|beide|hun|hen|zij|daar|daarvan|hiervan|er)\b/iu;

/** Puts each number in its sentence; `own` is what the whole text is about, such as the project of its file. */
export function numbersInSentences(
  tokens: readonly NumberToken[],
  sentences: readonly Sentence[],
  { namedIn, own = [] }: { readonly namedIn: (sentence: string) => NamedSubjects; readonly own?: readonly string[] },
): NumberInSentence[] {
  const subjectsOf = (at: number): NamedSubjects => namedIn(sentences[at]?.text ?? "");
  const found: NumberInSentence[] = [];
  let next = 0;
  for (const [at, sentence] of sentences.entries()) {
    const first = next;
    while (next < tokens.length && (tokens[next] as NumberToken).index < sentence.index + sentence.text.length)
      next += 1;
    if (first === next) continue;
    const named = subjectsOf(at);
    const meant = named.size === 0 && pointsBack.test(sentence.text) ? subjectsOf(at - 1) : named;
    found.push(...inSentence(tokens.slice(first, next), sentence, new Set([...own, ...meant])));
  }
  return found;
}

function inSentence(
  tokens: readonly NumberToken[],
  { text, index }: Sentence,
  named: NamedSubjects,
): NumberInSentence[] {
  return tokens.map((token, at) => {
    const [start, end] = [token.index - index, token.index - index + token.written.length];
    const previous = tokens[at - 1];
    const from = previous ? previous.index + previous.written.length - index : 0;
    const to = (tokens[at + 1]?.index ?? index + text.length) - index;
    const after = text.slice(end, to);
    return {
      token,
      sentence: text,
      before: text.slice(0, start),
      near: `${text.slice(from, start)} ${after}`,
      after: [
        ...(/^(?:\s+\p{L}[\p{L}-]*){1,3}/u
          .exec(after)?.[0]
          ?.toLowerCase()
          .matchAll(/\p{L}[\p{L}-]*/gu) ?? []),
      ].map(([word]) => word),
      named,
    };
  });
}
