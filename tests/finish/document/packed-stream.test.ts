import { PDFContext, PDFName } from "@cantoo/pdf-lib";
import { unzlibSync, zlibSync } from "fflate";
import { expect, test } from "vitest";
import { packedStream } from "../../../src/finish/document/packed-stream.ts";
import { repacker } from "../../../src/finish/document/repacker.ts";

const context = PDFContext.create();
const words = new TextEncoder().encode("tekst ".repeat(100));
const name = (text: string) => PDFName.of(text);

test("a stream without packing is packed", () => {
  const { dict, bytes } = packedStream(context.stream(words, { A: 1 }), repacker());
  expect(unzlibSync(bytes)).toEqual(words);
  expect(String(dict).replaceAll("\n", " ")).toBe(`<< /A 1 /Filter /FlateDecode /Length ${bytes.length} >>`);
});

test("a stream packed by another program has our packing afterwards", () => {
  const theirs = context.stream(zlibSync(words, { level: 0 }), { Filter: ["FlateDecode"], DecodeParms: [null] });
  const { dict, bytes } = packedStream(theirs, repacker());
  expect(bytes).toEqual(packedStream(context.stream(words), repacker()).bytes);
  expect(String(dict.get(name("Filter")))).toBe("[ /FlateDecode ]");
});

test("a stream that the library builds is packed by us", () => {
  const { bytes } = packedStream(context.contentStream([]), repacker());
  expect([...unzlibSync(bytes)]).toEqual([]);
});

test.for([["DCTDecode"], ["ASCII85Decode", "FlateDecode"]])(
  "a stream with the packing %s stays as it is",
  (filters) => {
    const { bytes, dict } = packedStream(context.stream(words, { Filter: filters }), repacker());
    expect(bytes).toEqual(words);
    expect(String(dict.get(name("Length")))).toBe(String(words.length));
  },
);

test("a stream of metadata stays readable", () => {
  expect(packedStream(context.stream(words, { Type: "Metadata" }), repacker()).bytes).toEqual(words);
});

test("a stream is not changed itself", () => {
  const stream = context.stream(words);
  packedStream(stream, repacker());
  expect(String(stream.dict).replaceAll("\n", " ")).toBe("<< >>");
});
