/** Marks and overrides of the direction of writing. They have no form of their own. */
const directionMarks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * Takes out what turns the order of letters and numbers around it, unseen by who wrote the text: "3 van 12" could read as
 * "21 nav 3". A name in Arabic or Hebrew letters does not need it: its letters have a direction of their own.
 */
export function withoutDirectionMarks(text: string): string {
  return text.replaceAll(directionMarks, "");
}
