/** Gives the beginning of a text, enough to find it on the page. */
export function glanceAt(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 59)}…`;
}
