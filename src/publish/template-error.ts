/** Tells which template is wrong and why. Eleventy itself says this in several errors, the one that matters innermost. */
export class TemplateError extends Error {
  override readonly name = "TemplateError";

  constructor(cause: unknown) {
    super(messagesOf(cause).join("\n"), { cause });
  }
}

function messagesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [String(error)];
  const inner = (error as { originalError?: unknown }).originalError;
  return [error.message, ...(inner === undefined ? [] : messagesOf(inner))];
}
