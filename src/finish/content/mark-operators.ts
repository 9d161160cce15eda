import { asciiOf } from "./content-reader.ts";
import type { Operation, Scan } from "./scan.ts";
import { stringText } from "./string-bytes.ts";

/** Marked content that is not closed yet. */
export type OpenMark = {
  readonly mcid: number | undefined;
  readonly isArtifact: boolean;
  /** What stands for the letters in it. */
  readonly actualText: string | undefined;
  /** The actual text was given: the next letters in it add nothing. */
  isSaid: boolean;
};

/** The operators around marked content. */
export const markOperators: Readonly<Record<string, Operation>> = { BMC: open, BDC: open, EMC: close };

function open(scan: Scan): void {
  const { reader, openMarks, marks } = scan;
  const mark = markAt(scan);
  if (mark.mcid !== undefined) {
    mustBeFree(scan, mark.mcid);
    marks.push({ mcid: mark.mcid, start: reader.start, end: reader.end });
  }
  openMarks.push(mark);
}

function close({ openMarks, text }: Scan): void {
  if (openMarks.pop()?.mcid !== undefined && text) throw new Error("A numbered mark ends within a text object");
}

function markAt({ reader }: Scan): OpenMark {
  const [tag, properties] = reader.values.map((value) => asciiOf(reader.bytes, value));
  const mcid = properties?.match(/\/MCID\s+(\d+)/)?.[1];
  const actualText = properties?.match(/\/ActualText\s*(<[^>]*>|\((?:\\.|[^\\)])*\))/s)?.[1];
  return {
    mcid: mcid === undefined ? undefined : Number(mcid),
    isArtifact: tag === "/Artifact",
    actualText: actualText === undefined ? undefined : stringText(actualText),
    isSaid: false,
  };
}

/** Throws for what no browser writes: then one cannot say any more of each unit whether it is text or decoration. */
function mustBeFree({ openMarks, text }: Scan, mcid: number): void {
  if (text) throw new Error(`Mark ${mcid} starts within a text object`);
  if (openMarks.some((mark) => mark.isArtifact || mark.mcid !== undefined)) {
    throw new Error(`Mark ${mcid} stands within another one`);
  }
}
