/** Abbreviations after which a sentence goes on, also before a capital or a number; those of single letters need no list. */
const goingOn =
  "prof dr drs ir ing mr mrs mw mevr dhr st bc ds jhr nr nrs blz art afd tel bijv ca incl excl max min vgl resp evt jan feb aug sept okt nov dec";

const abbreviations = new Set(goingOn.split(" "));

/** Gives the sentences of a text. A name with a title, such as “Prof. dr. Jansen”, stays in one piece. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  for (const part of text.trim().split(possibleEnd)) {
    const before = sentences.at(-1);
    if (before !== undefined && endsInAbbreviation(before)) sentences[sentences.length - 1] = `${before} ${part}`;
    else if (part) sentences.push(part);
  }
  return sentences;
}

/** White space after a point, with what closes a quotation, and before what can begin a sentence: “'s Avonds” too. */
const possibleEnd = /(?<=[.?!…][”’"')]*)\s+(?=[“‘"(]*(?:\p{Lu}|\d|['’]\p{Ll}\s))/u;

function endsInAbbreviation(sentence: string): boolean {
  const [, word = ""] = /([\p{L}.]+)\.$/u.exec(sentence) ?? [];
  return isInitials(word) || abbreviations.has(word.toLocaleLowerCase("nl-NL"));
}

/** Single letters with points, as in “J.” and “t.g.v.”; the last point is no longer there. */
function isInitials(word: string): boolean {
  return /^\p{L}(?:\.\p{L})*$/u.test(word);
}
