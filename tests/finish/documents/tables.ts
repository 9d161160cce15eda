import type { Snippet } from "./snippet.ts";

const head = '<thead><tr><th scope="col">Naam</th><th scope="col">Aantal</th></tr></thead>';
const row = '<tr><th scope="row">Een</th><td>1</td></tr>';
const group = `<tbody><tr><th scope="rowgroup" colspan="2">Groep</th></tr>${row}</tbody>`;
const heardGroup = "TR[TH[Groep]] TR[TH[Een] TD[1]]";

/** Tables, and what goes wrong in them. */
export const tableSnippets: readonly Snippet[] = [
  {
    feature: "a table with a caption",
    body: `<table><caption>Titel</caption>${head}<tbody>${row}</tbody></table>`,
    outcome: "valid",
    hears: "H1[Kop] Table[Caption[Titel] TR[TH[Naam] TH[Aantal]] TR[TH[Een] TD[1]]]",
  },
  {
    feature: "a foot of a table",
    body: `<table>${head}<tbody>${row}</tbody><tfoot><tr><th scope="row">Samen</th><td>1</td></tr></tfoot></table>`,
    outcome: "valid",
    hears: "H1[Kop] Table[TR[TH[Naam] TH[Aantal]] TR[TH[Een] TD[1]] TR[TH[Samen] TD[1]]]",
  },
  {
    feature: "cells over rows and columns",
    body: `<table><thead><tr><th scope="col">Jaar</th><th scope="col" colspan="2">Aantal</th></tr></thead><tbody>
      <tr><th scope="row" rowspan="2">2022</th><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></tbody></table>`,
    outcome: "valid",
    hears: "H1[Kop] Table[TR[TH[Jaar] TH[Aantal]] TR[TH[2022] TD[1] TD[2]] TR[TD[3] TD[4]]]",
  },
  {
    feature: "two rows of headers",
    body: `<table><thead><tr><th rowspan="2" scope="col">Naam</th><th colspan="2" scope="colgroup">Aantal</th></tr>
      <tr><th scope="col">Doel</th><th scope="col">Nu</th></tr></thead><tbody><tr><th scope="row">Een</th><td>1</td><td>2</td></tr></tbody></table>`,
    outcome: "valid",
    hears: "H1[Kop] Table[TR[TH[Naam] TH[Aantal]] TR[TH[Doel] TH[Nu]] TR[TH[Een] TD[1] TD[2]]]",
  },
  {
    feature: "groups of rows with a header",
    body: `<table>${head}${group}${group}<tfoot>${row}</tfoot></table>`,
    outcome: "valid",
    hears: `H1[Kop] Table[TR[TH[Naam] TH[Aantal]] ${heardGroup} ${heardGroup} TR[TH[Een] TD[1]]]`,
    browser: { fact: "the parts of the table are lost", holds: (heard) => !heard.includes("TBody") },
  },
  {
    feature: "groups of rows with a header, each as a group",
    body: `<table>${head}${group.replace("<tbody", '<tbody role="group"')}<tfoot>${row}</tfoot></table>`,
    outcome: "valid",
    hears: `H1[Kop] Table[TBody[TR[TH[Naam] TH[Aantal]]] TBody[${heardGroup}] TBody[TR[TH[Een] TD[1]]]]`,
  },
  {
    feature: "a table without a head of its own",
    body: "<table><tr><th>Naam</th><td>Jan</td></tr><tr><th>Plaats</th><td>Dorp</td></tr></table>",
    outcome: "valid",
    hears: "H1[Kop] Table[TR[TH[Naam] TD[Jan]] TR[TH[Plaats] TD[Dorp]]]",
  },
  {
    feature: "a table with stripes",
    body: `<table>${head}<tbody style="background:#eee">${row}${row}</tbody></table>`,
    outcome: "valid",
    hears: "H1[Kop] Table[TR[TH[Naam] TH[Aantal]] TR[TH[Een] TD[1]] TR[TH[Een] TD[1]]]",
  },
  {
    feature: "a table head that is repeated",
    style: "thead { background: #ddd; } tr { break-inside: avoid; }",
    body: `<table>${head}<tbody>${row.repeat(60)}</tbody></table>`,
    outcome: "valid",
  },
  {
    feature: "a table foot that is repeated",
    style: "tr { break-inside: avoid; }",
    body: `<table>${head}<tbody>${row.repeat(60)}</tbody><tfoot><tr><th scope="row">Samen</th><td>60</td></tr></tfoot></table>`,
    outcome: "valid",
  },
  {
    feature: "a repeated head with a corner that is no header",
    style: "tr { break-inside: avoid; }",
    body: `<table><thead><tr><td>Naam</td><th scope="col">Aantal</th></tr></thead><tbody>${row.repeat(60)}</tbody></table>`,
    outcome: "valid",
  },
  {
    feature: "a table without headers",
    body: "<table><tr><td>Naam</td><td>Aantal</td></tr><tr><td>Een</td><td>1</td></tr></table>",
    outcome: ["table-without-headers"],
  },
  {
    feature: "a table wider than its box",
    body: `<div style="width:20mm;overflow:hidden"><table>${head}<tbody><tr><th scope="row">Een</th><td>1234567</td></tr></tbody></table></div>`,
    outcome: ["other-text", "cut-text"],
  },
  {
    feature: "paragraphs, lists and links in cells",
    body: `<table>${head}<tbody><tr><th scope="row"><p>Een</p><p>Twee</p></th><td><ul><li>Punt</li></ul><a href="https://example.org/">Adres</a></td></tr></tbody></table>`,
    outcome: "valid",
    hears: "H1[Kop] Table[TR[TH[Naam] TH[Aantal]] TR[TH[P[Een] P[Twee]] TD[L[LI[Lbl[•] LBody[Punt]]] P[Link[Adres]]]]]",
  },
  {
    feature: "a table in a region that scrolls",
    body: `<div role="region" aria-label="Cijfers" tabindex="0" style="overflow-x:auto"><table>${head}<tbody>${row}</tbody></table></div>`,
    outcome: "valid",
    hears: "H1[Kop] Table[TR[TH[Naam] TH[Aantal]] TR[TH[Een] TD[1]]]",
  },
  {
    feature: "an empty cell",
    body: `<table>${head}<tbody>${row}<tr><th scope="row">Twee</th><td></td></tr></tbody></table>`,
    outcome: ["uneven-table"],
  },
  {
    feature: "a header with only hidden text",
    body: `<table><thead><tr><th><span style="position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden">Naam</span></th><th>Aantal</th></tr></thead><tbody>${row}</tbody></table>`,
    outcome: ["other-text", "uneven-table"],
  },
  {
    feature: "a row over two pages",
    body: `<table>${head}<tbody><tr><th scope="row">Een</th><td>${"Regel<br>".repeat(45)}</td></tr></tbody></table>`,
    outcome: ["cut-row"],
  },
  {
    feature: "a dash in a cell without a value",
    body: `<table>${head}<tbody>${row}<tr><th scope="row">Twee</th><td>–</td></tr></tbody></table>`,
    outcome: "valid",
    hears: "H1[Kop] Table[TR[TH[Naam] TH[Aantal]] TR[TH[Een] TD[1]] TR[TH[Twee] TD[–]]]",
  },
];
