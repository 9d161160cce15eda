import fc from "fast-check";

const painting = fc.constantFrom(
  "0 0 5 5 re f",
  "1 1 m 9 9 l S",
  "/X1 Do",
  "/S1 sh",
  "BI /W 1 /H 1 ID \u0001\u0002 EI",
  "BT /F1 9 Tf 1 0 0 1 5 5 Tm <0001> Tj ET",
  "BT /F2 9 Tf (a\\)) Tj 0 -9 Td /Span <</ActualText (x)>> BDC (EMC) Tj EMC ET",
);

const silent = fc.constantFrom("1 0 0 rg", "/G3 gs", "2 0 0 2 1 1 cm", "0 0 50 50 re W n", "BT ET", "% EMC\n", "");

// A number stands for itself only at the end, so that none comes twice.
const numbered = "/P <</MCID # >>BDC";

/** Content as the browser may write it: states in states, and marks that may run over the border of a state. */
const inMark: fc.Arbitrary<string> = fc.letrec<{ all: string; piece: string }>((tie) => ({
  piece: fc.oneof(
    { depthSize: "small" },
    painting,
    silent,
    tie("all").map((inside) => `q ${inside} Q`),
    tie("all").map((inside) => `/Span BMC ${inside} EMC`),
  ),
  all: fc.array(tie("piece"), { maxLength: 5 }).map((pieces) => pieces.join(" ")),
})).all;

const piece: fc.Arbitrary<string> = fc.letrec<{ all: string; piece: string }>((tie) => ({
  piece: fc.oneof(
    { depthSize: "small" },
    painting,
    silent,
    inMark.map((inside) => `${numbered} ${inside} EMC`),
    inMark.map((inside) => `/Artifact BMC ${inside} EMC`),
    fc.tuple(inMark, inMark).map(([first, second]) => `q ${numbered} ${first} Q q ${second} EMC Q`),
    fc.tuple(inMark, tie("all")).map(([inside, after]) => `${numbered} q ${inside} EMC ${after} Q`),
    tie("all").map((inside) => `q ${inside} Q`),
    tie("all").map((inside) => `/Span BMC ${inside} EMC`),
  ),
  all: fc.array(tie("piece"), { maxLength: 5 }).map((pieces) => pieces.join(" ")),
})).all;

/** A content stream as a browser may write it, with numbered marks 0, 1, 2 and so on. */
export const contentStream: fc.Arbitrary<string> = fc.array(piece, { maxLength: 6 }).map((pieces) => {
  let mcid = 0;
  return pieces.join("\n").replaceAll("#", () => String(mcid++));
});
