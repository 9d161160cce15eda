import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Document, Footer, Header, Packer, PageNumber, Paragraph, Tab, TextRun } from "docx";
import type { DocumentField, OfficialDocument } from "../present/documents/official-document.ts";
import { docxBlocks } from "./docx-blocks.ts";
import { docxLinks } from "./docx-links.ts";
import { coreProperties, documentSettings } from "./docx-parts.ts";
import { docxLines } from "./docx-runs.ts";
import { withFixedZipDates } from "./fixed-zip-dates.ts";
import { ownFolder } from "./site-folder.ts";

/** What a DOCX needs besides its document. */
export type DocxOptions = {
  /** The day of the edition, an ISO date: there is no clock in the file. */
  readonly day: string;
  /** Where the site will stand, ending in a slash; without it only addresses on the web become links. */
  readonly address?: string | undefined;
  /** PNG by path below the root of the site. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
};

/** Writes a letter or proposal as DOCX, to go on in Word: named styles, real lists and headings, in Dutch. */
export async function writeDocx(document: OfficialDocument, options: DocxOptions): Promise<Uint8Array> {
  const { title, sender, notices, fields, unknownFields, blocks } = document;
  const links = docxLinks(options.address);
  const children = [
    ...notices.map((notice) => new Paragraph({ style: "Melding", children: docxLines([notice]) })),
    ...(sender ? [new Paragraph({ style: "Afzender", children: docxLines([sender]) })] : []),
    new Paragraph({ style: "Title", children: docxLines([title]) }),
    ...fields.map(fieldParagraph),
    ...(unknownFields ? [new Paragraph({ style: "NietInBron", children: docxLines([unknownFields]) })] : []),
    ...docxBlocks(blocks, { links, pictures: options.pictures }),
  ];
  const file = new Document({
    externalStyles: await styles(),
    sections: [
      {
        properties: letterPage,
        headers: {
          default: headAbove(document),
          first: new Header({ children: [new Paragraph({ style: "Header" })] }),
        },
        footers: { default: pageNumber(), first: new Footer({ children: [new Paragraph({ style: "Footer" })] }) },
        children,
      },
    ],
  });
  for (const { id, address } of links.all()) {
    file.Document.Relationships.addRelationship(id, hyperlinkType, address, "External");
  }
  const zip = await Packer.toBuffer(file, undefined, [
    {
      path: "docProps/core.xml",
      data: coreProperties({ title, day: options.day, ...(sender && { creator: sender }) }),
    },
    { path: "word/settings.xml", data: documentSettings() },
  ]);
  return withFixedZipDates(zip);
}

const hyperlinkType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

/** A4 with margins of 25 mm, in twentieths of a point; the first page has a head and foot of its own, which are empty. */
const letterPage = {
  page: {
    size: { width: 11906, height: 16838 },
    margin: { top: 1417, right: 1417, bottom: 1417, left: 1417, header: 680, footer: 680 },
  },
  titlePage: true,
} as const;

/**
 * A field is a paragraph with a tab, not a row of a table: a screen reader then reads "Datum 12 mei 2022" and does not go
 * through rows and columns that mean nothing. The last one is the subject, which stands out.
 */
function fieldParagraph(
  { name, lines, isMissing }: DocumentField,
  index: number,
  all: readonly DocumentField[],
): Paragraph {
  const look = { ...(isMissing && { italics: true }), ...(index === all.length - 1 && { bold: true }) };
  return new Paragraph({ style: "Briefgegeven", children: [...docxLines([name]), tab(), ...docxLines(lines, look)] });
}

/** What stands above the next pages, as in the PDF. */
function headAbove({ runningHead: { left, right } }: OfficialDocument): Header {
  const children = [...docxLines([left]), tab(), ...docxLines([right])];
  return new Header({ children: [new Paragraph({ style: "Header", children })] });
}

function pageNumber(): Footer {
  const number = new TextRun({ children: [PageNumber.CURRENT, " van ", PageNumber.TOTAL_PAGES] });
  return new Footer({ children: [new Paragraph({ style: "Footer", children: [number] })] });
}

function tab(): TextRun {
  return new TextRun({ children: [new Tab()] });
}

async function styles(): Promise<string> {
  return await readFile(join(ownFolder, "assets", "docx", "styles.xml"), "utf8");
}
