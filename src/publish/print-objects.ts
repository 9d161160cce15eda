import { PDFContext, PDFDict, PDFObjectParser, PDFRef } from "@cantoo/pdf-lib";

/** Reads dictionaries of a PDF one by one. */
export type PrintedObjects = {
  readonly catalog: PDFDict;
  /** Gives the dictionary with this number. */
  readonly dictionary: (reference: PDFRef) => PDFDict;
};

/**
 * Opens a PDF as the browser wrote it, with a plain table of its objects at the end.
 * To load all of its objects takes 100 ms, to find the few that are needed 1 ms.
 */
export function printedObjects(pdf: Uint8Array): PrintedObjects {
  const file = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const context = PDFContext.create();
  const end = file.toString("latin1", file.lastIndexOf("trailer"));
  const [, root = ""] = /\/Root (\d+) 0 R/.exec(end) ?? [];
  const [, start = ""] = /startxref\s+(\d+)/.exec(end) ?? [];
  const [head = ""] = /^xref\s+0 \d+\s+/.exec(file.toString("latin1", Number(start), Number(start) + 40)) ?? [];
  if (root === "" || head === "") throw new Error("This is no PDF as a browser writes it");

  function dictionary({ objectNumber }: PDFRef): PDFDict {
    const entry = Number(start) + head.length + entryLength * objectNumber;
    const offset = Number(file.toString("latin1", entry, entry + 10));
    const body = file.indexOf("obj", offset) + "obj".length;
    const object = PDFObjectParser.forBytes(file.subarray(body), context).parseObject();
    if (!(object instanceof PDFDict)) throw new Error(`Object ${objectNumber} of the PDF is no dictionary`);
    return object;
  }

  return { catalog: dictionary(PDFRef.of(Number(root))), dictionary };
}

/** In bytes, of each line of the table (ISO 32000-1, 7.5.4). */
const entryLength = 20;
