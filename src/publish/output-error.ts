/** Tells the user, in one Dutch sentence, why the output folder cannot be written; nothing in it has changed. */
export class OutputError extends Error {
  override readonly name = "OutputError";
}
