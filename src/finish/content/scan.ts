import type { Box } from "../box.ts";
import type { Bounds } from "./bounds.ts";
import type { ContentReader } from "./content-reader.ts";
import type { OpenMark } from "./mark-operators.ts";
import type { Matrix } from "./matrix.ts";
import { overlap } from "./overlap.ts";
import type { Mark, Unit } from "./page-content.ts";
import type { Font } from "./read-font.ts";
import type { Resources } from "./resources.ts";
import type { TextObject } from "./text-object.ts";

/** A content stream that is being read: where one is, and what was found up to there. */
export type Scan = {
  readonly reader: ContentReader;
  readonly resources: Resources;
  readonly units: Unit[];
  readonly marks: Mark[];
  /** From the outside to the inside. */
  readonly openMarks: OpenMark[];
  readonly saved: GraphicsState[];
  state: GraphicsState;
  path: Path | undefined;
  text: TextObject | undefined;
  /** Where the image between the lines starts that is being read. */
  imageStart: number;
};

/** What `q` saves and `Q` brings back. */
export type GraphicsState = {
  readonly matrix: Matrix;
  readonly clip: Box;
  readonly lineWidth: number;
  readonly font: Font | undefined;
  readonly fontSize: number;
  readonly characterSpace: number;
  readonly wordSpace: number;
  /** Of the width of letters: 1 is as wide as they are. */
  readonly stretch: number;
  readonly leading: number;
  readonly rise: number;
};

/** A path that is not painted yet. */
export type Path = { readonly start: number; readonly bounds: Bounds; clips: boolean };

/** Does what an instruction says. */
export type Operation = (scan: Scan) => void;

/** Writes down that something is painted, up to and including this instruction. */
export function addUnit(
  { reader, units, openMarks, state: { clip } }: Scan,
  painted: Pick<Unit, "kind" | "start" | "reach"> &
    Partial<Pick<Unit, "text" | "fonts" | "scale" | "missingGlyphs" | "formMarks">>,
): void {
  const box = overlap(painted.reach, clip);
  const mcid = openMarks.findLast((mark) => mark.mcid !== undefined)?.mcid;
  units.push({
    text: "",
    fonts: [],
    scale: 0,
    missingGlyphs: 0,
    formMarks: 0,
    ...painted,
    end: reader.end,
    clip,
    isArtifact: openMarks.some((mark) => mark.isArtifact),
    ...(mcid === undefined ? {} : { mcid }),
    ...(box.left < box.right && box.bottom < box.top ? { box } : {}),
  });
}
