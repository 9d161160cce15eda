import { PDFDocument, PDFName, PDFString } from "@cantoo/pdf-lib";

/** Makes a document of two pages as a browser would: contents that are packed, an outline, a link and a date. */
export async function smallPdf(): Promise<PDFDocument> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const { context, catalog } = pdf;
  for (const words of ["Eerste", "Tweede"]) {
    const page = pdf.addPage([400, 300]);
    const contents = context.flateStream(`BT /F1 12 Tf 20 200 Td (${words}) Tj ET`);
    page.node.set(PDFName.of("Contents"), context.register(contents));
    page.node.set(
      PDFName.of("Resources"),
      context.obj({ Font: { F1: { Type: "Font", Subtype: "Type1", BaseFont: "Helvetica" } } }),
    );
  }
  const [first, second] = pdf.getPages();
  if (!first || !second) throw new Error("The document has no pages");
  const link = { Type: "Annot", Subtype: "Link", Rect: [20, 190, 90, 215], Border: [0, 0, 0] };
  first.node.set(
    PDFName.of("Annots"),
    context.obj([context.register(context.obj({ ...link, Dest: [second.ref, "XYZ", 0, 300, 0] }))]),
  );
  const [outlines, chapter] = [context.nextRef(), context.nextRef()];
  context.assign(outlines, context.obj({ Type: "Outlines", First: chapter, Last: chapter, Count: 1 }));
  const dest = [second.ref, "XYZ", 0, 300, 0];
  context.assign(chapter, context.obj({ Title: PDFString.of("Hoofdstuk"), Parent: outlines, Dest: dest }));
  catalog.set(PDFName.of("Outlines"), outlines);
  context.trailerInfo.Info = context.register(
    context.obj({ Producer: PDFString.of("Skia/PDF m147"), CreationDate: PDFString.of("D:20261122103306+00'00'") }),
  );
  return pdf;
}
