import { describe, expect, test } from "vitest";
import { markTeamText, termLinker } from "../../src/present/glossary-links.ts";
import { markdown } from "../../src/present/markdown.ts";

const terms = [
  { id: "wsp", names: ["Werkgeversservicepunt", "WSP"] },
  { id: "ww", names: ["Werkloosheidswet", "WW"] },
  { id: "werkzoekende", names: ["werkzoekende", "werkzoekenden"] },
  { id: "langdurig-werkzoekende", names: ["langdurig werkzoekende", "langdurig werkzoekenden"] },
  { id: "bouw", names: ["Bouw & Techniek <Start>"] },
  { id: "rd", names: ["Onderzoek en ontwikkeling", "R&D"] },
  { id: "taal-op-werk", names: ["TAAL OP WERK"] },
  { id: "taal", names: ["taal"] },
  { id: "x", names: ["x", "é"] },
];
const link = termLinker(terms, (id) => `begrippen#${id}`);

/** Gives the ids of the terms that became links, in order. */
function linkedIn(html: string): string[] {
  return [...html.matchAll(/<a class="monitor-term" href="begrippen#([^"]*)">/g)].map(([, id = ""]) => id);
}

/** Links a plain text of the team. */
function linkText(text: string): string {
  return link(markTeamText(text));
}

test("the first use is a link, the second is not, also in another text of the page", () => {
  const html = link(
    `<p>${markTeamText("Het WSP helpt. Het WSP belt.")}</p><p>${markTeamText("Het werkgeversservicepunt")}</p>`,
  );
  expect(html).toBe(
    '<p>Het <a class="monitor-term" href="begrippen#wsp">WSP</a> helpt. Het WSP belt.</p><p>Het werkgeversservicepunt</p>',
  );
});

test("every page begins anew", () => {
  expect(linkedIn(linkText("WSP"))).toEqual(["wsp"]);
  expect(linkedIn(linkText("WSP"))).toEqual(["wsp"]);
});

test("only texts of the team have links, and their marks are gone", () => {
  expect(link(`<p>WSP</p>${markTeamText("<p>WW</p>")}`)).toBe(
    '<p>WSP</p><p><a class="monitor-term" href="begrippen#ww">WW</a></p>',
  );
});

test.for([
  ["Een werkzoekende.", ["werkzoekende"]],
  ["Werkzoekenden", ["werkzoekende"]],
  ["WERKZOEKENDE", ["werkzoekende"]],
  ["Langdurig\nwerkzoekenden", ["langdurig-werkzoekende"]],
  ["(WSP)", ["wsp"]],
  ["WSP, WW en werkzoekende", ["wsp", "ww", "werkzoekende"]],
  ["Bouw &amp; Techniek &lt;Start&gt;", ["bouw"]],
  ["De R&amp;D groeit", ["rd"]],
  ["Taal op werk", ["taal"]], // the longer name is only meant in capitals
  ["TAAL OP\nWERK", ["taal-op-werk"]],
  ["TAAL", ["taal"]],
] as const)("%j has %j", ([text, expected]) => {
  expect(linkedIn(linkText(text))).toEqual(expected);
});

test.for([
  ["a part of a word", "werkzoekendenloket"],
  ["a part of a word with a hyphen", "niet-werkzoekende WSP-team"],
  ["a possessive", "WSP's"],
  ["an abbreviation in small letters", "wsp, ww en r&amp;d"],
  ["a single letter", "x en é"],
  ["no term", "Iedereen doet mee."],
])("%s is no link", ([, text]) => {
  expect(linkText(text ?? "")).toBe(text);
});

describe("within HTML of Markdown", () => {
  const linkMarkdown = (text: string) => linkText(markdown(text));

  test.for([
    ["a link", "[het WSP](https://voorbeeld.example/)"],
    ["a heading", "## Het WSP"],
    ["code", "`WSP`"],
    ["a block of code", "```\nWSP\n```"],
    ["an address", "[hier](https://voorbeeld.example/WSP)"],
  ])("%s gets no link in it", ([, text]) => {
    expect(linkedIn(linkMarkdown(text ?? ""))).toEqual([]);
  });

  test("a use in a heading does not count as the first", () => {
    expect(linkMarkdown("## WSP\n\nHet WSP helpt.")).toContain('<p>Het <a class="monitor-term"');
  });

  test("bold text and list items have links", () => {
    expect(linkedIn(linkMarkdown("**WSP**\n\n- WW"))).toEqual(["wsp", "ww"]);
  });

  test("what was escaped stays escaped", () => {
    expect(linkMarkdown("<i>WSP</i> & WW")).toBe(
      '<p>&lt;i&gt;<a class="monitor-term" href="begrippen#wsp">WSP</a>&lt;/i&gt; &amp; <a class="monitor-term" href="begrippen#ww">WW</a></p>\n',
    );
  });
});

test("a name that is a code in HTML is not found inside such codes", () => {
  const codes = termLinker([{ id: "a", names: ["amp", "lt", "39"] }], (id) => id);
  expect(codes(markTeamText("R&amp;D &lt;b&gt; &#39;"))).toBe("R&amp;D &lt;b&gt; &#39;");
});

test("names with signs that mean something in a pattern are found as they are", () => {
  const signs = termLinker([{ id: "c", names: ["C++ (basis)", "50+", "a.b"] }], (id) => id);
  expect(signs(markTeamText("axb 50+"))).toBe('axb <a class="monitor-term" href="c">50+</a>');
});

test("without terms a page stays the same, without marks", () => {
  expect(termLinker([], (id) => id)(`<p>${markTeamText("WSP")}</p>`)).toBe("<p>WSP</p>");
});
