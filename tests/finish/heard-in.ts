import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  type PDFPage,
  PDFRawStream,
  PDFRef,
  PDFString,
} from "@cantoo/pdf-lib";
import { openPdf } from "../pdf-document.ts";

/**
 * Tells what a screen reader is told of a PDF, read from its tags by other code than ours:
 * `H1[Kop] P[Zie Link[de site]] Figure(Staafdiagram)`. Groups without a meaning of their own are left out;
 * `Em:en[...]` has a language, `Link(Naar de site)[...]` is announced otherwise than it reads.
 */
export async function heardIn(bytes: Uint8Array): Promise<string> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const root = document.catalog.lookupMaybe(PDFName.of("StructTreeRoot"), PDFDict);
  const reading = { texts: await textsByMark(bytes, document.getPages()), document };
  return tidy(
    kidsOf(root)
      .map((kid) => heard(kid, undefined, reading))
      .join(" "),
  );
}

type Reading = { readonly texts: ReadonlyMap<string, string>; readonly document: PDFDocument };

const silent = new Set(["NonStruct", "Div", "Sect", "Art", "Part", "Span", "Reference"]);

function heard(kid: PDFObject, inherited: PDFRef | undefined, reading: Reading): string {
  const object = kid instanceof PDFRef ? reading.document.context.lookup(kid) : kid;
  if (object instanceof PDFNumber) return textAt(inherited, object, reading);
  if (!(object instanceof PDFDict)) return "";
  const page = object.get(PDFName.of("Pg"));
  const at = page instanceof PDFRef ? page : inherited;
  const mark = object.get(PDFName.of("MCID"));
  if (mark instanceof PDFNumber) return textAt(at, mark, reading);
  if (object.has(PDFName.of("Obj"))) return "";
  const inside = kidsOf(object).map((one) => heard(one, at, reading));
  return heardOfElement(object, tidy(inside.join(" ")));
}

function heardOfElement(element: PDFDict, inside: string): string {
  const type = element.lookup(PDFName.of("S"), PDFName).decodeText();
  const alternative = wordsOf(element, "Alt");
  const language = wordsOf(element, "Lang");
  if (alternative) return `${type}(${alternative})`;
  const text = wordsOf(element, "ActualText") ?? inside;
  if (type === "Document" || (silent.has(type) && language === undefined)) return ` ${text} `;
  const announced = new Set(kidsOf(element).map(announcementOf));
  const names = [...announced].filter((name) => name !== undefined && squeezed(name) !== squeezed(spokenOf(text)));
  return `${type}${language ? `:${language}` : ""}${names.map((name) => `(${name})`).join("")}[${text}]`;
}

/** Gives the words of what was heard, without the types around them. */
function spokenOf(heard: string): string {
  return heard.replaceAll(/[A-Z]\w*(:\w+)?(?=[[(])|[[\]()]/g, "");
}

/** Gives what is said of the rectangle of a link. */
function announcementOf(kid: PDFObject): string | undefined {
  const rectangle = kid instanceof PDFDict ? kid.lookupMaybe(PDFName.of("Obj"), PDFDict) : undefined;
  return rectangle && wordsOf(rectangle, "Contents");
}

/** Leaves out white space: PDF.js tells it by the distance between letters. */
export function squeezed(text: string): string {
  return text.replaceAll(/\s+/g, "");
}

function textAt(page: PDFRef | undefined, mark: PDFNumber, { texts }: Reading): string {
  return texts.get(`p${page?.objectNumber}R_mc${mark.asNumber()}`) ?? "";
}

function kidsOf(element: PDFDict | undefined): PDFObject[] {
  const kids = element?.lookup(PDFName.of("K"));
  if (kids instanceof PDFArray) return kids.asArray();
  const kid = element?.get(PDFName.of("K"));
  return kid === undefined ? [] : [kid];
}

function wordsOf(element: PDFDict, key: string): string | undefined {
  const words = element.lookup(PDFName.of(key));
  return words instanceof PDFString || words instanceof PDFHexString ? words.decodeText() : undefined;
}

/**
 * The text of all marked content with a number, by the name that PDF.js gives it, e.g. "p12R_mc3". PDF.js also reads the marks
 * within a form, which the tags of Chromium do not reach; these are left out.
 */
async function textsByMark(bytes: Uint8Array, pages: readonly PDFPage[]): Promise<ReadonlyMap<string, string>> {
  const document = await openPdf(bytes);
  const texts = new Map<string, string>();
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent({ includeMarkedContent: true });
    const open: (string | undefined)[] = [];
    for (const item of items) {
      const id = open.findLast((one) => one !== undefined);
      if ("str" in item) {
        if (id !== undefined) texts.set(id, `${texts.get(id) ?? ""}${item.str}${item.hasEOL ? " " : ""}`);
      } else if (item.type === "endMarkedContent") open.pop();
      else open.push(item.id ?? undefined);
    }
  }
  await document.destroy();
  const reachable = new Set(pages.flatMap(marksOn));
  return new Map([...texts].filter(([mark]) => reachable.has(mark)));
}

/** The marks in the content of the page itself. */
function marksOn({ ref, node }: PDFPage): string[] {
  const contents = node.Contents();
  const streams =
    contents instanceof PDFArray ? contents.asArray().map((_, index) => contents.lookup(index)) : [contents];
  const text = streams
    .filter((stream) => stream instanceof PDFRawStream)
    .map((stream) => Buffer.from(decodePDFRawStream(stream).decode()).toString("latin1"))
    .join("\n");
  return [...text.matchAll(/\/MCID (\d+)/g)].map(([, mark]) => `p${ref.objectNumber}R_mc${mark}`);
}

function tidy(text: string): string {
  return text.replaceAll(/\s+/g, " ").replaceAll("[ ", "[").replaceAll(" ]", "]").trim();
}
