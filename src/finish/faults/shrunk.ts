import type { PageContent } from "../content/page-content.ts";
import type { PdfFault } from "../pdf-fault.ts";

/** Tells when the browser made everything smaller, because something is wider than the paper. Part of the text may be smaller by itself. */
export function shrunk(pages: readonly PageContent[]): readonly PdfFault[] {
  const scales = pages.flatMap(({ units }) => units.flatMap(({ mcid, scale }) => (mcid === undefined ? [] : [scale])));
  const largest = scales.reduce((most, scale) => Math.max(most, scale), 0);
  if (largest === 0 || largest > fullScale - tolerance) return [];
  return [{ fault: "shrunk", percent: Math.round((largest / fullScale) * 100) }];
}

/** A pixel of CSS is 1/96 inch, a point 1/72. */
const fullScale = 0.75;

const tolerance = 0.005;
