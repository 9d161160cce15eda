import type { Snippet } from "./snippet.ts";

/** Words, letters and languages. */
export const textSnippets: readonly Snippet[] = [
  { feature: "a paragraph", body: "<p>Een alinea.</p>", outcome: "valid", hears: "H1[Kop] P[Een alinea.]" },
  {
    feature: "strong, em, code, mark, small, sub and sup",
    body: "<p><strong>Let</strong> <em>op</em> <code>x</code> <mark>merk</mark> <small>klein</small> H<sub>2</sub>O m<sup>2</sup></p>",
    outcome: "valid",
    hears: "H1[Kop] P[Strong[Let] Em[op] Code[x] merk klein H 2 O m 2]",
  },
  {
    feature: "del and ins",
    body: "<p>Van <del>tien</del> naar <ins>twaalf</ins>.</p>",
    outcome: "valid",
    hears: "H1[Kop] P[Van tien naar twaalf .]",
  },
  {
    feature: "a line that is broken with br",
    body: "<p>Straat 1<br>1234 AB Plaats</p>",
    outcome: "valid",
    hears: "H1[Kop] P[Straat 1 1234 AB Plaats]",
  },
  {
    feature: "a paragraph over lines",
    body: `<p>${"Een zin die over regels loopt. ".repeat(8)}</p>`,
    outcome: "valid",
    hears:
      "H1[Kop] P[Een zin die over regels loopt. Een zin die over regels loopt. Een zin die over regels loopt. Een zin die over regels loopt. Een zin die over regels loopt. Een zin die over regels loopt. Een zin die over regels loopt. Een zin die over regels loopt.]",
  },
  {
    feature: "headings over lines",
    body: `<h2>Monitor van het eerste kwartaal van het jaar tweeduizend tweeëntwintig</h2>
      <h3><span style="font-size:40pt">Monitor van de regio</span> <span style="font-size:8pt">over het eerste kwartaal, t/m 31 maart 2022, en alles wat daarvoor al was gedaan</span></h3>
      <h3 style="font-size:30pt">Arbeids&shy;markt&shy;toeleidings&shy;trajecten<br>in <a href="https://example.org/">CO<sub>2</sub></a></h3>`,
    outcome: "valid",
  },
  { feature: "a paragraph over pages", body: `<p>${"Een zin over bladen. ".repeat(180)}</p>`, outcome: "valid" },
  {
    feature: "soft hyphens",
    body: `<p>${"samen&shy;werkings&shy;verband ".repeat(12)}</p>`,
    outcome: "valid",
    hears:
      "H1[Kop] P[samenwerkingsverband samenwerkingsverband samen- werkingsverband samenwerkingsverband samenwerkings- verband samenwerkingsverband samenwerkingsverband samenwerkingsverband samenwerkingsverband samen- werkingsverband samenwerkingsverband samenwerkings- verband]",
  },
  {
    feature: "no-break spaces",
    body: "<p>1&nbsp;200&nbsp;inwoners en €&nbsp;5</p>",
    outcome: "valid",
    hears: "H1[Kop] P[1 200 inwoners en € 5]",
  },
  {
    feature: "small capitals",
    body: '<p style="font-variant:small-caps">Kleine Kapitalen</p>',
    outcome: "valid",
    hears: "H1[Kop] P[KLEINE KAPITALEN]",
  },
  {
    feature: "capitals by style",
    body: '<p style="text-transform:uppercase">hoofdletters</p>',
    outcome: "valid",
    hears: "H1[Kop] P[HOOFDLETTERS]",
  },
  {
    feature: "letters apart",
    body: '<p style="letter-spacing:3px">uit elkaar</p>',
    outcome: "valid",
    hears: "H1[Kop] P[u i t e l k a a r]",
  },
  {
    feature: "justified text",
    body: `<p style="text-align:justify">${"Een uitgevulde zin. ".repeat(12)}</p>`,
    outcome: "valid",
    hears:
      "H1[Kop] P[Een uitgevulde zin. Een uitgevulde zin. Een uitgevulde zin. Een uitgevulde zin. Een uitgevulde zin. Een uitgevulde zin. Een uitgevulde zin. Een uitgevulde zin. Een uitgevulde zin. Een uitgevulde zin. Een uitgevulde zin. Een uitgevulde zin.]",
  },
  {
    feature: "figures of one width",
    body: '<p style="font-variant-numeric:tabular-nums">1.234,5</p>',
    outcome: "valid",
    hears: "H1[Kop] P[1.234,5]",
  },
  {
    feature: "ligatures",
    body: "<p>officieel fietspad, affiche, ij en Ĳ</p>",
    outcome: "valid",
    hears: "H1[Kop] P[officieel fietspad, affiche, ij en Ĳ]",
  },
  {
    feature: "letters of other languages",
    body: "<p>Łączka, Gürsoy, Ōe, José, naïef, Ș</p>",
    outcome: "valid",
    hears: "H1[Kop] P[Łączka, Gürsoy, Ōe, José, naïef, Ș]",
  },
  { feature: "a letter with a loose accent", body: "<p>cafe\u0301</p>", outcome: "valid", hears: "H1[Kop] P[café]" },
  {
    feature: "dashes, quotes and dots",
    body: "<p>‘zo’ “en” – of — … · • ½ € ²</p>",
    outcome: "valid",
    hears: "H1[Kop] P[‘zo’ “en” – of — … · • ½ € ²]",
  },
  {
    feature: "a shadow of text",
    body: '<p style="text-shadow:1px 1px 2px #999">Schaduw</p>',
    outcome: ["other-text"],
    browser: { fact: "the text is there twice", holds: (heard) => heard.includes("SchaduwSchaduw") },
  },
  {
    feature: "rgba colours",
    body: '<p style="color:rgba(0,0,80,.8);background:rgba(0,0,0,.1)">Kleur</p>',
    outcome: "valid",
    hears: "H1[Kop] P[Kleur]",
  },
  {
    feature: "underlined text",
    body: '<p style="text-decoration:underline wavy red">Onderstreept</p>',
    outcome: "valid",
    hears: "H1[Kop] P[Onderstreept]",
  },
  {
    feature: "a language on a span",
    body: '<p>Dit is <span lang="en">business as usual</span>.</p>',
    outcome: "valid",
    hears: "H1[Kop] P[Dit is business as usual .]",
    browser: { fact: "the language is lost", holds: (heard) => !heard.includes(":en") },
  },
  {
    feature: "a language on i, b, q and cite",
    body: '<p><i lang="en">one</i> <b lang="en">two</b> <q lang="en">three</q> <cite lang="en">four</cite></p>',
    outcome: "valid",
    hears: "H1[Kop] P[one two three four]",
    browser: { fact: "the language is lost", holds: (heard) => !heard.includes(":en") },
  },
  {
    feature: "a language on em, strong, a term and a paragraph",
    body: '<p><em lang="en">one</em> <strong lang="en">two</strong> <span role="term" lang="en">three</span></p><p lang="fr">quatre</p>',
    outcome: "valid",
    hears: "H1[Kop] P[Em:en[one] Strong:en[two] Span:en[three]] P:fr[quatre]",
    browser: { fact: "the language stays", holds: (heard) => heard.includes(":en") && heard.includes(":fr") },
  },
  {
    feature: "an abbreviation and a definition",
    body: '<p><abbr title="Wet digitale overheid">Wdo</abbr> en <dfn>doelpad</dfn></p>',
    outcome: "valid",
    hears: "H1[Kop] P[Wdo en doelpad]",
  },
  {
    feature: "vertical text",
    body: '<p style="writing-mode:vertical-rl">Staand</p>',
    outcome: "valid",
    hears: "H1[Kop] P[Staand]",
  },
  {
    feature: "a letter that no font has",
    body: "<p>Teken \u{F8FF6} hier</p>",
    outcome: ["other-text", "missing-glyph"],
  },
  {
    feature: "nothing to read",
    style: "@page { @bottom-right { content: none; } }",
    heading: "",
    body: "",
    outcome: "valid",
    hears: "",
  },
  {
    feature: "text without a heading",
    heading: "",
    body: "<p>Alleen tekst.</p>",
    outcome: "valid",
    hears: "P[Alleen tekst.]",
  },
  {
    feature: "a first heading that is not the highest",
    heading: "<h2>Twee</h2>",
    body: "<p>Tekst</p>",
    outcome: ["skipped-heading"],
  },
  { feature: "another font", body: '<p style="font-family:monospace">andere letter</p>', outcome: ["other-font"] },
  {
    feature: "a heading level that is skipped",
    body: "<h2>Twee</h2><p>Tekst</p><h4>Vier</h4>",
    outcome: ["skipped-heading"],
  },
];
