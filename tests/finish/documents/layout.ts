import type { Snippet } from "./snippet.ts";

const filler = "<p>Een zin in een kolom.</p>".repeat(6);

/** How things stand and look on the sheet. */
export const layoutSnippets: readonly Snippet[] = [
  {
    feature: "a shadow",
    body: '<p style="box-shadow:0 2px 8px #666">Schaduw</p>',
    outcome: "valid",
    hears: "H1[Kop] P[Schaduw]",
  },
  {
    feature: "an inset shadow",
    body: '<p style="box-shadow:inset 0 0 6px #666">Schaduw</p>',
    outcome: "valid",
    hears: "H1[Kop] P[Schaduw]",
  },
  {
    feature: "a gradient",
    body: '<p style="background:linear-gradient(#eee,#ccc)">Verloop</p>',
    outcome: "valid",
    hears: "H1[Kop] P[Verloop]",
  },
  {
    feature: "a gradient that fades",
    body: '<p style="background:linear-gradient(rgba(0,0,90,.3),transparent)">Verloop</p>',
    outcome: "valid",
    hears: "H1[Kop] P[Verloop]",
  },
  {
    feature: "a round gradient",
    body: '<p style="background:radial-gradient(#fff,#cce)">Verloop</p>',
    outcome: "valid",
    hears: "H1[Kop] P[Verloop]",
  },
  {
    feature: "round corners that cut off",
    body: '<div style="border-radius:12px;overflow:hidden;border:2px solid #036"><p style="background:#eee">Rond</p></div>',
    outcome: "valid",
    hears: "H1[Kop] P[Rond]",
  },
  {
    feature: "columns",
    body: `<div style="columns:2;column-rule:1px solid #999">${filler}</div>`,
    outcome: "valid",
    hears:
      "H1[Kop] P[Een zin in een kolom.] P[Een zin in een kolom.] P[Een zin in een kolom.] P[Een zin in een kolom.] P[Een zin in een kolom.] P[Een zin in een kolom.]",
  },
  {
    feature: "a grid",
    body: '<div style="display:grid;grid-template-columns:1fr 1fr"><p>Links</p><p>Rechts</p></div>',
    outcome: "valid",
    hears: "H1[Kop] P[Links] P[Rechts]",
  },
  {
    feature: "flex in another order",
    body: '<div style="display:flex"><p style="order:2">Eerst gelezen</p><p>Eerst gezien</p></div>',
    outcome: "valid",
    hears: "H1[Kop] P[Eerst gelezen] P[Eerst gezien]",
  },
  {
    feature: "a transform",
    body: '<p style="transform:rotate(3deg) scale(.9)">Gedraaid</p>',
    outcome: "valid",
    hears: "H1[Kop] P[Gedraaid]",
  },
  {
    feature: "a float",
    body: '<p style="float:right;width:4em">Zij</p><p>Tekst ernaast</p>',
    outcome: "valid",
    hears: "H1[Kop] P[Zij] P[Tekst ernaast]",
  },
  {
    feature: "a place of its own",
    body: '<p>Eerst</p><p style="position:absolute;top:0;right:0">Daarna</p>',
    outcome: "valid",
    hears: "H1[Kop] P[Eerst] P[Daarna]",
  },
  {
    feature: "text that is fixed on every page",
    body: `<p style="position:fixed;bottom:0">Vast</p>${"<p>Regel</p>".repeat(40)}`,
    outcome: ["other-text"],
    browser: { fact: "it is told once for every page", holds: (heard) => heard.includes("Vast Vast Vast") },
  },
  {
    feature: "a blank page",
    body: '<p>Een</p><p style="break-before:page"></p><p style="break-before:page">Drie</p>',
    outcome: "valid",
    hears: "H1[Kop] P[Een] P[Drie]",
  },
  {
    feature: "named pages",
    style: '@page breed { size: A5 landscape; @top-left { content: "Breed"; } } .breed { page: breed; }',
    body: '<p>Staand</p><p class="breed">Liggend</p>',
    outcome: "valid",
    hears: "H1[Kop] P[Staand] P[Liggend]",
  },
  {
    feature: "a running header with the chapter",
    style:
      '@counter-style hoofdstuk { system: fixed 1; symbols: "Eerste deel" "Tweede deel"; suffix: ""; } @page { @top-left { content: counter(page, hoofdstuk); } }',
    body: '<h2>Eerste deel</h2><p>Tekst</p><h2 style="break-before:page">Tweede deel</h2><p>Tekst</p>',
    outcome: "valid",
    hears: "H1[Kop] H2[Eerste deel] P[Tekst] H2[Tweede deel] P[Tekst]",
  },
  {
    feature: "a margin with colour and a line",
    style: '@page { @top-center { content: "Boven"; background: #eee; border-bottom: 1px solid #036; } }',
    body: "<p>Tekst</p>",
    outcome: "valid",
    hears: "H1[Kop] P[Tekst]",
  },
  {
    feature: "a background over the whole sheet",
    style: "html { background: #eef; }",
    body: "<p>Tekst</p>",
    outcome: "valid",
    hears: "H1[Kop] P[Tekst]",
  },
  {
    feature: "a background picture",
    body: '<p style="background:url(tekening.svg)">Tekst</p>',
    outcome: "valid",
    hears: "H1[Kop] P[Tekst]",
  },
  {
    feature: "an outline",
    body: '<p style="outline:2px dashed #036">Omlijnd</p>',
    outcome: "valid",
    hears: "H1[Kop] P[Omlijnd]",
  },
  {
    feature: "something wider than the sheet", // the browser makes everything smaller until it fits
    body: '<p>Tekst</p><div style="width:150mm;height:9mm;background:#036"></div>',
    outcome: ["shrunk"],
  },
  { feature: "a zoom", body: '<p style="zoom:1.5">Groter</p>', outcome: "valid", hears: "H1[Kop] P[Groter]" },
  {
    feature: "a button",
    body: '<p><button type="button">Knop</button></p>',
    outcome: "valid",
    hears: "H1[Kop] P[Knop]",
  },
  {
    feature: "a font that only a margin uses",
    body: "<h2>Alleen vette koppen</h2>",
    outcome: ["other-font"],
  },
];
