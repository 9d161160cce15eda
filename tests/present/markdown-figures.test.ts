import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { escapeHtml } from "../../src/present/escape-html.ts";
import { markTeamText, termLinker } from "../../src/present/glossary-links.ts";
import { markdown, markdownTokens, type TextNotes } from "../../src/present/markdown.ts";

const linked =
  '<a class="monitor-figure" href="x/herkomst.html#a&amp;b" title="Waar dit cijfer vandaan komt">637\u00a0inwoners</a>';

const notes: TextNotes = {
  sources: new Map(),
  figures: (inside) => {
    switch (inside.trim().replaceAll(/\s+/g, " ")) {
      case "cijfer a":
        return { text: "637\u00a0inwoners", path: "x/herkomst.html#a&b" };
      case "aantal b":
        return { text: "drie <b>" };
      default:
        return undefined;
    }
  },
};

const html = (text: string) => markdown(text, 3, notes).trim();

describe("a reference in Markdown", () => {
  test.for([
    ["Er zijn {{ cijfer a }}.", `<p>Er zijn ${linked}.</p>`],
    ["Er zijn {{cijfer\na}}.", `<p>Er zijn ${linked}.</p>`],
    ["Er zijn **{{ cijfer a }}**.", `<p>Er zijn <strong>${linked}</strong>.</p>`],
    ["## Al {{ cijfer a }}", `<h3>Al ${linked}</h3>`],
    ["- {{ cijfer a }}", `<ul>\n<li>${linked}</li>\n</ul>`],
    ["{{ aantal b }}", "<p>drie &lt;b&gt;</p>"],
    [
      "[al {{ cijfer a }}](https://voorbeeld.example/)",
      '<p><a href="https://voorbeeld.example/">al 637\u00a0inwoners</a></p>',
    ],
    [
      "[**{{ cijfer a }}**](https://voorbeeld.example/)",
      '<p><a href="https://voorbeeld.example/"><strong>637\u00a0inwoners</strong></a></p>',
    ],
    ["{{ cijfer a }}{{ cijfer a }}", `<p>${linked}${linked}</p>`],
  ] as const)("%j", ([text, expected]) => {
    expect(html(text)).toBe(expected);
  });
});

describe("what stands for nothing is shown as typed", () => {
  test.for([
    ["{{ onbekend }}", "{{ onbekend }}"],
    ["{{ los <b>x</b> }}", "{{ los &lt;b&gt;x&lt;/b&gt; }}"],
    ["{{ een **twee** _drie_ [vier](https://x.example/) }}", "{{ een **twee** _drie_ [vier](https://x.example/) }}"],
    ['{{ constructor.constructor("x") }}', "{{ constructor.constructor(&quot;x&quot;) }}"],
    ["{{ cijfer a }", "{{ cijfer a }"],
    ["{ cijfer a }}", "{ cijfer a }}"],
    ["\\{{ cijfer a }}", "{{ cijfer a }}"],
    ["`{{ cijfer a }}`", "<code>{{ cijfer a }}</code>"],
  ] as const)("%s", ([text, expected]) => {
    expect(html(text)).toBe(`<p>${expected}</p>`);
  });

  test("as is all of it where no figures are known", () => {
    expect(markdown("Er zijn {{ cijfer a }}.")).toBe("<p>Er zijn {{ cijfer a }}.</p>\n");
  });

  test("whatever it is: without Markdown and without HTML", () => {
    const inside = fc
      .string({ unit: fc.oneof(fc.string({ minLength: 1, maxLength: 1 }), fc.constantFrom(..."*_[]()<>`\\&;\"'!~|")) })
      .filter((text) => !/[{}\n\r]|[\s\\]$/.test(text) && text !== "");
    fc.assert(
      fc.property(inside, (text) => {
        expect(markdown(`a {{x${text}}} b`)).toBe(`<p>a ${escapeHtml(`{{x${text}}}`)} b</p>\n`);
      }),
    );
  });
});

test("a word of the glossary in a figure gets no link in that link", () => {
  const link = termLinker([{ id: "inwoner", names: ["inwoners"] }], (id) => `begrippen#${id}`);
  const page = link(markTeamText(markdown("{{ cijfer a }} en inwoners", 3, notes)));
  expect(page).toBe(`<p>${linked} en <a class="monitor-term" href="begrippen#inwoner">inwoners</a></p>\n`);
});

test("the tokens of a text hold what was typed", () => {
  const [, inline] = markdownTokens("[een {{ cijfer a }}](https://x.example/)");
  const token = inline?.children?.find(({ type }) => type === "figure");
  expect(token).toMatchObject({ content: " cijfer a ", markup: "{{ cijfer a }}", meta: { isInLink: true } });
});

describe("marks that turn the direction of writing", () => {
  test.for([
    ["in code", "12 &#x202e;van 3&#8238; &rlm;x"],
    ["as characters", "12 \u202evan 3\u202e \u200fx"],
    ["in what stands for nothing", "12 van 3 {{\u202ex}}"],
  ])("%s do not reach the page", ([, text]) => {
    expect(html(text as string)).not.toMatch(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|&rlm;|#x202e/);
  });
});
