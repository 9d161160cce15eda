import { createRequire } from "node:module";

/** One static font file (no variable fonts: they become Type 3 in a PDF), under the name that the CSS gives the family. */
export type FontFile = { readonly family: string; readonly path: string; readonly weight: number };

/** Gives the files of Source Sans 3 in the weights of the site; the characters of Dutch come before those of other languages. */
export function sourceSansFiles(): readonly FontFile[] {
  const { resolve } = createRequire(import.meta.url);
  return [400, 600, 700].flatMap((weight) =>
    ["latin", "latin-ext"].map((subset) => ({
      family: "Source Sans 3",
      path: resolve(`@fontsource/source-sans-3/files/source-sans-3-${subset}-${weight}-normal.woff2`),
      weight,
    })),
  );
}
