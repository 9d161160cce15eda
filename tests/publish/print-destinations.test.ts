import { PDFDocument } from "@cantoo/pdf-lib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readLinks } from "../../src/finish/tree/read-links.ts";
import { destinationsIn } from "../../src/publish/print-destinations.ts";
import { printPage } from "../../src/publish/print-page.ts";
import { type PrintExample, printExample } from "./print-example.ts";

let example: PrintExample;

beforeAll(async () => {
  example = await printExample();
});

afterAll(async () => {
  await example.remove();
});

test.for([
  ["slot", "slot"],
  ["geïnd-één", "geïnd-één"],
  ["geïnd-één", "ge%C3%AFnd-%C3%A9%C3%A9n"],
  ["a(b)c", "a(b)c"],
  ["100%", "100%"],
])("the place %s is found where the link to #%s goes", async ([id = "", link]) => {
  const body = `<p><a href="#${link}">Lees</a></p><h2 id="${id}" style="break-before:page">Lees</h2>`;
  const path = await example.writePage("plaats", body);
  const { pdf } = await printPage(example.browser, { siteFolder: example.siteFolder, path });
  expect([...destinationsIn(pdf).places]).toEqual([[id, { sheet: 2, at: "top" }]]);
  const links = readLinks(await PDFDocument.load(pdf, { updateMetadata: false }));
  expect([...links.values()]).toEqual([{ page: 0, goal: { kind: "place", page: 1 } }]);
});
