import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { register } from "tsx/esm/api";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { monitorsOf } from "../src/calculate/monitor-of.ts";
import { fileEffects } from "../src/effects.ts";
import { contentInWords } from "../src/present/content-in-words.ts";
import { siteOf } from "../src/present/site.ts";
import { publish } from "../src/publish/publish.ts";
import { imagesIn } from "../src/read/data-files.ts";
import { readDataset } from "../src/read/read-dataset.ts";
import { fixtureData, textOf } from "./built-site.ts";
import { partsOf } from "./docx-document.ts";
import { faultsInPage } from "./html-rules.ts";

// Every kind of text of the team holds everything that could do harm. The rules that would report most of it are passed by:
// what is shown must be harmless by itself.
register();

const edition = "2022-q4";
const override = "\u202e";

/** Shown to the letter, in the page as in the PDF and the DOCX. */
const shownAsTyped = [
  "<script>alert(1)</script>",
  '<img src=x onerror="alert(1)">',
  "</style></title></textarea>",
  '{{ constructor.constructor("x") }}',
  "{{ 7*7 }}",
  "{% raw %}",
  "$" + "{7*7}",
  "{{ site.series.title | dump }}",
  "{{ ruim 99999999999999999999 bemiddeld }}",
  "{{ __proto__.gestart }}",
  "{{ cijfer __proto__.gestart }}",
  "{{ aantal constructor }}",
  "{{ toString bemiddeld }}",
  "javascript:alert(1)",
];
/** Of a deliberate loose text only the braces go. */
const loose = ["{{ los <b>x</b> }}", "{{ los [a](javascript:alert(1)) }}"];
const looseShown = ["<b>x</b>", "[a](javascript:alert(1))"];
const sentence = [...shownAsTyped, ...loose, `12 ${override}van 3`, "\u200b\u200d\ufeff"].join(" ; ");

const links = [
  "javascript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "JaVaScRiPt:alert(1)",
  "&#106;avascript:alert(1)",
];
const long = ["{{".repeat(5000), `{{ ${"x".repeat(10_000)} }}`, `{{ ruim ${"9".repeat(280)} bemiddeld }}`];
const markdownText = [
  ...shownAsTyped,
  ...loose,
  ...links.map((one) => `[klik](${one}) <${one}>`),
  `12 ${override}van 3 &#x202e;x &rlm;`,
  ...long,
].join("\n\n");

/** The files of the fixture with every text of one edition, every story and its sentences made hostile. */
async function hostileFiles(): Promise<Map<string, Uint8Array>> {
  const files = new Map(await fileEffects.readFolder(fixtureData));
  const change = (path: string, text: (before: string) => string) => {
    const before = new TextDecoder().decode(files.get(path));
    files.set(path, new TextEncoder().encode(text(before)));
  };
  const texts = [...files.keys()].filter((path) => path.startsWith(`edities/${edition}/`) && path.endsWith(".md"));
  for (const path of [...texts, ...files.keys()].filter((one) => one.endsWith(".md")))
    if (texts.includes(path) || path.startsWith("verhalen/"))
      change(path, (before) => `${before}\n\n${markdownText}\n`);
  const quoted = JSON.stringify(`${sentence} \u202e`).replaceAll(override, "\\u202e");
  change(`edities/${edition}/editie.yaml`, (before) =>
    [
      before
        .replace(/^(kop|toelichting|volgende): .*$/gm, `$1: ${quoted.replaceAll("$", "$$$$")}`)
        .replace(/^( {2,6}- )[A-Z].*$/gm, `$1${quoted.replaceAll("$", "$$$$")}`)
        .replace(
          /^( {2}(?:onderwerp|aanhef|kenmerk|inlichtingen|ondertekening|aan)): .*$/gm,
          `$1: ${quoted.replaceAll("$", "$$$$")}`,
        ),
      `totEnMetAanname: ${quoted}`,
      `oordeelInBron: {tekst: ${quoted}}`,
      "",
    ].join("\n"),
  );
  change(`edities/${edition}/stoplichten.yaml`, (before) =>
    before.replace(/^( +(?:oorzaak|gevolg|maatregel|reden)): .*$/gm, `$1: ${quoted.replaceAll("$", "$$$$")}`),
  );
  return files;
}

let folder: string;
let pages: ReadonlyMap<string, string>;
/** All other texts: open data, search, feed, styles. */
let files: ReadonlyMap<string, string>;

beforeAll(async () => {
  const contents = await hostileFiles();
  const { dataset, problems } = readDataset(contents, fixtureData);
  if (dataset === undefined) throw new Error(JSON.stringify(problems));
  const site = siteOf({ ...contentInWords({ dataset, monitors: monitorsOf(dataset) }), images: imagesIn(contents) });
  folder = await mkdtemp(join(tmpdir(), "raadsmonitor-"));
  const out = join(folder, "dist");
  await publish(site, { data: fixtureData, out, pdf: false, concept: true }, () => {});
  const paths = (await readdir(out, { recursive: true })).filter((path) => /\.(html|json|js|xml|txt)$/.test(path));
  const read = await Promise.all(paths.map(async (path) => [path, await readFile(join(out, path), "utf8")] as const));
  pages = new Map(read.filter(([path]) => path.endsWith(".html")));
  files = new Map(read.filter(([path]) => !path.endsWith(".html")));
}, 120_000);

afterAll(() => rm(folder, { recursive: true }));

/** The tags of a page, with their attributes. */
function tagsIn(html: string) {
  return [...html.matchAll(/<([a-z][\w-]*)((?:\s+[^\s=>"]+(?:="[^"]*")?)*)\s*\/?>/gi)].map(([, name, attributes]) => ({
    name: name as string,
    attributes: [...(attributes ?? "").matchAll(/([^\s=>"]+)(?:="([^"]*)")?/g)].map(([, key, value]) => ({
      key: key as string,
      value: value ?? "",
    })),
  }));
}

const page = (path: string) => pages.get(`editie/${edition}/${path}`) ?? "";

describe("a hostile text", () => {
  test("makes no element, no handler and no address that runs", () => {
    for (const [path, html] of pages) {
      for (const { name, attributes } of tagsIn(html)) {
        if (name === "script")
          expect(
            attributes.map(({ key }) => key),
            path,
          ).toContain("src");
        for (const { key, value } of attributes) {
          expect(key, path).not.toMatch(/^on/i);
          if (["href", "src", "action"].includes(key))
            expect(value, path).not.toMatch(/^\W*(javascript|data|vbscript):/i);
        }
      }
      expect(html, path).not.toMatch(/<b>x<\/b>|<img[^>]*\ssrc="?x/);
    }
  });

  test("leaves pages valid", async () => {
    for (const path of ["index.html", "oogopslag/index.html", "projecten/opstapbanen-in-het-groen/index.html"])
      expect(await faultsInPage(page(path)), path).toEqual([]);
  });

  test.for([
    ["the introduction, conclusions, context and texts of categories", "index.html"],
    ["a project", "projecten/opstapbanen-in-het-groen/index.html"],
    ["a story", "projecten/cafe-een/index.html"],
    ["a letter", "brieven/fictiedam/index.html"],
    ["the board proposal", "voorstel/index.html"],
  ])("in %s is shown as typed", ([, path]) => {
    const text = textOf(page(path as string));
    for (const one of [...shownAsTyped, ...looseShown, long[1]]) expect(text).toContain(one);
  });

  test("in a sentence of a YAML file is shown as typed", () => {
    const [sheet, data] = [textOf(page("index.html")), files.get(`editie/${edition}/data/monitor.json`) ?? ""];
    const typed = [...shownAsTyped, ...looseShown].join(" ; ").slice(0, 400);
    expect(sheet.split(typed).length).toBeGreaterThan(5);
    expect(JSON.parse(data).kop).toContain(typed);
  });

  test("turns no letters around: marks of direction reach no file", () => {
    for (const [path, text] of [...pages, ...files])
      expect(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|&#x202e|&rlm/i.exec(text), path).toBeNull();
  });

  test("is harmless in a DOCX too", async () => {
    const path = join(folder, "dist", "editie", edition, "brieven", "fictiedam.docx");
    const docx = await readFile(path);
    const xml = partsOf(docx).get("word/document.xml")?.toString("utf8") ?? "";
    const text = textOf(xml.replaceAll(/<\/w:p>/g, " "));
    expect(xml).not.toMatch(/<script|<img/i);
    for (const one of ["alert(1)", "{{ 7*7 }}"]) expect(text).toContain(one);
  });
});
