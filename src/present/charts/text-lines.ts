import { type LetterStyle, textWidth } from "./text-width.ts";

/** Breaks a text into lines that fit a width; a word that is longer than a line is broken with a hyphen. */
export function linesOf(text: string, style: LetterStyle, width: number): string[] {
  const fits = (line: string) => textWidth(line, style) <= width;
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").flatMap((one) => piecesOf(one, fits))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (fits(longer) || line === "") line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

function piecesOf(word: string, fits: (line: string) => boolean): string[] {
  if (fits(word) || word.length < 2) return [word];
  const length = longestStart(word, fits);
  return [`${word.slice(0, length)}-`, ...piecesOf(word.slice(length), fits)];
}

function longestStart(word: string, fits: (line: string) => boolean): number {
  let length = word.length - 1;
  while (length > 1 && !fits(`${word.slice(0, length)}-`)) length -= 1;
  return length;
}
