/** Gives a text on one line without control characters and half characters, which neither XML nor the title bar of a reader can show. */
export function plainText(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cs}\s\uFFFE\uFFFF]+/gu, " ").trim();
}
