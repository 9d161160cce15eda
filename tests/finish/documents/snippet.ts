import type { PdfFault } from "../../../src/finish/pdf-fault.ts";

/** A small document with one feature of HTML or CSS, and what becomes of it on paper. */
export type Snippet = {
  /** What is tried, as the name of the test. */
  readonly feature: string;
  /** In the place of the heading that every document has. */
  readonly heading?: string;
  readonly body: string;
  readonly style?: string;
  /** What finishing says of it: valid, or for which faults it is refused. */
  readonly outcome: "valid" | readonly PdfFault["fault"][];
  /** What a screen reader is told, as heardIn() writes it; only of what is valid. */
  readonly hears?: string;
  /** The rules of veraPDF that stay broken, because the HTML itself is at fault and another check finds it. */
  readonly breaks?: readonly string[];
  /** What the browser makes of it before finishing. A newer browser may do better; then a rule for our HTML can go. */
  readonly browser?: { readonly fact: string; readonly holds: (heard: string) => boolean };
};

// The other file has the other letters of Europe; without these ranges the browser makes Ō of an O and a loose macron.
const latin = "U+0000-00FF, U+0152-0153, U+0304, U+0308, U+2000-206F, U+20AC, U+2212";

/** Gives a snippet as a whole document of small sheets, in our own font, with a page number in the margin. */
export function documentOf({ feature, heading = "<h1>Kop</h1>", body, style = "" }: Snippet): string {
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<title>Proef</title>
<meta name="description" content="${feature}">
<style>
@font-face { font-family: "Source Sans 3"; src: url("latin-400.woff2"); unicode-range: ${latin}; }
@font-face { font-family: "Source Sans 3"; font-weight: 700; src: url("latin-700.woff2"); unicode-range: ${latin}; }
@font-face { font-family: "Source Sans 3"; src: url("latin-ext-400.woff2"); unicode-range: U+0100-024F; }
@page { size: A5; margin: 20mm; @bottom-right { content: "Pagina " counter(page) " van " counter(pages); } }
* { font: 11pt/1.4 "Source Sans 3"; print-color-adjust: exact; }
strong, h1, h2, h3, h4, th { font-weight: 700; }
table { border-collapse: collapse; }
td, th { border: 1px solid #666; padding: 2px 6px; text-align: left; }
${style}
</style>
</head>
<body>
<main>
${heading}
${body}
</main>
</body>
</html>
`;
}
