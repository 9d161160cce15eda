import type { Snippet } from "./snippet.ts";

const lost = "does not reach the tags";

/** What is shown but not read, or read but not shown. */
export const hiddenSnippets: readonly Snippet[] = [
  {
    feature: "opacity",
    body: '<p style="opacity:.5">Doorschijnend</p>',
    outcome: ["lost-text", "lost-content", "other-text"],
    browser: { fact: lost, holds: (heard) => !heard.includes("Doorschijnend") },
  },
  {
    feature: "a blend mode",
    body: '<div style="background:#eee"><p style="mix-blend-mode:multiply">Gemengd</p></div>',
    outcome: ["lost-text", "lost-content", "other-text"],
    browser: { fact: lost, holds: (heard) => !heard.includes("Gemengd") },
  },
  {
    feature: "a mask",
    body: '<p style="mask-image:linear-gradient(black,transparent)">Gemaskerd</p>',
    outcome: ["lost-text", "lost-content", "other-text"],
    browser: { fact: lost, holds: (heard) => !heard.includes("Gemaskerd") },
  },
  {
    feature: "a filter",
    body: '<p style="filter:blur(1px)">Gefilterd</p>',
    outcome: ["other-text"],
    browser: { fact: lost, holds: (heard) => !heard.includes("Gefilterd") },
  },
  {
    feature: "a filter on what is behind",
    body: '<div style="backdrop-filter:blur(2px)"><p>Achtergrond</p></div>',
    outcome: ["lost-text", "lost-content", "other-text"],
    browser: { fact: lost, holds: (heard) => !heard.includes("Achtergrond") },
  },
  {
    feature: "visually hidden text",
    body: '<p>Getoond<span style="position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)">verborgen</span></p>',
    outcome: ["other-text"],
    browser: { fact: lost, holds: (heard) => !heard.includes("verborgen") },
  },
  {
    feature: "text before and after by style",
    style: '.a::before { content: "Let op: "; } .a::after { content: " (einde)"; }',
    body: '<p class="a">Tekst</p>',
    outcome: ["lost-text"],
    browser: { fact: lost, holds: (heard) => !heard.includes("Let op") },
  },
  {
    feature: "signs before and after by style",
    style: '.a::before { content: "• "; } .a::after { content: " »"; }',
    body: '<p class="a">Tekst</p>',
    outcome: "valid",
    hears: "H1[Kop] P[Tekst]",
  },
  {
    feature: "quotes of q",
    body: "<p>Hij zei: <q>goed zo</q>.</p>",
    outcome: "valid",
    hears: "H1[Kop] P[Hij zei: goed zo .]",
    browser: { fact: "the quotes do not reach the tags", holds: (heard) => !/[“”"]/.test(heard) },
  },
  {
    feature: "display none",
    body: '<p>Wel</p><p style="display:none">Niet</p>',
    outcome: "valid",
    hears: "H1[Kop] P[Wel]",
  },
  {
    feature: "visibility hidden",
    body: '<p>Wel</p><p style="visibility:hidden">Niet</p>',
    outcome: "valid",
    hears: "H1[Kop] P[Wel]",
  },
  {
    feature: "hidden from screen readers",
    body: '<p>Wel</p><p aria-hidden="true">Alleen te zien</p>',
    outcome: ["lost-text"],
  },
  {
    feature: "white text on dark",
    body: '<p style="background:#036;color:#fff">Wit</p>',
    outcome: "valid",
    hears: "H1[Kop] P[Wit]",
  },
  {
    feature: "text cut off by overflow",
    body: '<p style="height:1.4em;overflow:hidden">Regel een<br>Regel twee</p>',
    outcome: ["other-text"],
  },
  {
    feature: "a line that is longer than its box",
    body: '<p style="width:20mm;overflow:hidden;white-space:nowrap">Er zijn 42 woningen gebouwd</p>',
    outcome: ["other-text"],
  },
  {
    feature: "half a line",
    body: '<p style="height:0.6em;line-height:1.4em;overflow:hidden">Halve regel 42</p>',
    outcome: ["cut-text"],
  },
  {
    feature: "text beside the sheet",
    body: '<p style="margin-left:-18mm">42 woningen</p>',
    outcome: ["other-text", "cut-text"],
  },
  {
    feature: "text cut off by a shape",
    body: '<p style="clip-path:inset(0 50% 0 0);width:40mm">Half weg 42 woningen</p>',
    outcome: ["other-text", "cut-text"],
  },
  {
    feature: "see-through text after by style",
    style: '.a::after { content: "42 woningen"; opacity: .5; }',
    body: '<p class="a">Er zijn</p>',
    outcome: ["lost-text"],
  },
  {
    feature: "transparent, white and covered text", // nothing in the PDF tells that it is not seen
    style: ".a { position: relative; } .a div { position: absolute; inset: 0; background: #036; }",
    body: '<p style="color:transparent">Een</p><p style="color:#fff">Twee</p><div class="a"><p>Drie</p><div></div></div>',
    outcome: "valid",
    hears: "H1[Kop] P[Een] P[Twee] P[Drie]",
  },
];
