import { PDFString } from "@cantoo/pdf-lib";

/** Writes an ISO date as midnight in Greenwich in the form of PDF. */
export function pdfDate(day: string): PDFString {
  return PDFString.of(`D:${day.replaceAll("-", "")}000000Z`);
}
