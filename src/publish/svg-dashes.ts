import type { SKRSContext2D } from "@napi-rs/canvas";
import { shortNumber } from "./svg-values.ts";

/**
 * Writes dashed lines as SVG dashes.
 * The canvas itself writes the outline of every dash: 3 kB for one line. So a dashed line is drawn whole, with a width that
 * can be recognised in the SVG; then the width is replaced by the real one and the dashes.
 */
export class SvgDashes {
  readonly #dashes: { readonly width: number; readonly lengths: readonly number[] }[] = [];

  /** Makes the context draw recognisable lines instead of dashes. */
  catchDashesOf(context: SKRSContext2D): void {
    const stroke = context.stroke.bind(context) as (...path: unknown[]) => void;
    context.stroke = (...path: unknown[]) => {
      const [lengths, width] = [context.getLineDash(), context.lineWidth];
      if (lengths.length === 0) {
        stroke(...path);
        return;
      }
      const index = this.#dashes.push({ width, lengths }) - 1;
      context.setLineDash([]);
      context.lineWidth = markerWidth + index;
      stroke(...path);
      context.lineWidth = width;
      context.setLineDash(lengths);
    };
  }

  /** Replaces the recognisable widths in the SVG. */
  writeInto(svg: string): string {
    return svg.replace(marker, (_, width: string) => {
      const dash = this.#dashes[Number(width) - markerWidth];
      if (dash === undefined) throw new Error("A chart holds a dashed line without its dashes");
      return `stroke-width="${shortNumber(dash.width)}" stroke-dasharray="${dash.lengths.map(shortNumber).join(" ")}"`;
    });
  }
}

const markerWidth = 700_000; // still exact in the eight digits that the canvas writes
const marker = /stroke-width="(7\d{5})"/g;
