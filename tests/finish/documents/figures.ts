import type { Snippet } from "./snippet.ts";

const bars = '<rect width="40" height="60" fill="#036"/><text x="50" y="30">12 van 20</text>';
const labelled = 'role="img" aria-label="Staafdiagram: 12 van 20"';

function chart(attributes: string, content = bars): string {
  return `<svg ${attributes} viewBox="0 0 200 60" width="200" height="60">${content}</svg>`;
}

const dot =
  "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";

/** Charts, pictures and decoration. */
export const figureSnippets: readonly Snippet[] = [
  {
    feature: "a chart with a name",
    body: chart(labelled),
    outcome: "valid",
    hears: "H1[Kop] Figure(Staafdiagram: 12 van 20)",
  },
  {
    feature: "a chart named by its title",
    body: chart('role="img" aria-labelledby="t"', `<title id="t">Staafdiagram: 12 van 20</title>${bars}`),
    outcome: "valid",
    hears: "H1[Kop] Figure(Staafdiagram: 12 van 20)",
  },
  {
    feature: "a chart in a figure with a caption",
    body: `<figure>${chart(labelled)}<figcaption>Bron: <a href="https://example.org/">register</a></figcaption></figure>`,
    outcome: "valid",
    hears: "H1[Kop] Figure(Staafdiagram: 12 van 20) Caption[Bron: Link[register]]",
  },
  {
    feature: "a chart in a figure with its table",
    body: `<figure>${chart(labelled)}<figcaption>Titel</figcaption><table><tr><th>Naam</th><td>12</td></tr></table></figure>`,
    outcome: "valid",
    hears: "H1[Kop] Figure(Staafdiagram: 12 van 20) Caption[Titel] Table[TR[TH[Naam] TD[12]]]",
  },
  {
    feature: "a name on the figure instead of the chart",
    body: `<figure aria-label="Grafiek">${chart('aria-hidden="true"')}<figcaption>Bron: register</figcaption></figure>`,
    outcome: ["lost-text", "other-text"],
  },
  { feature: "a chart without a role", body: chart(""), outcome: "valid", hears: "H1[Kop] P[12 van 20]" },
  {
    feature: "a chart for decoration",
    body: `<p>Tekst</p>${chart('aria-hidden="true"', '<circle r="9" cx="9" cy="9"/>')}`,
    outcome: "valid",
    hears: "H1[Kop] P[Tekst]",
  },
  {
    feature: "a small chart in a line",
    body: `<p>Lijn ${chart(labelled)} erna</p>`,
    outcome: "valid",
    hears: "H1[Kop] P[Lijn Figure(Staafdiagram: 12 van 20) erna]",
  },
  {
    feature: "patterns and gradients in a chart",
    body: chart(
      labelled,
      '<defs><pattern id="p" width="4" height="4" patternUnits="userSpaceOnUse"><path d="M0 0L4 4" stroke="#036"/></pattern><linearGradient id="g"><stop stop-color="#036"/><stop offset="1" stop-color="#fff"/></linearGradient></defs><rect width="60" height="60" fill="url(#p)"/><rect x="70" width="60" height="60" fill="url(#g)"/>',
    ),
    outcome: "valid",
    hears: "H1[Kop] Figure(Staafdiagram: 12 van 20)",
  },
  {
    feature: "clips and transforms in a chart",
    body: chart(
      labelled,
      '<clipPath id="c"><rect width="50" height="50"/></clipPath><g clip-path="url(#c)" transform="translate(9 5) rotate(4)"><circle r="40" fill="#036"/><text x="2" y="20">9</text></g>',
    ),
    outcome: "valid",
    hears: "H1[Kop] Figure(Staafdiagram: 12 van 20)",
  },
  {
    feature: "opacity in a chart",
    body: chart(labelled, `<g opacity=".5">${bars}</g>`),
    outcome: ["lost-text", "lost-content"],
  },
  {
    feature: "a mask in a chart",
    body: chart(
      labelled,
      `<mask id="m"><rect width="90" height="60" fill="#fff"/></mask><g mask="url(#m)">${bars}</g>`,
    ),
    outcome: ["lost-text", "lost-content"],
  },
  {
    feature: "rgba in a chart",
    body: chart(labelled, '<rect width="40" height="60" fill="rgba(0,60,90,.4)"/>'),
    outcome: "valid",
    hears: "H1[Kop] Figure(Staafdiagram: 12 van 20)",
  },
  {
    feature: "a picture",
    body: `<p><img src="${dot}" width="40" height="40" alt="Rode stip"></p>`,
    outcome: "valid",
    hears: "H1[Kop] P[Figure(Rode stip)]",
  },
  {
    feature: "a picture for decoration",
    body: `<p>Tekst <img src="${dot}" width="40" height="40" alt=""></p>`,
    outcome: "valid",
    hears: "H1[Kop] P[Tekst]",
  },
  {
    feature: "a picture without an alternative",
    body: `<p>Tekst <img src="${dot}" width="40" height="40"></p>`,
    outcome: ["figure-without-alternative"],
  },
  {
    feature: "a drawing as a picture",
    body: '<p><img src="tekening.svg" width="80" height="40" alt="Tekening"></p>',
    outcome: "valid",
    hears: "H1[Kop] P[Figure(Tekening)]",
  },
  {
    feature: "a chart higher than the page",
    body: `<svg ${labelled} viewBox="0 0 20 60" style="width:100mm;height:300mm">${bars}</svg>`,
    outcome: ["cut-figure"],
  },
  {
    feature: "a chart that is cut off by its box",
    body: `<div style="width:70px;overflow:hidden">${chart(labelled)}</div>`,
    outcome: ["cut-figure"],
  },
  {
    feature: "a chart beside the sheet",
    body: `<svg ${labelled} viewBox="0 0 200 60" width="200" height="60" style="margin-left:-40mm"><rect width="190" height="60" fill="#036"/></svg>`,
    outcome: ["cut-figure"],
  },
  {
    feature: "a picture that is cut off by its box",
    body: `<div style="width:20px;overflow:hidden"><img src="${dot}" width="40" height="40" alt="Rode stip" style="max-width:none"></div>`,
    outcome: ["cut-figure"],
  },
  {
    feature: "a drawing without letters that is cut off by its box", // the PDF holds one clip, as for the area of the drawing
    body: `<div style="width:70px;overflow:hidden">${chart(labelled, '<rect width="190" height="60" fill="#036"/>')}</div>`,
    outcome: "valid",
    hears: "H1[Kop] Figure(Staafdiagram: 12 van 20)",
  },
  {
    feature: "a chart over two pages",
    body: `<div style="height:150mm"></div>${chart(`${labelled} style="break-inside:auto;height:80mm"`)}`,
    outcome: "valid",
    hears: "H1[Kop] Figure(Staafdiagram: 12 van 20)",
  },
  {
    feature: "a chart on the second page",
    body: `<div style="height:160mm"></div><figure style="break-inside:avoid">${chart(labelled)}<figcaption>Titel</figcaption></figure>`,
    outcome: "valid",
    hears: "H1[Kop] Figure(Staafdiagram: 12 van 20) Caption[Titel]",
  },
];
