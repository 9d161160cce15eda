/** Writes a text as a CSS string that cannot end the style element. */
export function cssString(text: string): string {
  return `"${text.replaceAll(/["\\<>\n]/g, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`;
}
