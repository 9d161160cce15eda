import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pdfFinisher } from "../../src/finish/pdf-finisher.ts";
import { finishOrder } from "../../src/publish/print-finish-order.ts";
import { printPage } from "../../src/publish/print-page.ts";
import { shownText } from "../../src/publish/print-page-text.ts";
import { type PrintExample, printExample, printJob } from "./print-example.ts";

describe("a piece of text is shown with", () => {
  test.for([
    ["no change", { text: "Klein en Groot", transform: "none" }, "Klein en Groot"],
    ["capitals", { text: "één ijs", transform: "uppercase" }, "ÉÉN IJS"],
    ["small letters", { text: "ÉÉN IJS", transform: "lowercase" }, "één ijs"],
    ["each word with a capital", { text: "'s avonds zo-even 2x", transform: "capitalize" }, "'s Avonds Zo-Even 2x"],
    [
      "a first letter of its own",
      { text: " “groen” op koers", transform: "none", first: "uppercase" },
      " “Groen” op koers",
    ],
    ["only the first letter small", { text: "ja en", transform: "uppercase", first: "lowercase" }, "jA EN"],
  ] as const)("%s", ([, piece, shown]) => {
    expect(shownText(piece)).toBe(shown);
  });
});

describe("the text of a page on paper", () => {
  let example: PrintExample;
  beforeAll(async () => {
    example = await printExample();
  });
  afterAll(async () => {
    await example.remove();
  });

  // What a page holds, and the text of it that a reader of the PDF gets. Each is compared with the tags of its PDF as well.
  test.for([
    ["entities and spaces", "<p>Eén &amp;\n twee&nbsp;drie<br>vier</p>", "Eén & twee drie vier"],
    ["capitals by style", '<p style="text-transform:uppercase">Op koers</p>', "OP KOERS"],
    [
      "a first letter by style",
      "<style>p::first-letter{text-transform:uppercase}</style><p><b>groen</b> licht</p>",
      "Groen licht",
    ],
    ["what a style adds", '<style>p::before{content:"» "}</style><p>Tekst</p>', "Tekst"],
    [
      "hidden parts",
      '<p>A<span style="display:none">B</span><span hidden>C</span><span style="visibility:hidden">D</span></p>',
      "A",
    ],
    ["shown within hidden", '<p style="visibility:hidden">A<span style="visibility:visible">B</span></p>', "B"],
    ["only on screen", "<style>@media print{.scherm{display:none}}</style><p>A<span class=scherm>B</span></p>", "A"],
    ["folded parts", "<details><summary>Meer</summary><p>Ingeklapt</p></details>", "Meer Ingeklapt"],
    ["lists", '<ol start="4"><li>Een<ul><li>Twee</li></ul></li><li>Drie</li></ol>', "Een Twee Drie"],
    ["a description list", "<dl><dt>Doel</dt><dd>1.200</dd></dl>", "Doel 1.200"],
    [
      "a table",
      "<table><caption>Cijfers</caption><thead><tr><th>Jaar</th></tr></thead><tr><td>2022</td></tr></table>",
      "Cijfers Jaar 2022",
    ],
    [
      "a drawing with words",
      '<svg role="img" aria-label="Grafiek: 12" width="90" height="30"><text y="20">12</text></svg>',
      "Grafiek: 12",
    ],
    [
      "a drawing with a title",
      '<svg role="img" aria-labelledby="t" width="90" height="30"><title id="t">Titel</title><path d="M0 0h9v9z"/></svg>',
      "Titel",
    ],
    [
      "a drawing as decoration",
      '<p>A <svg aria-hidden="true" width="9" height="9"><path d="M0 0h9v9z"/></svg></p>',
      "A",
    ],
    [
      "an image",
      '<img alt="Kaart" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" width="9" height="9">',
      "Kaart",
    ],
    [
      "an image as decoration",
      '<p>A <img alt="" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"></p>',
      "A",
    ],
    [
      "a link over lines",
      `<p>${"Lang ".repeat(30)}<a href="https://example.org/">${"woord ".repeat(30)}</a></p>`,
      `${"Lang ".repeat(30)}${"woord ".repeat(30)}`,
    ],
    ["a soft hyphen that is not used", "<p>werk&shy;gelegen&shy;heid</p>", "werkgelegenheid"],
    [
      "scripts and styles",
      "<p>A</p><script>const a = 1;</script><style>p { color: black }</style><template>B</template>",
      "A",
    ],
  ] as const)("with %s", async ([name, body, expected]) => {
    const path = await example.writePage("tekst", body);
    const { pdf, text } = await printPage(example.browser, { siteFolder: example.siteFolder, path });
    expect(squeezed(text), name).toBe(squeezed(`Stand van zaken ${expected}`));
    expect(await pdfFinisher()(pdf, finishOrder(printJob(path), text, "test"))).toMatchObject({ status: "valid" });
  });
});

function squeezed(text: string): string {
  return text.replaceAll(/[\s\u00ad]+/g, "");
}
