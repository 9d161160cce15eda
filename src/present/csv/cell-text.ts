/**
 * A sign that makes a cell a formula: at the start of the text, and behind a semicolon because a Dutch Excel starts a new cell
 * there. Space, quotes and unseen signs before it do not help. The wide forms are those of an East Asian keyboard.
 */
const formulaStart = /(?<=(?:^|;)[\s"\p{Cf}]*)[=+\-@＝＋－＠]/gu;

/** Makes a text fit for a cell of a spreadsheet: on one line, and never a formula. The apostrophe is how a spreadsheet marks a text. */
export function cellText(text: string): string {
  return text
    .replaceAll(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .replaceAll(formulaStart, "'$&");
}
