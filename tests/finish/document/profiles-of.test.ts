import { PDFDict, PDFDocument, PDFName, PDFRef, PDFString } from "@cantoo/pdf-lib";
import { expect, test } from "vitest";
import { profilesOf } from "../../../src/finish/document/profiles-of.ts";
import { repacker } from "../../../src/finish/document/repacker.ts";
import type { FinishOrder, Profile } from "../../../src/finish/finish-order.ts";
import { openPdf } from "../../pdf-document.ts";
import { order } from "./order.ts";
import { smallPdf } from "./small-pdf.ts";

const csv = {
  name: "cijfers.csv",
  mediaType: "text/csv",
  description: "De cijfers van deze editie",
  bytes: new TextEncoder().encode("naam;waarde\nklanten;12\n".repeat(50)),
};
type PdfAttachment = { readonly filename: string; readonly description: string; readonly content: Uint8Array };

const json = { ...csv, name: "monitor.json", mediaType: "application/json", bytes: new TextEncoder().encode("{}") };

async function saved(given: Partial<FinishOrder> = {}): Promise<Record<Profile, Uint8Array>> {
  return await savedFrom(await smallPdf(), order(given));
}

async function savedFrom(pdf: PDFDocument, given: FinishOrder): Promise<Record<Profile, Uint8Array>> {
  return Object.fromEntries(await profilesOf(pdf, given, repacker())) as Record<Profile, Uint8Array>;
}

async function reloaded(bytes: Uint8Array): Promise<PDFDocument> {
  return await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true });
}

test.for<Profile>(["publication", "archive"])("the %s opens, with its pages, outline and link", async (profile) => {
  const document = await openPdf((await saved())[profile]);
  expect(document.numPages).toBe(2);
  expect((await document.getOutline()).map(({ title }) => title)).toEqual(["Hoofdstuk"]);
  const page = await document.getPage(1);
  expect((await page.getTextContent()).items).toMatchObject([{ str: "Eerste" }]);
  const [link] = await page.getAnnotations();
  const target = (await document.getPage(2)).ref as { num: number };
  expect(link.dest[0].num).toBe(target.num);
  await document.destroy();
});

test("it is PDF 1.7 and begins as a file that is not text", async () => {
  const { publication } = await saved();
  expect(Buffer.from(publication.subarray(0, 9)).toString()).toBe("%PDF-1.7\n");
  expect([...publication.subarray(9, 15)].map((byte, at) => (at > 0 && at < 5 ? byte > 127 : byte))).toEqual([
    ...[37, true, true, true, true, 10],
  ]);
});

test("the catalogue tells the language, that there are tags, and to show title and outline", async () => {
  const { catalog } = await reloaded((await saved()).publication);
  const text = (name: string) => String(catalog.lookup(PDFName.of(name))).replaceAll("\n", " ");
  expect(text("Lang")).toBe("(nl-NL)");
  expect(text("MarkInfo")).toBe("<< /Marked true >>");
  expect(text("ViewerPreferences")).toBe("<< /DisplayDocTitle true >>");
  expect(text("PageMode")).toBe("/UseOutlines");
});

test("a document without an outline opens without an empty list", async () => {
  const pdf = await smallPdf();
  pdf.catalog.delete(PDFName.of("Outlines"));
  const { archive } = await savedFrom(pdf, order());
  expect((await reloaded(archive)).catalog.get(PDFName.of("PageMode"))).toBe(PDFName.of("UseNone"));
});

test("on every page Tab follows the tags", async () => {
  const pages = (await reloaded((await saved()).archive)).getPages();
  expect(pages.map(({ node }) => node.get(PDFName.of("Tabs")))).toEqual([PDFName.of("S"), PDFName.of("S")]);
});

test("the document information is that of the order, and nothing of the browser is left", async () => {
  const document = await openPdf((await saved({ title: "Eén & “twee” 😀", keywords: ["a", "b c"] })).publication);
  const { info, metadata } = await document.getMetadata();
  expect(info).toMatchObject({
    Title: "Eén & “twee” 😀",
    Author: "Regio Voorbeeld",
    Subject: "De stand van zaken",
    Keywords: "a, b c",
    Creator: "raadsmonitor 1.2.3",
    Producer: "raadsmonitor 1.2.3",
    CreationDate: "D:20220601000000Z",
    ModDate: "D:20220601000000Z",
    PDFFormatVersion: "1.7",
  });
  expect(metadata?.get("dc:title")).toBe("Eén & “twee” 😀");
  expect(metadata?.get("pdfuaid:part")).toBe("1");
  await document.destroy();
});

test("what can do something when the document opens is taken away", async () => {
  const pdf = await smallPdf();
  for (const name of ["OpenAction", "AA", "Version"]) pdf.catalog.set(PDFName.of(name), PDFName.of("X"));
  const { catalog } = await reloaded((await savedFrom(pdf, order())).publication);
  expect(["OpenAction", "AA", "Version"].filter((name) => catalog.has(PDFName.of(name)))).toEqual([]);
});

test("colours are those of sRGB", async () => {
  const { catalog, context } = await reloaded((await saved()).archive);
  const intents = String(catalog.lookup(PDFName.of("OutputIntents")));
  expect(intents).toContain("/S /GTS_PDFA1");
  const profile = PDFRef.of(Number(/DestOutputProfile (\d+) 0 R/.exec(intents)?.[1]));
  expect(String(context.lookup(profile))).toContain("/N 3");
});

test("the publication carries the files of the order in the order of their names, the archive none", async () => {
  const { publication, archive } = await saved({ attachments: [json, csv] });
  const [document, kept] = [await openPdf(publication), await openPdf(archive)];
  const files: PdfAttachment[] = Object.values((await document.getAttachments()) ?? {});
  expect(files.map(({ filename, description }) => ({ filename, description }))).toEqual([
    { filename: "cijfers.csv", description: "De cijfers van deze editie" },
    { filename: "monitor.json", description: "De cijfers van deze editie" },
  ]);
  expect(Buffer.from(files[0]?.content ?? []).equals(Buffer.from(csv.bytes))).toBe(true);
  expect(await kept.getAttachments()).toBeNull();
  await Promise.all([document.destroy(), kept.destroy()]);
});

test("an attachment is an associated file: the data behind the document", async () => {
  const { catalog, context } = await reloaded((await saved({ attachments: [csv] })).publication);
  const [file] = String(catalog.lookup(PDFName.of("AF"))).match(/\d+/) ?? [];
  const specification = context.lookup(PDFRef.of(Number(file)), PDFDict);
  expect(specification.get(PDFName.of("AFRelationship"))).toBe(PDFName.of("Data"));
  expect(String(specification.get(PDFName.of("F")))).toBe("(cijfers.csv)");
  const embedded = context.lookup(specification.lookup(PDFName.of("EF"), PDFDict).get(PDFName.of("UF")));
  expect(String(embedded)).toContain("/Subtype /text#2Fcsv");
  expect(String(embedded)).toContain(`/Size ${csv.bytes.length}`);
});

test("a document without attachments has no list of them", async () => {
  const { catalog } = await reloaded((await saved()).publication);
  expect(["AF", "Names"].filter((name) => catalog.has(PDFName.of(name)))).toEqual([]);
});

test("other names in the catalogue stay", async () => {
  const pdf = await smallPdf();
  pdf.catalog.set(PDFName.of("Names"), pdf.context.obj({ Dests: { Names: [] } }));
  const { publication, archive } = await savedFrom(pdf, order({ attachments: [csv] }));
  const namesIn = async (bytes: Uint8Array) =>
    (await reloaded(bytes)).catalog.lookup(PDFName.of("Names"), PDFDict).keys().map(String);
  expect(await namesIn(publication)).toEqual(["/Dests", "/EmbeddedFiles"]);
  expect(await namesIn(archive)).toEqual(["/Dests"]);
});

test("the same document gives the same bytes, and another document another ID", async () => {
  const [once, again, other] = [await saved(), await saved(), await saved({ subject: "Iets anders" })];
  expect(Buffer.from(once.publication).equals(again.publication)).toBe(true);
  expect(Buffer.from(once.archive).equals(again.archive)).toBe(true);
  const ids = await Promise.all([once.publication, once.archive, other.publication].map(idOf));
  expect(new Set(ids).size).toBe(3);
});

async function idOf(bytes: Uint8Array): Promise<string> {
  const id = String((await reloaded(bytes)).context.trailerInfo.ID);
  const [first, second] = id.match(/<[0-9A-F]{32}>/gi) ?? [];
  expect(first).toBe(second);
  return first ?? "";
}

test("what nothing refers to is not saved", async () => {
  const pdf = await smallPdf();
  pdf.context.register(PDFString.of("geheim"));
  const { archive } = await savedFrom(pdf, order());
  const objects = (await reloaded(archive)).context.enumerateIndirectObjects().map(([, object]) => String(object));
  expect(objects.join("\n")).not.toMatch(/geheim|Skia|20261122/);
});
