import type { TextDetails } from "./text-details.ts";

/** Says which sign our font does not have, and what to write instead. */
export function strangeSign({ found, plain }: TextDetails["teken-niet-in-lettertype"]): string {
  if (/\p{M}/u.test(found) && found.normalize("NFC") === plain)
    return `De letter “${found}” bestaat hier uit een letter en een los accent. Dat kan niet in de PDF. Typ de letter opnieuw.`;
  const [, name, advice] = kinds.find(([signs]) => signs.test(found)) ?? anySign;
  const instead = replacements[found] ?? plain;
  const [called, remedy] = instead === undefined ? [name, advice] : ["Het teken", `Schrijf “${instead}”.`];
  return `${called} “${found}”${isUnreadable.test(found) ? ` (${codeOf(found)})` : ""} staat niet in ons lettertype en kan niet in de PDF. ${remedy}`;
}

/** Signs without a form of their own: of a special font of Word, or what is left of a letter. */
const isUnreadable = /^[\p{Co}\p{Cc}\p{Cn}\ufffd]/u;

type Kind = readonly [signs: RegExp, name: string, advice: string];

const anySign: Kind = [/./u, "Het teken", "Schrijf een woord."];

const kinds: readonly Kind[] = [
  [isUnreadable, "Het teken", "Het is niet te lezen. Typ het opnieuw of haal het weg."],
  [/^[■□▪▫●○◆◇▶►➢➤★☆]/u, "Het teken", "Is het een lijst? Begin de regel met een streepje en een spatie."],
  [/\p{Emoji_Presentation}|\p{Emoji_Modifier}|\ufe0f/u, "De emoji", "Schrijf een woord."],
  [/^\p{L}\p{M}*$/u, "De letter", "Schrijf het woord met gewone letters."],
  [/^\p{L}/u, "De tekst", "Schrijf die met gewone letters."],
];

/** What to write for signs that are often typed, or made by a word processor. */
const replacements: Readonly<Record<string, string>> = {
  "→": "naar",
  "➔": "naar",
  "➜": "naar",
  "⇒": "dus",
  "←": "terug naar",
  "↔": "van en naar",
  "≥": "ten minste",
  "≤": "hoogstens",
  "≠": "is niet gelijk aan",
  "≈": "circa",
  "✓": "ja",
  "✔": "ja",
  "✔\ufe0f": "ja",
  "☑": "ja",
  "✅": "ja",
  "✗": "nee",
  "✘": "nee",
  "❌": "nee",
  "‐": "-",
  "‑": "-",
  "‒": "–",
  "―": "–",
};

function codeOf(found: string): string {
  return `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
