import type { Snippet } from "./snippet.ts";

const icon = '<svg aria-hidden="true" width="12" height="12"><circle cx="6" cy="6" r="5"/></svg>';

/** Links, within the document and out of it. */
export const linkSnippets: readonly Snippet[] = [
  {
    feature: "a link to a site",
    body: '<p>Zie <a href="https://example.org/">de site</a>.</p>',
    outcome: "valid",
    hears: "H1[Kop] P[Zie Link[de site] .]",
  },
  {
    feature: "a link within the document",
    body: '<p><a href="#doel">Naar het doel</a></p><h2 id="doel">Doel</h2>',
    outcome: "valid",
    hears: "H1[Kop] P[Link[Naar het doel]] H2[Doel]",
  },
  {
    feature: "a link to a name with an accent",
    body: '<p><a href="#geïnd-één">Eén</a></p><h2 id="geïnd-één">Eén</h2>',
    outcome: "valid",
    hears: "H1[Kop] P[Link[Eén]] H2[Eén]",
  },
  {
    feature: "a link over lines",
    body: `<p>Zie <a href="https://example.org/">${"een lange tekst ".repeat(9)}</a>.</p>`,
    outcome: "valid",
    hears:
      "H1[Kop] P[Zie Link[een lange tekst een lange tekst een lange tekst een lange tekst een lange tekst een lange tekst een lange tekst een lange tekst een lange tekst] .]",
  },
  {
    feature: "a link over pages",
    body: `<div style="height:148mm"></div><p style="orphans:1;widows:1">Zie <a href="https://example.org/">${"een lange tekst ".repeat(40)}</a>.</p>`,
    outcome: "valid",
  },
  {
    feature: "a link with a name of its own",
    body: '<p><a href="https://example.org/" aria-label="Meer over Een">Meer</a></p>',
    outcome: "valid",
    hears: "H1[Kop] P[Link[Meer]]",
    browser: { fact: "the name is lost", holds: (heard) => !heard.includes("over Een") },
  },
  {
    feature: "a link with an icon and text",
    body: `<p><a href="https://example.org/">${icon} Met teken</a></p>`,
    outcome: "valid",
    hears: "H1[Kop] P[Link[Met teken]]",
  },
  {
    feature: "a link with only a hidden icon",
    body: `<p>Icoon <a href="https://example.org/">${icon}</a></p>`,
    outcome: "valid",
    hears: "H1[Kop] P[Icoon Link(https://example.org/)[]]",
  },
  {
    feature: "a link with a picture",
    body: '<p><a href="https://example.org/"><svg role="img" aria-label="Naar de site" width="12" height="12"><circle cx="6" cy="6" r="5"/></svg></a></p>',
    outcome: "valid",
    hears: "H1[Kop] P[Link[Figure(Naar de site)]]",
  },
  {
    feature: "a link around blocks",
    body: '<a href="https://example.org/"><h2>Titel</h2><p>Tekst</p></a>',
    outcome: "valid",
    hears: "H1[Kop] P[Link[H2[Titel] P[Tekst]]]",
  },
  {
    feature: "a link to what is not there",
    body: '<p><a href="#weg">Nergens heen</a></p>',
    outcome: ["link-without-destination"],
  },
  {
    feature: "a link to a script",
    body: '<p><a href="javascript:alert(1)">Doe iets</a></p>',
    outcome: ["link-without-destination"],
  },
  {
    feature: "a link to a file beside the page",
    body: '<p><a href="cijfers.csv">Cijfers</a></p>',
    outcome: ["link-without-destination"],
  },
  {
    feature: "a link to an address for mail",
    body: '<p><a href="mailto:info@example.org">Mail</a></p>',
    outcome: "valid",
    hears: "H1[Kop] P[Link[Mail]]",
  },
  {
    feature: "links one after another",
    body: '<p><a href="https://example.org/a">A</a><a href="https://example.org/b">B</a></p>',
    outcome: "valid",
    hears: "H1[Kop] P[Link[A] Link[B]]",
  },
  {
    feature: "a note with its roles",
    body: '<p>Tekst<a role="doc-noteref" href="#n" id="r">1</a></p><section role="doc-endnotes"><ol><li id="n">Noot <a role="doc-backlink" href="#r">terug</a></li></ol></section>',
    outcome: "valid",
    hears: "H1[Kop] P[Tekst Link[1]] L[LI[Lbl[1.] LBody[Noot Link[terug]]]]",
    browser: { fact: "the links are no links", holds: (heard) => !heard.includes("Link") },
  },
];
