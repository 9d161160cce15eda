import type { Snippet } from "./snippet.ts";

/** Lists, and blocks that are no paragraph. */
export const blockSnippets: readonly Snippet[] = [
  {
    feature: "a list",
    body: "<ul><li>Een</li><li>Twee</li></ul>",
    outcome: "valid",
    hears: "H1[Kop] L[LI[Lbl[•] LBody[Een]] LI[Lbl[•] LBody[Twee]]]",
  },
  {
    feature: "a numbered list",
    body: "<ol><li>Een</li><li>Twee</li></ol>",
    outcome: "valid",
    hears: "H1[Kop] L[LI[Lbl[1.] LBody[Een]] LI[Lbl[2.] LBody[Twee]]]",
  },
  {
    feature: "a numbered list from five",
    body: '<ol start="5"><li>Vijf</li><li>Zes</li></ol>',
    outcome: "valid",
    hears: "H1[Kop] L[LI[Lbl[5.] LBody[Vijf]] LI[Lbl[6.] LBody[Zes]]]",
  },
  {
    feature: "a list in a list",
    body: "<ul><li>Een<ul><li>Onder</li></ul></li><li>Twee</li></ul>",
    outcome: "valid",
    hears: "H1[Kop] L[LI[Lbl[•] LBody[P[Een] L[LI[Lbl[•] LBody[Onder]]]]] LI[Lbl[•] LBody[Twee]]]",
  },
  {
    feature: "a list without bullets",
    body: '<ul style="list-style:none"><li>Een</li></ul>',
    outcome: "valid",
    hears: "H1[Kop] L[LI[LBody[Een]]]",
  },
  {
    feature: "a list with bullets of its own",
    style: "@counter-style eigen { system: cyclic; symbols: '–'; suffix: ' '; } ul { list-style: eigen; }",
    body: "<ul><li>Een</li></ul>",
    outcome: "valid",
    hears: "H1[Kop] L[LI[Lbl[–] LBody[Een]]]",
  },
  {
    feature: "a list with paragraphs and links",
    body: '<ul><li><p>Een</p><p>Nog een</p></li><li><a href="https://example.org/">Adres</a> en meer</li></ul>',
    outcome: "valid",
    hears: "H1[Kop] L[LI[Lbl[•] LBody[P[Een] P[Nog een]]] LI[Lbl[•] LBody[Link[Adres] en meer]]]",
  },
  { feature: "a list over pages", body: `<ul>${"<li>Punt</li>".repeat(60)}</ul>`, outcome: "valid" },
  {
    feature: "a list as flex",
    body: '<ul style="display:flex;gap:1em;list-style:none"><li>Een</li><li>Twee</li></ul>',
    outcome: "valid",
    hears: "H1[Kop] L[LI[LBody[Een]] LI[LBody[Twee]]]",
  },
  {
    feature: "terms and definitions",
    body: "<dl><dt>Woord</dt><dd>Uitleg</dd><dt>Twee</dt><dd>Meer</dd></dl>",
    outcome: "valid",
    hears: "H1[Kop] P[Woord] P[Uitleg] P[Twee] P[Meer]",
  },
  {
    feature: "terms and definitions in groups",
    body: "<dl><div><dt>Woord</dt><dd>Uitleg</dd></div><div><dt>Twee</dt><dd>Meer</dd></div></dl>",
    outcome: "valid",
    hears: "H1[Kop] P[Woord] P[Uitleg] P[Twee] P[Meer]",
  },
  {
    feature: "details",
    body: "<details><summary>Meer</summary><p>Inhoud</p></details>",
    outcome: "valid",
    hears: "H1[Kop] P[Meer] P[Inhoud]",
  },
  {
    feature: "an aside",
    body: "<aside><h2>Kader</h2><p>Tekst</p></aside>",
    outcome: "valid",
    hears: "H1[Kop] Aside[H2[Kader] P[Tekst]]",
  },
  {
    feature: "a quotation",
    body: "<blockquote><p>Gezegd</p></blockquote>",
    outcome: "valid",
    hears: "H1[Kop] BlockQuote[P[Gezegd]]",
  },
  {
    feature: "preformatted text",
    body: "<pre>regel een\n  regel twee</pre>",
    outcome: "valid",
    hears: "H1[Kop] P[regel een regel twee]",
  },
  {
    feature: "an address",
    body: "<address>Straat 1<br>Plaats</address>",
    outcome: "valid",
    hears: "H1[Kop] P[Straat 1 Plaats]",
  },
  {
    feature: "sections with headings",
    body: "<section><h2>Twee</h2><p>Tekst</p><h3>Drie</h3><p>Meer</p></section>",
    outcome: "valid",
    hears: "H1[Kop] H2[Twee] P[Tekst] H3[Drie] P[Meer]",
  },
  {
    feature: "a header and a footer",
    body: "<header><p>Boven</p></header><footer><p>Onder</p></footer>",
    outcome: "valid",
    hears: "H1[Kop] P[Boven] P[Onder]",
  },
  {
    feature: "loose text in a block",
    body: "<div>Los<p>Alinea</p>nog los</div>",
    outcome: "valid",
    hears: "H1[Kop] P[Los] P[Alinea] P[nog los]",
  },
  { feature: "a rule", body: "<p>Boven</p><hr><p>Onder</p>", outcome: "valid", hears: "H1[Kop] P[Boven] P[Onder]" },
  {
    feature: "a table of contents",
    body: `<nav><h2>Inhoud</h2><ol><li><a href="#a">Eerste</a> <span>1</span><ol><li><a href="#b">Onder</a> <span>2</span></li></ol></li></ol></nav>
      <h2 id="a">Eerste</h2><p>Tekst</p><h3 id="b" style="break-before:page">Onder</h3><p>Tekst</p>`,
    outcome: "valid",
    hears:
      "H1[Kop] H2[Inhoud] TOC[TOCI[Lbl[1.] Link(Eerste, pagina 1)[Eerste] 1 TOC[TOCI[Lbl[1.] Link(Onder, pagina 2)[Onder] 2]]]] H2[Eerste] P[Tekst] H3[Onder] P[Tekst]",
  },
  {
    feature: "a list after a heading with only a picture",
    body: '<h2><svg role="img" aria-label="Logo" width="20" height="20"><circle cx="9" cy="9" r="9"/></svg></h2><ul><li>Een</li></ul>',
    outcome: "valid",
    hears: "H1[Kop] H2[Figure(Logo)] L[LI[Lbl[•] LBody[Een]]]",
  },
];
