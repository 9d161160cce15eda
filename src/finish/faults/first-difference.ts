/** Where two texts part. */
export type TextDifference = {
  /** The last they have in common. */
  readonly after: string;
  readonly expected: string;
  readonly found: string;
};

/** White space, hyphens that show only where a line ends, and signs without width. */
const unseen = /[\s\u00ad\u200b-\u200d\u2060]/u;

/** How many characters are shown around a difference. */
const shown = 60;

/** Compares two texts as a reader sees them, letter by letter; undefined when they are the same. */
export function firstDifference(expected: string, found: string): TextDifference | undefined {
  const [one, other] = [seen(expected), seen(found)];
  let [place, otherPlace] = [0, 0];
  for (;;) {
    const [letter, otherLetter] = [one.letters[place], other.letters[otherPlace]];
    const isLineEnd = one.breaks.has(place) && (otherLetter === "-" || otherLetter === "\u2010");
    if (letter !== otherLetter && !isLineEnd) break;
    if (letter === undefined && otherLetter === undefined) return undefined;
    if (letter === otherLetter) place++;
    otherPlace++;
  }
  const start = one.places[place] ?? one.text.length;
  const otherStart = other.places[otherPlace] ?? other.text.length;
  return {
    after: tidy(one.text.slice(Math.max(0, start - shown), start)),
    expected: tidy(one.text.slice(start, start + shown)),
    found: tidy(other.text.slice(otherStart, otherStart + shown)),
  };
}

type Seen = {
  readonly text: string;
  readonly letters: readonly string[];
  /** Where each letter stands in the text. */
  readonly places: readonly number[];
  /** The letters before which a word may be broken: there a browser paints a hyphen when a line ends. */
  readonly breaks: ReadonlySet<number>;
};

/** Gives the letters that are seen; é may be one character or two, and is made one. */
function seen(original: string): Seen {
  const text = original.normalize("NFC");
  const [letters, places, breaks] = [[] as string[], [] as number[], new Set<number>()];
  for (let place = 0; place < text.length; place++) {
    const letter = text.charAt(place);
    if (letter === "\u00ad") breaks.add(letters.length);
    if (unseen.test(letter)) continue;
    letters.push(letter);
    places.push(place);
  }
  return { text, letters, places, breaks };
}

function tidy(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
