import { createCanvas, DOMMatrix, ImageData, Path2D } from "@napi-rs/canvas";
import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

/**
 * Loads PDF.js. Late: it changes what this process knows of canvases, and Chart.js, which draws our charts, looks at that
 * when it is loaded. So build a site first.
 */
export async function pdfReader() {
  Object.assign(globalThis, { DOMMatrix, ImageData, Path2D }); // else PDF.js takes those of a canvas of its own
  return await import("pdfjs-dist/legacy/build/pdf.mjs");
}

/** Opens a PDF. */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const { getDocument } = await pdfReader();
  return await getDocument({ data: new Uint8Array(bytes), verbosity: 0, fontExtraProperties: true }).promise;
}

/** Draws a page of a PDF as a PNG, a pixel for each point of 1/72 inch. */
export async function pictureOfPage(bytes: Uint8Array, number: number): Promise<Uint8Array> {
  const document = await openPdf(bytes);
  const page = await document.getPage(number);
  const viewport = page.getViewport({ scale: 1 });
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  await page.render({ canvas: canvas as never, viewport }).promise;
  await document.destroy();
  return canvas.toBuffer("image/png");
}
