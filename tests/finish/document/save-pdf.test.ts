import { PDFContext, PDFDict, PDFDocument, PDFName, PDFNumber, PDFRawStream, PDFRef } from "@cantoo/pdf-lib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { emptyBody, type PdfBody, withObjectsOf } from "../../../src/finish/document/pdf-body.ts";
import { repacker } from "../../../src/finish/document/repacker.ts";
import { savePdf } from "../../../src/finish/document/save-pdf.ts";

test("every object is where the table says, however many there are and in how many steps they came", async () => {
  const tree = fc.array(fc.record({ parent: fc.nat(), stream: fc.boolean() }), { minLength: 1, maxLength: 450 });
  await fc.assert(
    fc.asyncProperty(tree, fc.nat(), async (nodes, step) => {
      const { context, refs } = documentOf(nodes);
      const source = { context, repack: repacker() };
      const catalogue = refs[0] as PDFRef;
      const early = withObjectsOf(emptyBody(), refs[step % refs.length] as PDFRef, source);
      const body = withObjectsOf(early, catalogue, source);
      const pdf = await PDFDocument.load(await savePdf(body, { catalogue, information: catalogue }, context), {
        updateMetadata: false,
        throwOnInvalidObject: true,
      });
      for (const [index, ref] of refs.entries()) expect(labelOf(pdf.context, numberIn(body, ref))).toBe(index);
    }),
    { numRuns: 30 },
  );
});

type Node = { readonly parent: number; readonly stream: boolean };

/** Makes objects that each hang below an earlier one and carry their index; the first is a catalogue without pages. */
function documentOf(nodes: readonly Node[]): { context: PDFContext; refs: PDFRef[] } {
  const context = PDFContext.create();
  const root = context.register(
    context.obj({ Type: "Catalog", Pages: { Type: "Pages", Kids: [], Count: 0 }, Label: 0 }),
  );
  const refs = [root];
  for (const { parent, stream } of nodes) {
    const entries = { Label: refs.length };
    const ref = context.register(stream ? context.stream(`inhoud ${refs.length}`, entries) : context.obj(entries));
    dictOf(context, refs[parent % refs.length] as PDFRef).set(PDFName.of(`Kid${refs.length}`), ref);
    refs.push(ref);
  }
  return { context, refs };
}

function numberIn(body: PdfBody, ref: PDFRef): PDFRef {
  return PDFRef.of(body.numbers.get(ref) as number);
}

function labelOf(context: PDFContext, ref: PDFRef): number {
  return dictOf(context, ref).lookup(PDFName.of("Label"), PDFNumber).asNumber();
}

function dictOf(context: PDFContext, ref: PDFRef): PDFDict {
  const object = context.lookup(ref);
  return object instanceof PDFRawStream ? object.dict : context.lookup(ref, PDFDict);
}
