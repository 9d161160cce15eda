import { PDFContext, PDFNumber, PDFRawStream, PDFRef } from "@cantoo/pdf-lib";
import { expect, test } from "vitest";
import { reachableFrom } from "../../../src/finish/document/reachable-from.ts";

test("what is referred to comes in the order in which it is met, once, also in a circle", () => {
  const context = PDFContext.create();
  const [a, b, c] = [context.nextRef(), context.nextRef(), context.nextRef()];
  context.assign(a, context.obj({ Next: c, Other: [b] }));
  context.assign(b, context.obj({ Back: a }));
  context.assign(
    c,
    PDFRawStream.of(context.obj({ Deep: { Down: b }, Length: context.register(PDFNumber.of(1)) }), new Uint8Array(1)),
  );
  expect(reachableFrom(a, new Map(), context)).toEqual([a, c, b]);
  expect(reachableFrom(a, new Map([[c, 1]]), context)).toEqual([a, b]);
});

test("what does not exist is not reached", () => {
  expect(reachableFrom(PDFRef.of(9), new Map(), PDFContext.create())).toEqual([]);
});
