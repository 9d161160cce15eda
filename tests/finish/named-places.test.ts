import { PDFContext, PDFName } from "@cantoo/pdf-lib";
import { expect, test } from "vitest";
import { namedPlaces, placeId } from "../../src/finish/named-places.ts";

test.for([
  ["slot", "slot"],
  ["a#28b#29c", "a(b)c"],
  ["ge%C3%AFnd-%C3%A9%C3%A9n", "geïnd-één"],
  ["ge#C3#AFnd-#C3#A9#C3#A9n", "geïnd-één"],
  ["100%", "100%"],
])("the name %s stands for the id %s", ([written = "", text]) => {
  expect(placeId(PDFName.of(written))).toBe(text);
});

test("places are found by the id of their element, also when they have more to say", () => {
  const context = PDFContext.create();
  const place = context.obj([2, "XYZ", 0, 700, 0]);
  const places = context.obj({ slot: place, weg: null, meer: { D: place } });
  places.set(PDFName.of("ge%C3%AFnd"), place);
  expect([...namedPlaces(places)]).toEqual([
    ["slot", place],
    ["meer", place],
    ["geïnd", place],
  ]);
});

test("a document without links within it names no places", () => {
  expect(namedPlaces(undefined).size).toBe(0);
});
