import { PDFDict, type PDFDocument, PDFHexString, PDFName, type PDFRef, PDFString } from "@cantoo/pdf-lib";
import type { Attachment, FinishOrder } from "../finish-order.ts";
import { pdfDate } from "./pdf-date.ts";

/** Attaches the files of the order to the document whose catalogue this is, as the data behind it (ISO 19005-3, 6.8). */
export function attachFiles({ context }: PDFDocument, catalogue: PDFDict, { attachments, day }: FinishOrder): void {
  if (attachments.length === 0) return;
  const byName = attachments.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const files = byName.map((attachment) => ({ ...attachment, ref: addFile(context, attachment, day) }));
  const names = catalogue.lookupMaybe(PDFName.of("Names"), PDFDict)?.clone() ?? PDFDict.withContext(context);
  const sorted = files.flatMap(({ name, ref }) => [PDFHexString.fromText(name), ref]);
  names.set(PDFName.of("EmbeddedFiles"), context.obj({ Names: sorted }));
  catalogue.set(PDFName.of("Names"), names);
  catalogue.set(PDFName.of("AF"), context.obj(files.map(({ ref }) => ref)));
}

type Context = PDFDocument["context"];

function addFile(context: Context, { name, mediaType, description, bytes }: Attachment, day: string): PDFRef {
  const contents = context.stream(bytes, {
    Type: "EmbeddedFile",
    Subtype: mediaType,
    Params: { Size: bytes.length, CreationDate: pdfDate(day), ModDate: pdfDate(day) },
  });
  const ref = context.register(contents);
  const file = context.obj({
    Type: "Filespec",
    F: PDFString.of(name.replaceAll(/[^\w.-]/g, "_")), // for programs that do not know UF; these bytes have no encoding
    UF: PDFHexString.fromText(name),
    Desc: PDFHexString.fromText(description),
    EF: { F: ref, UF: ref },
    AFRelationship: "Data",
  });
  return context.register(file);
}
