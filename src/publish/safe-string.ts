import nunjucks from "nunjucks";

/** HTML that was made by us and is not escaped again. Only filters give it; templates need no `safe`. */
export const SafeString = nunjucks.runtime.SafeString as unknown as new (html: string) => { toString(): string };
