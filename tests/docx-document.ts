import { posix } from "node:path";
import { inflateRawSync } from "node:zlib";
import { elements, parseXml, type XmlElement } from "./xml.ts";

/** The files within a DOCX, by path. */
export type DocxParts = ReadonlyMap<string, Buffer>;

/** Unpacks a DOCX. */
export function partsOf(docx: Uint8Array): DocxParts {
  const zip = Buffer.from(docx);
  const end = zip.length - 22;
  const parts = new Map<string, Buffer>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const name = zip.toString("utf8", at + 46, at + 46 + nameLength);
    parts.set(name, inflateRawSync(zip.subarray(start, start + zip.readUInt32LE(at + 20))));
    at += 46 + nameLength + extra + comment;
  }
  return parts;
}

/** Gives a part as XML; throws when it is not there or not well-formed. */
export function xmlPart(parts: DocxParts, path: string): XmlElement {
  const part = parts.get(path);
  if (part === undefined) throw new Error(`The DOCX has no ${path}`);
  return parseXml(part.toString("utf8"));
}

/** Says what Word would stumble over: XML that is not well-formed, and relations to parts that are not there. */
export function faultsIn(parts: DocxParts): string[] {
  const xml = [...parts.keys()].filter((path) => /\.(xml|rels)$/.test(path));
  const broken = xml.flatMap((path) => {
    try {
      xmlPart(parts, path);
      return [];
    } catch (error) {
      return [`${path}: ${error}`];
    }
  });
  return broken.length > 0 ? broken : [...looseRelations(parts), ...unknownRelations(parts)];
}

/** Relations that lead to a part that is not there. */
function looseRelations(parts: DocxParts): string[] {
  return [...parts.keys()]
    .filter((path) => path.endsWith(".rels"))
    .flatMap((path) =>
      elements(xmlPart(parts, path), "Relationship")
        .filter(({ attributes }) => attributes.TargetMode !== "External")
        .map(({ attributes }) => posix.join(posix.dirname(path), "..", attributes.Target ?? ""))
        .filter((target) => !parts.has(target))
        .map((target) => `${path} leads to ${target}, which is not there`),
    );
}

/** Places in the text that name a relation that is not there. */
function unknownRelations(parts: DocxParts): string[] {
  const text = parts.get("word/document.xml")?.toString("utf8") ?? "";
  const known = elements(xmlPart(parts, "word/_rels/document.xml.rels"), "Relationship").map(
    ({ attributes }) => attributes.Id,
  );
  return [...text.matchAll(/ r:(?:id|embed)="([^"]*)"/g)]
    .map(([, id]) => id)
    .filter((id) => !known.includes(id))
    .map((id) => `The text names ${id}, which is not there`);
}

/** Gives the text of a DOCX as one reads it: a line for each paragraph, without headers and footers. */
export function docxTextOf(parts: DocxParts): string {
  return elements(xmlPart(parts, "word/document.xml"), "w:p").map(paragraphText).join("\n");
}

/** Gives the text of a paragraph; a tab and a line break are white space. */
export function paragraphText(paragraph: XmlElement): string {
  return paragraph.children
    .map((child) => {
      if (typeof child === "string") return paragraph.name === "w:t" ? child : "";
      return child.name === "w:tab" || child.name === "w:br" ? " " : paragraphText(child);
    })
    .join("");
}
