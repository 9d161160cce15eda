import { PDFDict, type PDFDocument, PDFHexString, PDFName, type PDFRef } from "@cantoo/pdf-lib";
import type { FinishOrder } from "../finish-order.ts";
import { pdfDate } from "./pdf-date.ts";
import { plainText } from "./plain-text.ts";

/** Adds the document information of before XMP, with the same contents as the XMP packet. */
export function addInformation({ context }: PDFDocument, order: FinishOrder): PDFRef {
  const { title, author, subject, keywords, creator, day } = order;
  const texts = {
    Title: title,
    Author: author,
    Subject: subject,
    Keywords: keywords.join(", "),
    Creator: creator,
    Producer: creator,
  };
  const information = PDFDict.withContext(context);
  for (const [name, text] of Object.entries(texts)) {
    information.set(PDFName.of(name), PDFHexString.fromText(plainText(text)));
  }
  for (const name of ["CreationDate", "ModDate"]) information.set(PDFName.of(name), pdfDate(day));
  return context.register(information);
}
