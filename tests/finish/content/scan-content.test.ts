import { describe, expect, test } from "vitest";
import { pageOf, sheet, sourceOf, unitOf } from "./page-of.ts";

/** Rounds a box, so that it can be compared. */
function numbersOf(box: ReturnType<typeof unitOf>["box"]) {
  return box && [box.left, box.bottom, box.right, box.top].map((number) => Math.round(number * 1000) / 1000);
}

describe("what is painted", () => {
  test.for([
    ["a filled path", "10 20 30 40 re f", "path", [10, 20, 40, 60]],
    ["a path with a negative height", "10 60 30 -40 re f*", "path", [10, 20, 40, 60]],
    ["lines, with their width", "4 w 10 20 m 50 20 l S", "path", [8, 18, 52, 22]],
    ["a width that grows with the page", "2 0 0 2 0 0 cm 4 w 10 20 m 50 20 l s", "path", [16, 36, 104, 44]],
    ["a curve, within the points that pull at it", "5 5 m 10 30 20 30 30 5 c h B", "path", [4.5, 4.5, 30.5, 30.5]],
    ["an image", "100 0 0 50 10 20 cm /X1 Do", "image", [10, 20, 110, 70]],
    ["an image upside down", "100 0 0 -50 10 70 cm /X1 Do", "image", [10, 20, 110, 70]],
    ["an image on its side", "0 100 -50 0 60 20 cm /X1 Do", "image", [10, 20, 60, 120]],
    ["an image between the lines", "10 0 0 10 5 5 cm BI /W 1 /H 1 ID \xaa\xbb EI", "image", [5, 5, 15, 15]],
    ["a shading, in all of the clip", "10 20 30 40 re W n /S1 sh", "shading", [10, 20, 40, 60]],
    [
      "a text, with letters above and below its line",
      "BT /F1 10 Tf 1 0 0 1 10 20 Tm <00010002> Tj ET",
      "text",
      [10, 18, 20, 28],
    ],
  ] as const)("%s", ([, stream, kind, box]) => {
    const unit = unitOf(stream);
    expect([unit.kind, numbersOf(unit.box)]).toEqual([kind, box]);
  });

  test.for([
    ["a path that only clips", "10 20 30 40 re W n"],
    ["a path that is let go", "10 20 m 30 40 l n"],
    ["a text object without letters", "BT /F1 10 Tf 1 0 0 1 10 20 Tm <> Tj ET"],
    ["painting without a path", "f S"],
    ["colours and states", "q 1 0 0 rg /G3 gs [1 2] 0 d Q"],
  ])("%s is nothing", ([, stream]) => {
    expect(pageOf(stream ?? "").units).toEqual([]);
  });

  test.for([
    ["q 1 0 0 rg 1 2 3 4 re h f Q", "1 2 3 4 re h f"],
    ["/G3 gs 1 2 m 3 4 l S", "1 2 m 3 4 l S"],
    ["q BT /F1 9 Tf <0001> Tj ET Q", "BT /F1 9 Tf <0001> Tj ET"],
    ["q/X1 Do Q", "/X1 Do"],
    ["q BI /W 1 ID xx\nEI Q", "BI /W 1 ID xx\nEI"],
    ["1 2 3 4 re W n 5 6 7 8 re W* f", "5 6 7 8 re W* f"],
  ])("of %s it is %s", ([stream, expected]) => {
    const page = pageOf(stream ?? "");
    expect(page.units.map((unit) => sourceOf(page, unit))).toEqual([expected]);
  });

  test("all is given in the order of painting", () => {
    const { units } = pageOf("0 0 9 9 re f /X1 Do BT /F1 9 Tf <0001> Tj ET /S1 sh");
    expect(units.map(({ kind }) => kind)).toEqual(["path", "image", "text", "shading"]);
  });
});

describe("where it is", () => {
  test.for([
    ["a matrix counts within q and Q", "q 1 0 0 1 100 0 cm Q 0 0 9 9 re f", [0, 0, 9, 9]],
    ["the inner matrix comes first", "2 0 0 2 0 0 cm 1 0 0 1 10 10 cm 0 0 5 5 re f", [20, 20, 30, 30]],
    ["a Q too many changes nothing", "2 0 0 2 0 0 cm Q 0 0 9 9 re f", [0, 0, 18, 18]],
    ["a page that is upside down", ".5 0 0 -.5 0 800 cm 20 40 10 10 re f", [10, 775, 15, 780]],
    [
      "the matrix of the text comes first",
      "2 0 0 2 0 0 cm BT /F1 10 Tf 1 0 0 1 10 20 Tm <0001> Tj ET",
      [20, 36, 30, 56],
    ],
    ["text on its side", "BT /F1 10 Tf 0 1 -1 0 50 60 Tm <0001> Tj ET", [42, 60, 52, 65]],
    [
      "moved text, from the start of its line",
      "BT /F1 10 Tf 10 20 Td <0001> Tj 30 0 Td <0001> Tj ET",
      [10, 18, 45, 28],
    ],
    ["text goes on after its letters", "BT /F1 10 Tf <0001> Tj <0001> Tj ET", [0, 0, 10, 8]],
    ["the next line", "BT /F1 10 Tf 12 TL 10 50 Td <0001> Tj T* <0001> Tj ET", [10, 36, 15, 58]],
    ["a width of its own", "BT /F1 10 Tf <001A> Tj ET", [0, 0, 10, 8]],
    ["space between letters and words", "BT /F2 10 Tf 1 Tc 2 Tw (a b) Tj ET", [0, 0, 17.5, 8]],
    ["wider letters", "BT /F2 10 Tf 200 Tz (ab) Tj ET", [0, 0, 20, 8]],
    ["raised letters", "BT /F2 10 Tf 5 Ts (ab) Tj ET", [0, 3, 10, 13]],
    ["letters that are drawn together", "BT /F2 10 Tf [(a) 200 (b)] TJ ET", [0, 0, 8, 8]],
  ] as const)("%s", ([, stream, box]) => {
    expect(numbersOf(unitOf(stream).box)).toEqual(box);
  });

  test.for([
    ["no clip", "", [100, 100, 300, 300], [0, 0, 600, 800]],
    ["a clip", "0 0 200 150 re W n", [100, 100, 200, 150], [0, 0, 200, 150]],
    ["a clip in a clip", "0 0 200 150 re W n 150 0 99 99 re W* n", undefined, [150, 0, 200, 99]],
    ["a clip that is over", "q 0 0 200 150 re W n Q", [100, 100, 300, 300], [0, 0, 600, 800]],
    ["clips that have nothing in common", "0 0 9 9 re W n 20 20 9 9 re W n", undefined, [20, 20, 20, 20]],
    ["an empty clip", "W n", undefined, [0, 0, 0, 0]],
    [
      "a clip with a matrix",
      "q 2 0 0 2 0 0 cm 0 0 100 100 re W n 1 0 0 1 0 0 cm .5 0 0 .5 0 0 cm",
      [100, 100, 200, 200],
      [0, 0, 200, 200],
    ],
  ] as const)("within %s", ([, clip, box, seenIn]) => {
    const unit = unitOf(`${clip} 100 100 200 200 re f`);
    expect(numbersOf(unit.reach)).toEqual([100, 100, 300, 300]);
    expect(numbersOf(unit.box)).toEqual(box);
    expect(numbersOf(unit.clip)).toEqual(seenIn);
  });

  test("what is beside the sheet is not seen", () => {
    expect(unitOf(`${sheet.right + 5} 0 10 10 re f`).box).toBeUndefined();
  });
});

describe("the text", () => {
  test.for([
    ["of glyphs", "/F1 9 Tf <000100020003> Tj", "ABC"],
    ["of plain codes", "/F2 9 Tf (a \\(b\\) \\143) Tj", "a (b) c"],
    ["of an array", "/F2 9 Tf [(a) -300 (b)] TJ", "ab"],
    ["on one line", "/F2 9 Tf 1 0 0 1 5 5 Tm (a) Tj 8 0 Td (b) Tj 1 0 0 1 90 5 Tm (c) Tj", "abc"],
    ["on more lines", "/F2 9 Tf 1 0 0 1 5 50 Tm (a) Tj 0 -9 Td (b) Tj 1 0 0 1 5 5 Tm (c) Tj", "a b c"],
    ["after a space", "/F2 9 Tf (a ) Tj 0 -9 Td (b) Tj", "a b"],
    ["on its side, on one line", "/F2 9 Tf 0 1 -1 0 50 60 Tm (a) Tj 9 0 Td (b) Tj 0 1 -1 0 50 90 Tm (c) Tj", "abc"],
    ["with the operators of lines", "/F2 9 Tf 9 TL (a) Tj (b) ' 1 2 (c) \" 0 -9 TD (d) Tj T* (e) Tj", "a b c d e"],
    [
      "that stands for other letters",
      "/F2 9 Tf (a) Tj /Span <</ActualText <FEFF00A0>>>BDC (x) Tj (y) Tj EMC (b) Tj",
      "a\u00a0b",
    ],
    ["that stands for plain letters", "/F2 9 Tf /Span<</ActualText (f\\(i) >> BDC (x) Tj EMC", "f(i"],
    ["that stands for nothing", "/F2 9 Tf /Span<</ActualText <FEFF> >> BDC (x) Tj EMC (b) Tj", "b"],
    ["of other marks", "/F2 9 Tf /ReversedChars BMC (x) Tj EMC", "x"],
    ["that the font does not know", "/F1 9 Tf <00010099> Tj", "A\ufffd"],
  ])("%s", ([, shown, text]) => {
    expect(unitOf(`BT ${shown} ET`).text).toBe(text);
  });

  test("actual text around text objects is given once", () => {
    const { units } = pageOf("/Span <</ActualText (x)>> BDC BT /F2 9 Tf (a) Tj ET BT (b) Tj ET EMC BT (c) Tj ET");
    expect(units.map(({ text }) => text)).toEqual(["x", "", "c"]);
  });

  test.for([
    ["all known", "<00010002> Tj", 0],
    ["the empty box", "<0001000000000002> Tj", 2],
    ["no meaning", "<00010099> Tj", 1],
    ["no meaning, but actual text", "/Span <</ActualText (x)>>BDC <0099> Tj EMC", 0],
    ["no meaning, but actual text that is empty", "/Span <</ActualText <FEFF>>>BDC <0099> Tj EMC", 0],
    ["the empty box with actual text", "/Span <</ActualText (x)>>BDC <0000> Tj EMC", 1],
  ] as const)("of letters with %s are missing", ([, shown, missing]) => {
    expect(unitOf(`BT /F1 9 Tf ${shown} ET`).missingGlyphs).toBe(missing);
  });

  test("fonts are named, each once", () => {
    expect(unitOf("BT /F1 9 Tf <0001> Tj /F2 9 Tf (a) Tj /F1 9 Tf <0001> Tj ET").fonts).toEqual([
      "Glyphs-Regular",
      "Type3 Plain",
    ]);
  });

  test("a font is kept from one text object to the next, and comes back with Q", () => {
    const { units } = pageOf("/F2 9 Tf q BT /F1 9 Tf <0001> Tj ET Q BT (a) Tj ET");
    expect(units.map(({ text }) => text)).toEqual(["A", "a"]);
  });
});

describe("marks", () => {
  test("a unit has the number of the mark around it, also when the mark runs over q and Q", () => {
    const { units } = pageOf(
      "q /P <</MCID 7 >>BDC 0 0 1 1 re f Q q 0 0 1 1 re f EMC 0 0 1 1 re f Q /P <</MCID 8>> BDC /X1 Do EMC",
    );
    expect(units.map(({ mcid }) => mcid)).toEqual([7, 7, undefined, 8]);
  });

  test("a mark without a number belongs to the one around it", () => {
    expect(unitOf("/P <</MCID 0>>BDC /Span <</Lang (nl)>> BDC 0 0 1 1 re f EMC EMC").mcid).toBe(0);
  });

  test("the places of the opening operators are given", () => {
    const page = pageOf("q\n/H2 <</MCID 0 >>BDC f EMC /Span<</ActualText (a)>> BDC EMC /P <</MCID 12>>BDC EMC");
    const sources = page.marks.map(({ mcid, start, end }) => [
      mcid,
      Buffer.from(page.bytes.subarray(start, end)).toString(),
    ]);
    expect(sources).toEqual([
      [0, "/H2 <</MCID 0 >>BDC"],
      [12, "/P <</MCID 12>>BDC"],
    ]);
  });

  test.for([
    ["/Artifact BMC 0 0 1 1 re f EMC", true],
    ["/Artifact <</Type /Layout>> BDC 0 0 1 1 re f EMC", true],
    ["/Artifact BMC EMC 0 0 1 1 re f", false],
    ["/Span BMC 0 0 1 1 re f EMC", false],
  ] as const)("%s: an artefact of the browser is %s", ([stream, expected]) => {
    expect(unitOf(stream).isArtifact).toBe(expected);
  });

  test.for([
    ["/P <</MCID 0>>BDC /P <</MCID 1>>BDC", "within another"],
    ["/Artifact BMC /P <</MCID 1>>BDC", "within another"],
    ["BT /P <</MCID 1>>BDC", "text object"],
    ["/P <</MCID 1>>BDC BT EMC", "text object"],
    ["/X9 Do", "X9"],
    ["BT /F9 1 Tf", "F9"],
    ["BT (a) Tj", "without a font"],
  ])("%s is not as a browser writes", ([stream, fault]) => {
    expect(() => pageOf(stream ?? "")).toThrow(fault ?? "");
  });
});

describe("a form", () => {
  const inner = pageOf("/P <</MCID 3>>BDC BT /F1 9 Tf <0001> Tj ET EMC BT /F2 9 Tf (b) Tj ET");
  const form = {
    kind: "form",
    matrix: [1, 0, 0, 1, 5, 5],
    box: { left: 0, bottom: 0, right: 10, top: 20 },
    content: inner,
  } as const;

  test("stands where its box comes, and gives what is in it", () => {
    const [unit] = pageOf("2 0 0 2 0 0 cm /X2 Do", { X2: form }).units;
    expect(numbersOf(unit?.box)).toEqual([10, 10, 30, 50]);
    expect(unit).toMatchObject({ kind: "form", text: "A b", fonts: ["Glyphs-Regular", "Type3 Plain"], formMarks: 1 });
  });

  test("counts the marks of the forms in it", () => {
    const outer = pageOf("/P <</MCID 4>>BDC EMC /X2 Do", { X2: form });
    const [unit] = pageOf("/X3 Do", { X3: { ...form, content: outer } }).units;
    expect(unit?.formMarks).toBe(2);
  });
});
