import fc from "fast-check";
import { expect, test } from "vitest";
import { xmp } from "../../../src/finish/document/xmp.ts";
import type { FinishOrder, Profile } from "../../../src/finish/finish-order.ts";
import { elements, parseXml, type XmlElement } from "../../xml.ts";
import { order } from "./order.ts";

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function packet(given: Partial<FinishOrder> = {}, profile: Profile = "publication"): string {
  return decoder.decode(xmp(order(given), profile));
}

/** Reads what stands between the two lines that mark a packet. */
function parsed(text: string): XmlElement {
  return parseXml(text.replaceAll(/<\?xpacket[^>]*\?>\s*/g, ""));
}

function textsOf(name: string, text: string): string[] {
  return textsIn(parsed(text), name);
}

function textsIn(parent: XmlElement, name: string): string[] {
  return elements(parent, name).map(textOf);
}

function textOf({ children }: XmlElement): string {
  return children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}

test.for<[Profile, string]>([
  ["publication", "3"],
  ["archive", "2"],
])("the %s claims PDF/A-%sa and PDF/UA-1", ([profile, part]) => {
  const text = packet({}, profile);
  expect(textsOf("pdfaid:part", text)).toEqual([part]);
  expect(textsOf("pdfaid:conformance", text)).toEqual(["A"]);
  expect(textsOf("pdfuaid:part", text)).toEqual(["1"]);
});

test("the mark of PDF/UA is described, because PDF/A does not know it", () => {
  expect(textsOf("pdfaSchema:namespaceURI", packet())).toEqual(["http://www.aiim.org/pdfua/ns/id/"]);
  expect(textsOf("pdfaProperty:name", packet())).toEqual(["part"]);
  expect(textsOf("pdfaProperty:valueType", packet())).toEqual(["Integer"]);
});

test("the packet has no encoding or number of bytes in its first line", () => {
  expect(packet().split("\n")[0]).toBe('<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>');
});

test("every moment is the day of the document", () => {
  for (const name of ["xmp:CreateDate", "xmp:ModifyDate", "xmp:MetadataDate"]) {
    expect(textsOf(name, packet({ day: "2023-12-31" }))).toEqual(["2023-12-31T00:00:00Z"]);
  }
});

test("the title stands there once, for whatever language, or Firefox shows it twice in its title bar", () => {
  const [title] = elements(parsed(packet()), "dc:title");
  const languages = elements(title as XmlElement, "rdf:li").map(({ attributes }) => attributes["xml:lang"]);
  expect(languages).toEqual(["x-default"]);
  expect(textsOf("dc:language", packet())).toEqual(["nl-NL"]);
});

test("any text comes out as it is, but for control characters and white space", () => {
  const anyText = fc.string({ unit: "binary" });
  const check = (title: string, author: string, keyword: string) => {
    const root = parsed(packet({ title, author, keywords: [keyword, "x"] }));
    expect(textsIn(root, "dc:creator")).toEqual([plain(author)]);
    expect(textsIn(root, "dc:title")).toEqual([plain(title)]);
    expect(textsIn(root, "dc:subject")).toEqual([`${plain(keyword)}x`]);
  };
  fc.assert(fc.property(anyText, anyText, anyText, check), {
    numRuns: 50,
    examples: [[']]> & <a b="c">', "'", "\u0000\r\n"]],
  });
});

function plain(text: string): string {
  return text.replaceAll(/[\s\p{Cc}\p{Cs}\uFFFE\uFFFF]+/gu, " ").trim();
}
