import { foldText } from "./fold-text.ts";
import type { SearchEntry } from "./search-entry.ts";

/** Everything that can be found, as the register at the back of a book: by letter, each with its lines. */
export type Register = readonly {
  readonly letter: string;
  readonly id: string;
  readonly lines: readonly RegisterLine[];
}[];

/** One line of the register. Another name says which name to look under. */
type RegisterLine = {
  readonly name: string;
  readonly kind: string;
  readonly path: string;
  readonly see?: string;
};

/** Gives the register. Another name is left out when it would stand beside the name it refers to, or beside one that does. */
export function searchRegister(entries: readonly SearchEntry[]): Register {
  const lines = entries.flatMap(linesOf).sort((a, b) => order(a.name, b.name));
  return [...new Set(lines.map(({ name }) => letterOf(name)))].map((letter) => ({
    letter,
    id: `letter-${letter.toLowerCase()}`,
    lines: lines.filter(({ name }) => letterOf(name) === letter),
  }));
}

const digits = "0-9";

const collator = new Intl.Collator("nl-NL", { numeric: true, ignorePunctuation: true });

/** Digits come first, as their heading does. */
function order(one: string, other: string): number {
  return (
    Number(letterOf(other) === digits) - Number(letterOf(one) === digits) ||
    collator.compare(foldText(one), foldText(other))
  );
}

function linesOf({ name, kind, path, aliases }: SearchEntry): RegisterLine[] {
  const names = [name, ...aliases];
  const others = aliases.filter((alias, index) => !names.slice(0, index + 1).some((one) => standTogether(one, alias)));
  return [{ name, kind, path }, ...others.map((alias) => ({ name: alias, kind, path, see: name }))];
}

/** One of the names begins with the other, e.g. a plural. */
function standTogether(one: string, other: string): boolean {
  const [first, second] = [lettersOf(one), lettersOf(other)];
  return first.startsWith(second) || second.startsWith(first);
}

function letterOf(name: string): string {
  const first = lettersOf(name).slice(0, 1);
  return /[a-z]/.test(first) ? first.toUpperCase() : digits;
}

function lettersOf(name: string): string {
  return foldText(name).replaceAll(/[^\p{L}\p{N}]/gu, "");
}
