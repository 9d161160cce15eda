import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Artifact } from "../../../src/finish/artifact.ts";
import { asciiOf, ContentReader } from "../../../src/finish/content/content-reader.ts";
import { type ArtifactDecisions, markArtifacts } from "../../../src/finish/content/mark-artifacts.ts";
import { pageOf } from "./page-of.ts";
import { contentStream } from "./random-content.ts";

const layout = "/Artifact <</Type /Layout>> BDC";
const header = "/Artifact <</Type /Pagination /Subtype /Header>> BDC";
const footer = "/Artifact <</Type /Pagination /Subtype /Footer>> BDC";
const repeated = "/Artifact <</Type /Pagination>> BDC";

function marked(stream: string, decisions: Partial<ArtifactDecisions> = {}): string {
  const bytes = markArtifacts(pageOf(stream), { ofMark: () => undefined, ofUnit: () => "layout", ...decisions });
  return Buffer.from(bytes).toString("latin1");
}

describe("a mark", () => {
  test.for([
    ["layout", layout],
    ["repeated", repeated],
    ["header", header],
    ["footer", footer],
  ] as const)("that became %s is written as such, and the others stay", ([artifact, opening]) => {
    const stream = "/P <</MCID 0 >>BDC 0 0 1 1 re f EMC /TH<</MCID 1>> BDC 0 0 1 1 re f EMC";
    const ofMark = (mcid: number) => (mcid === 1 ? artifact : undefined);
    expect(marked(stream, { ofMark })).toBe(stream.replace("/TH<</MCID 1>> BDC", opening));
  });

  test("of the browser that is an artefact stays as it is, and so does what is in it", () => {
    const stream = "/Artifact BMC 0 0 1 1 re f EMC /Artifact <</Type /Background>> BDC q /X1 Do Q EMC";
    expect(marked(stream)).toBe(stream);
  });
});

describe("what stands outside of all marks", () => {
  test.for([
    ["layout", layout],
    ["repeated", repeated],
    ["header", header],
    ["footer", footer],
  ] as const)("is marked as %s", ([artifact, opening]) => {
    expect(marked("q /X1 Do Q", { ofUnit: () => artifact })).toBe(`q ${opening}\n/X1 Do\nEMC Q`);
  });

  test.for([
    ["neighbours", "0 0 1 1 re f 1 0 0 rg 0 0 2 2 re f", "[0 0 1 1 re f 1 0 0 rg 0 0 2 2 re f]"],
    [
      "what has a state of its own in between",
      "/X1 Do q 0 0 1 1 re W n Q /X1 Do",
      "[/X1 Do q 0 0 1 1 re W n Q /X1 Do]",
    ],
    ["three", "/X1 Do /X1 Do /X1 Do", "[/X1 Do /X1 Do /X1 Do]"],
    ["not over the start of a state", "/X1 Do q /X1 Do Q", "[/X1 Do] q [/X1 Do] Q"],
    ["not over the end of a state", "q /X1 Do Q q /X1 Do Q", "q [/X1 Do] Q q [/X1 Do] Q"],
    ["not over a mark", "/X1 Do /P <</MCID 0>>BDC /X1 Do EMC /X1 Do", "[/X1 Do] /P <</MCID 0>>BDC /X1 Do EMC [/X1 Do]"],
    ["not over an empty mark", "/X1 Do /Span BMC EMC /X1 Do", "[/X1 Do] /Span BMC EMC [/X1 Do]"],
    ["within a mark without a number", "/Span BMC /X1 Do EMC", "/Span BMC [/X1 Do] EMC"],
    ["a text object as a whole", "BT /F1 9 Tf <0001> Tj ET", "[BT /F1 9 Tf <0001> Tj ET]"],
    ["nothing that only clips", "0 0 1 1 re W n /X1 Do", "0 0 1 1 re W n [/X1 Do]"],
  ])("stands together: %s", ([, stream, expected]) => {
    const plain = marked(stream ?? "")
      .replaceAll(`${layout}\n`, "[")
      .replaceAll("\nEMC", "]");
    expect(plain).toBe(expected);
  });

  test("stands apart when the decisions differ", () => {
    const ofUnit = ({ kind }: { kind: string }): Artifact => (kind === "image" ? "header" : "layout");
    const stream = "0 0 1 1 re f /X1 Do";
    expect(marked(stream, { ofUnit })).toBe(`${layout}\n0 0 1 1 re f\nEMC ${header}\n/X1 Do\nEMC`);
  });
});

/** Of an instruction that is walked over: what is around it. */
type Step = {
  readonly operator: string;
  readonly source: string;
  readonly around: readonly string[];
  readonly depth: number;
};

/** Walks over a content stream and tells of each instruction which marks it stands in: with a number ("tag"), as an artefact, or added by us. */
function stepsOf(bytes: Uint8Array): readonly Step[] {
  const reader = new ContentReader(bytes);
  const around: string[] = [];
  const steps: Step[] = [];
  let depth = 0;
  while (reader.next()) {
    const { operator } = reader;
    const source = asciiOf(bytes, reader);
    if (operator === "EMC") around.pop();
    if (operator === "Q") depth -= 1;
    steps.push({ operator, source, around: [...around], depth });
    if (operator === "BDC" || operator === "BMC") around.push(kindOfMark(source));
    if (operator === "q") depth += 1;
  }
  return steps;
}

function kindOfMark(source: string): string {
  if (source.includes("/MCID")) return "tag";
  if (source.includes("/Subtype")) return "added";
  return source.startsWith("/Artifact") ? "artefact" : "plain";
}

const paints = new Set(["f", "S", "Do", "sh", "EI", "Tj"]);

describe("in any content stream", () => {
  // Only what we add says "header" or "footer", so that it can be told from what was there.
  const decisions: ArtifactDecisions = {
    ofMark: (mcid) => (mcid % 3 === 0 ? "layout" : undefined),
    ofUnit: ({ start }) => (start % 2 === 0 ? "header" : "footer"),
  };
  const rewritten = (stream: string) => markArtifacts(pageOf(stream), decisions);

  test("all instructions stay, in order", () => {
    const others = (bytes: Uint8Array) =>
      stepsOf(bytes).flatMap(({ operator, source }) => (["BDC", "BMC", "EMC"].includes(operator) ? [] : [source]));
    fc.assert(
      fc.property(contentStream, (stream) => {
        expect(others(rewritten(stream))).toEqual(others(Buffer.from(stream)));
      }),
    );
  });

  test("all that is painted stands in one mark that counts", () => {
    fc.assert(
      fc.property(contentStream, (stream) => {
        const painting = stepsOf(rewritten(stream)).filter(({ operator }) => paints.has(operator));
        const counts = painting.map(({ around }) => around.filter((mark) => mark !== "plain").length);
        expect(counts.filter((count) => count !== 1)).toEqual([]);
      }),
    );
  });

  test("no mark that counts stands in another", () => {
    fc.assert(
      fc.property(contentStream, (stream) => {
        const deepest = stepsOf(rewritten(stream)).map(
          ({ around }) => around.filter((mark) => mark !== "plain").length,
        );
        expect(Math.max(0, ...deepest)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("what is added begins and ends in the same state", () => {
    fc.assert(
      fc.property(contentStream, (stream) => {
        let opened: number | undefined;
        for (const { around, depth, operator, source } of stepsOf(rewritten(stream))) {
          if (source.includes("/Subtype")) opened = depth;
          if (around.includes("added")) expect(depth).toBeGreaterThanOrEqual(opened ?? 0);
          if (operator === "EMC" && !around.includes("added") && opened !== undefined) {
            expect(depth).toBe(opened);
            opened = undefined;
          }
        }
        expect(opened).toBeUndefined();
      }),
    );
  });

  test("it is read again as the same units, with the numbers of the marks that stayed", () => {
    fc.assert(
      fc.property(contentStream, (stream) => {
        const before = pageOf(stream).units;
        const after = pageOf(Buffer.from(rewritten(stream)).toString("latin1")).units;
        const plain = ({ kind, text, reach, clip }: (typeof before)[number]) => ({ kind, text, reach, clip });
        expect(after.map(plain)).toEqual(before.map(plain));
        const kept = before.map(({ mcid }) => (mcid === undefined || mcid % 3 === 0 ? undefined : mcid));
        expect(after.map(({ mcid }) => mcid)).toEqual(kept);
        expect(after.map(({ isArtifact }) => isArtifact)).toEqual(kept.map((mcid) => mcid === undefined));
      }),
    );
  });
});
