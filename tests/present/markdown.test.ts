import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { markdown, markdownTokens } from "../../src/present/markdown.ts";

describe("HTML in a text of the team is shown, never run", () => {
  test.for([
    ["a script", "<script>alert(1)</script>"],
    ["an image with a handler", '<img src=x onerror="alert(1)">'],
    ["an element inside a sentence", "Dit is <b onclick=alert(1)>dik</b>."],
    ["a comment", "<!-- geheim -->"],
    ["an entity that becomes an element", "&lt;script&gt;"],
    ["HTML in a heading", "## <svg onload=alert(1)>"],
    ["HTML in a link text", '[<i>x</i>](https://voorbeeld.example/ "<b>")'],
  ])("%s", ([, text]) => {
    expect(markdown(text ?? "")).not.toMatch(/<(script|img|b|i|svg|!--)/);
  });

  test.for(["javascript:alert(1)", "vbscript:x", "data:text/html,x", "file:///etc/passwd"])(
    "a link to %s is no link",
    (address) => {
      expect(markdown(`[klik](${address})`)).not.toContain("href");
    },
  );

  test("text for a template engine stays text", () => {
    expect(markdown("{{ site.series.title }} {% raw %}")).toContain("{{ site.series.title }} {% raw %}");
  });
});

describe("headings follow on the page they stand in", () => {
  const levels = (html: string) => [...html.matchAll(/<h(\d)>/g)].map(([, level]) => Number(level));

  test.for([
    ["# Kop", 3, [3]],
    ["## Kop", 3, [3]],
    ["### Kop", 2, [2]],
    ["# Een\n\n## Twee\n\n# Drie", 3, [3, 4, 3]],
    ["## Een\n\n### Twee", 4, [4, 5]],
    ["# Een\n\n## Twee\n\n### Drie", 5, [5, 6, 6]],
    ["### Een\n\n## Twee", 3, [3, 3]],
    ["### Een\n\n### Twee\n\n## Drie\n\n### Vier", 3, [3, 3, 3, 4]],
    ["#### Een\n\n# Twee\n\n### Drie\n\n## Vier", 2, [2, 2, 3, 3]],
    ["> ## Een\n\n# Twee", 3, [3, 3]],
    ["Geen kop", 3, []],
    ["Onderstreept\n===", 4, [4]],
  ] as const)("%j from level %i has %j", ([text, from, expected]) => {
    expect(levels(markdown(text, from))).toEqual(expected);
  });

  test("opening and closing tags agree", () => {
    expect(markdown("# Een", 4)).toBe("<h4>Een</h4>\n");
  });

  test.for([2, 3, 4])("from level %i none is skipped, whatever the text skips", (from) => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 6 })), (marks) => {
        const found = levels(markdown(marks.map((mark) => `${"#".repeat(mark)} Kop`).join("\n\n"), from));
        expect(found.length).toBe(marks.length);
        for (const [index, level] of found.entries()) {
          expect(level).toBeGreaterThanOrEqual(from);
          expect(level).toBeLessThanOrEqual((found[index - 1] ?? from - 1) + 1);
        }
      }),
    );
  });

  test("who makes something else of a text than HTML gets levels from 1, without a skip", () => {
    const tokens = markdownTokens("### Een\n\n## Twee\n\nTekst\n\n#### Drie");
    expect(tokens.flatMap(({ type, tag }) => (type === "heading_open" ? [tag] : []))).toEqual(["h1", "h1", "h2"]);
  });

  test("an image is no image: a page must not load anything from elsewhere", () => {
    expect(markdown("![Foto](https://voorbeeld.example/foto.jpg)")).not.toContain("<img");
  });

  test.for(["../elders/index.html", "//voorbeeld.example/", "bijlage.pdf"])("a link to %s is no link", (address) => {
    expect(markdown(`[klik](${address})`)).not.toContain("href");
  });

  test("headings get successive levels, also when the text skips one", () => {
    const levels = [...markdown("# Een\n\n### Twee\n\n# Drie", 3).matchAll(/<h(\d)/g)].map(([, level]) => level);
    expect(levels).toEqual(["3", "4", "3"]);
  });

  test("an empty text gives nothing", () => {
    expect(markdown("")).toBe("");
  });
});

test("ordinary Markdown works: paragraphs, lists, bold, links", () => {
  const html = markdown("Een **twee**.\n\n- drie\n- [vier](https://voorbeeld.example/)");
  for (const part of [
    "<p>Een <strong>twee</strong>.</p>",
    "<li>drie</li>",
    '<a href="https://voorbeeld.example/">vier</a>',
  ])
    expect(html).toContain(part);
});

describe("a mark of a source", () => {
  const sources = new Map([
    ["brief", { number: 1, title: "Brief aan de raad" }],
    ["monitor-2022", { number: 2, title: 'Monitor "2022" <i>' }],
  ]);

  test("becomes its number, linked to the list on the page", () => {
    const html = markdown("Er zijn 16.000 werkzoekenden.[^monitor-2022][^brief]", 3, { sources });
    expect([...html.matchAll(/href="([^"]*)"[^>]*>\[(\d)\]</g)].map(([, link, number]) => [link, number])).toEqual([
      ["#bron-2", "2"],
      ["#bron-1", "1"],
    ]);
    expect(html).toContain('aria-label="Bron 1: Brief aan de raad"');
  });

  test("leads to the list on another page when that is where it stands", () => {
    expect(markdown("Tekst[^brief]", 3, { sources, page: "site:/editie/2022-q1/index.html" })).toContain(
      'href="site:/editie/2022-q1/index.html#bron-1"',
    );
  });

  test("that nobody knows, or without a list, is left out", () => {
    expect(markdown("Tekst.[^onbekend]", 3, { sources })).toBe("<p>Tekst.</p>\n");
    expect(markdown("Tekst.[^brief]")).toBe("<p>Tekst.</p>\n");
  });

  test("has an escaped title, and is no mark in code", () => {
    expect(markdown("Tekst[^monitor-2022]", 3, { sources })).not.toMatch(/<i>|"2022"/);
    expect(markdown("`[^brief]`", 3, { sources })).toContain("<code>[^brief]</code>");
  });
});
