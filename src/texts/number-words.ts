const units = ["een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen"];
const teens = [
  "tien",
  "elf",
  "twaalf",
  "dertien",
  "veertien",
  "vijftien",
  "zestien",
  "zeventien",
  "achttien",
  "negentien",
];
const tens = ["twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"];

/** 1 to 99, without the signs above letters: "drieentwintig". */
const belowHundred: ReadonlyMap<string, number> = new Map([
  ...[...units, ...teens].map((word, index) => [word, index + 1] as const),
  ...tens.flatMap((ten, index) => [
    [ten, (index + 2) * 10] as const,
    ...units.map((unit, one) => [`${unit}en${ten}`, (index + 2) * 10 + one + 1] as const),
  ]),
]);

/** No number below a million is longer: a long word is not read at all. */
const longest = 70;

/**
 * Gives the number of a Dutch number word from "twee" up to a million, also a compound: "tweehonderdvijfentwintig". "Een" may
 * also be an article and is no number here.
 */
export function numberOfWord(word: string): number | undefined {
  if (word.length > longest) return undefined;
  const plain = word
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(/[\u0301\u0308-]/g, "");
  const number = belowMillion(plain);
  return number === 1 ? undefined : number;
}

function belowMillion(word: string): number | undefined {
  return multiple(word, "duizend", { factor: 1000, limit: 1000, part: belowTenThousand }) ?? belowTenThousand(word);
}

/** Also "twaalfhonderd". */
function belowTenThousand(word: string): number | undefined {
  const below = (part: string) => belowHundred.get(part);
  return multiple(word, "honderd", { factor: 100, limit: 100, part: below }) ?? below(word);
}

type Scale = {
  readonly factor: number;
  readonly limit: number;
  readonly part: (word: string) => number | undefined;
};

/** Reads what stands before and behind "honderd" or "duizend": a number that is left out before it is 1, behind it 0. */
function multiple(word: string, name: string, { factor, limit, part }: Scale): number | undefined {
  const at = word.indexOf(name);
  if (at === -1) return undefined;
  const rest = word.slice(at + name.length).replace(/^en(?!$)/, "");
  const times = at === 0 ? 1 : part(word.slice(0, at));
  const more = rest === "" ? 0 : part(rest);
  const isNumber = times !== undefined && more !== undefined && times < limit && more < factor;
  return isNumber ? times * factor + more : undefined;
}
