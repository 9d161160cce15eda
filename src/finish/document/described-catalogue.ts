import { PDFDict, type PDFDocument, PDFName, PDFString } from "@cantoo/pdf-lib";
import type { FinishOrder } from "../finish-order.ts";
import { srgbProfile } from "./srgb-profile.ts";

/** Gives the catalogue of the document with all that both profiles say of themselves; it is not yet an object of the PDF. */
export function describedCatalogue({ catalog, context }: PDFDocument, { language }: FinishOrder): PDFDict {
  const catalogue = catalog.clone();
  for (const name of unwanted) catalogue.delete(PDFName.of(name));
  const described = {
    Lang: PDFString.of(language),
    MarkInfo: { Marked: true },
    ViewerPreferences: { DisplayDocTitle: true },
    PageMode: hasOutline(catalogue) ? "UseOutlines" : "UseNone",
    OutputIntents: [colourIntent(context)],
  };
  for (const [name, value] of context.obj(described).entries()) catalogue.set(name, value);
  return catalogue;
}

/** The header tells the version; nothing may happen or change when the document is opened; the metadata are ours. */
const unwanted = ["Version", "Extensions", "OpenAction", "AA", "Metadata", "AF", "PieceInfo"];

function hasOutline(catalogue: PDFDict): boolean {
  return catalogue.lookupMaybe(PDFName.of("Outlines"), PDFDict)?.has(PDFName.of("First")) ?? false;
}

function colourIntent(context: PDFDocument["context"]): PDFDict {
  const profile = context.stream(srgbProfile(), { N: 3, Alternate: "DeviceRGB" });
  return context.obj({
    Type: "OutputIntent",
    S: "GTS_PDFA1",
    OutputConditionIdentifier: PDFString.of("sRGB"),
    Info: PDFString.of("sRGB IEC61966-2.1"),
    RegistryName: PDFString.of("http://www.color.org"),
    DestOutputProfile: context.register(profile),
  });
}
