/** Gives a text as searching and sorting see it: small letters without accents, so that “Café Één” is found by “cafe een”. */
export function foldText(text: string): string {
  return text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[łŁ]/g, "l") // the only letters of the region's names that do not fall apart into a letter and a mark
    .toLocaleLowerCase("nl-NL");
}
