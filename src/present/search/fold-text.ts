/** Letters that do not fall apart into a letter and a mark, as most letters with an accent do. */
const plainLetters: Readonly<Record<string, string>> = {
  æ: "ae",
  đ: "d",
  ð: "d",
  ħ: "h",
  ı: "i",
  ł: "l",
  ø: "o",
  œ: "oe",
  ß: "ss",
  þ: "th",
};

const foldable = new RegExp(`[${Object.keys(plainLetters).join("")}]`, "g");

/** Gives a text as searching and sorting see it: small letters without accents, so that “Café Één” is found by “cafe een”. */
export function foldText(text: string): string {
  return text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLocaleLowerCase("nl-NL")
    .replaceAll(foldable, (letter) => plainLetters[letter] ?? letter);
}
