import type { Artifact } from "../artifact.ts";
import { joined } from "../joined.ts";
import { ContentReader } from "./content-reader.ts";
import type { PageContent, Unit } from "./page-content.ts";

/** What of a page is no part of the text. */
export type ArtifactDecisions = {
  /** Undefined for a mark that the tags name. */
  ofMark(mcid: number): Artifact | undefined;
  /** Is asked for what stands outside of all marks. */
  ofUnit(unit: Unit): Artifact;
};

/** Gives the content stream of a page in which all that is painted is named by the tags or marked as no part of the text. */
export function markArtifacts(content: PageContent, decisions: ArtifactDecisions): Uint8Array {
  const edits = [...markEdits(content, decisions), ...unitEdits(content, decisions)];
  return edited(
    content.bytes,
    edits.toSorted((one, other) => one.start - other.start),
  );
}

/** Other bytes in the place of these; when the start is the end they are put in between. */
type Edit = { readonly start: number; readonly end: number; readonly text: string };

/** The artefacts of ISO 32000-1, 14.8.2.2. */
const openings: Readonly<Record<Artifact, string>> = {
  layout: "/Artifact <</Type /Layout>> BDC",
  header: "/Artifact <</Type /Pagination /Subtype /Header>> BDC",
  footer: "/Artifact <</Type /Pagination /Subtype /Footer>> BDC",
  repeated: "/Artifact <</Type /Pagination>> BDC",
};

function markEdits({ marks }: PageContent, { ofMark }: ArtifactDecisions): readonly Edit[] {
  return marks.flatMap(({ mcid, start, end }) => {
    const artifact = ofMark(mcid);
    return artifact ? [{ start, end, text: openings[artifact] }] : [];
  });
}

function unitEdits(content: PageContent, decisions: ArtifactDecisions): readonly Edit[] {
  return runsOf(content, decisions).flatMap(({ start, end, artifact }) => [
    { start, end: start, text: `${openings[artifact]}\n` },
    { start: end, end, text: "\nEMC" },
  ]);
}

/** Neighbours that can stand in one mark. */
type Run = { readonly start: number; readonly end: number; readonly artifact: Artifact };

function runsOf({ bytes, units }: PageContent, { ofUnit }: ArtifactDecisions): readonly Run[] {
  const runs: Run[] = [];
  for (const unit of units) {
    if (unit.mcid !== undefined || unit.isArtifact) continue;
    const { start, end } = unit;
    const artifact = ofUnit(unit);
    const before = runs.at(-1);
    if (before?.artifact === artifact && isLevel(bytes.subarray(before.end, start))) {
      runs[runs.length - 1] = { start: before.start, end, artifact };
    } else runs.push({ start, end, artifact });
  }
  return runs;
}

/** Tells whether a mark may run on over this: it holds no other mark, and it ends in the state in which it began. */
function isLevel(between: Uint8Array): boolean {
  const reader = new ContentReader(between);
  let depth = 0;
  while (reader.next() && depth >= 0) {
    if (["BMC", "BDC", "EMC"].includes(reader.operator)) return false;
    if (reader.operator === "q") depth += 1;
    if (reader.operator === "Q") depth -= 1;
  }
  return depth === 0;
}

function edited(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  let place = 0;
  for (const { start, end, text } of edits) {
    parts.push(bytes.subarray(place, start), encoder.encode(text));
    place = end;
  }
  parts.push(bytes.subarray(place));
  return joined(parts);
}
