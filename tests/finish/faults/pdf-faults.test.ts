import { PDFRef } from "@cantoo/pdf-lib";
import { describe, expect, test } from "vitest";
import type { PageContent, Unit } from "../../../src/finish/content/page-content.ts";
import { pdfFaults } from "../../../src/finish/faults/pdf-faults.ts";
import { readingText } from "../../../src/finish/faults/reading-text.ts";
import type { PdfFault } from "../../../src/finish/pdf-fault.ts";
import { finishTree } from "../../../src/finish/tree/finish-tree.ts";
import { paintedOn } from "../../../src/finish/tree/painted.ts";
import type { Link, LinkGoal } from "../../../src/finish/tree/read-links.ts";
import { body, drawn, type Painting, paintedPages, unit } from "../tree/painted-pages.ts";
import { parseTree } from "../tree/tree-text.ts";

type Printed = {
  readonly tree: string;
  readonly paintings?: Readonly<Record<string, Painting>>;
  /** Painted on the first page outside of marks. */
  readonly unmarked?: readonly Partial<Unit>[];
  readonly links?: readonly (readonly [object: number, goal: LinkGoal])[];
  /** Of the browser; undefined for the one that the tags give. */
  readonly text?: string;
};

/** Gives the faults of a tree as it is after finishing. */
function faultsOf({ tree, paintings = {}, unmarked = [], links = [], text }: Printed): readonly PdfFault[] {
  const printed = parseTree(tree);
  const pages = withUnits(paintedPages(printed, paintings), unmarked);
  const painted = paintedOn(pages);
  const finished = finishTree(printed, { pages, painted }, {});
  const found = new Map(links.map(([object, goal]): [PDFRef, Link] => [PDFRef.of(object), { page: 0, goal }]));
  const expected = text ?? readingText(finished.tree, painted);
  return pdfFaults(finished, { pages, painted, links: found }, { fonts: ["SourceSans3"], text: expected });
}

function withUnits([first, ...others]: readonly PageContent[], unmarked: readonly Partial<Unit>[]): PageContent[] {
  if (first === undefined) return [];
  return [{ ...first, units: [...first.units, ...unmarked.map(unit)] }, ...others];
}

test("a sound document has no faults", () => {
  const tree = `
    Document
      P
        0#1
        Link
          0#2
          0@90
      Figure alt="Staaf"
        0#3
      Table
        TR
          TH
            0#4
            1#1
        TR
          TD
            1#2
  `;
  const links = [[90, { kind: "place", page: 1 }]] as const;
  expect(faultsOf({ tree, paintings: { "0#3": drawn, "0#4": "Doel", "1#1": "Doel" }, links })).toEqual([]);
});

describe("text that no tag names", () => {
  const paragraph = "Document\n P\n  0#1";
  const lost = (text: string): PdfFault => ({ fault: "lost-text", page: 1, text });
  const above = { left: 60, bottom: 800, right: 200, top: 812 };

  test.for<readonly [what: string, unmarked: readonly Partial<Unit>[], faults: readonly PdfFault[]]>([
    ["is lost in the body", [{ text: "Let op" }], [lost("Let op")]],
    ["also when the browser calls it decoration", [{ text: "Let op", isArtifact: true }], [lost("Let op")]],
    ["is named once for a page", [{ text: "Let " }, { text: "op" }], [lost("Let op")]],
    ["is a running header in the margin", [{ text: "Pagina 3", reach: above }], []],
    ["is decoration without letters", [{ text: " · “ " }], []],
    ["is lost in a form", [{ kind: "form", text: "42 woningen" }], [lost("42 woningen")]],
    ["is shortened", [{ text: "a".repeat(70) }], [lost(`${"a".repeat(59)}…`)]],
  ])("%s", ([, unmarked, faults]) => {
    expect(faultsOf({ tree: paragraph, unmarked })).toEqual(faults);
  });

  test("is lost in a mark that the tree does not name", () => {
    expect(faultsOf({ tree: paragraph, paintings: { "0#2": "Weg" } })).toEqual([lost("Weg")]);
  });

  test("is lost on a page without tags, except outside of the clip of the body", () => {
    const sheet = { left: 0, bottom: 0, right: 595, top: 842 };
    const unmarked = [{ text: "Weg" }, { text: "Kop van het blad", reach: above, clip: sheet }];
    expect(faultsOf({ tree: "Document", unmarked })).toEqual([lost("Weg")]);
  });
});

test("content that is not on its page is lost", () => {
  const printed = parseTree("Document\n P\n  0#1\n P\n  0#2");
  const pages = paintedPages(parseTree("Document\n P\n  0#1"));
  const painted = paintedOn(pages);
  const finished = finishTree(printed, { pages, painted }, {});
  const faults = pdfFaults(finished, { pages, painted, links: new Map() }, { fonts: ["SourceSans3"], text: "0#1" });
  expect(faults).toEqual([{ fault: "lost-content", page: 1 }]);
});

describe("text that is cut off", () => {
  const box = { left: 60, bottom: 400, right: 120, top: 412 };
  const cut: PdfFault = { fault: "cut-text", page: 1, text: "Er zijn 42" };

  test.for<readonly [what: string, units: readonly Partial<Unit>[], faults: readonly PdfFault[]]>([
    [
      "beside its box",
      [
        { text: "Er zijn ", clip: box },
        { text: "42", clip: box },
      ],
      [cut],
    ],
    ["above its box", [{ text: "Er zijn 42", clip: { ...box, right: 200, top: 405 } }], [cut]],
    ["at the edge of the page", [{ text: "Er zijn 42", reach: { ...box, left: -100 } }], [cut]],
    ["by less than a point", [{ text: "Er zijn 42", clip: { ...box, right: 199.2 } }], []],
    ["of which only a space is outside", [{ text: " ", clip: box }], []],
  ])("%s", ([, units, faults]) => {
    expect(faultsOf({ tree: "Document\n P\n  0#1\n P\n  0#2", paintings: { "0#1": units } })).toEqual(faults);
  });
});

test.for<readonly [what: string, levels: string, skipped: readonly string[]]>([
  ["in order", "1 2 3 3 2 3 1 2", []],
  ["that skip a level", "1 2 4 4", ["0#2"]],
  ["that skip more", "1 3 2 6", ["0#1", "0#3"]],
  ["that begin too deep", "2 3", ["0#0"]],
])("headings %s", ([, levels, skipped]) => {
  const headings = levels.split(" ").map((level, place) => `\n Div\n  H${level}\n   0#${place}`);
  const faults = faultsOf({ tree: `Document${headings.join("")}` });
  expect(faults).toEqual(skipped.map((text) => ({ fault: "skipped-heading", page: 1, text })));
});

test("content in a form is lost", () => {
  const unmarked = [{ kind: "form", formMarks: 2 }] as const;
  expect(faultsOf({ tree: "Document\n P\n  0#1", unmarked })).toEqual([{ fault: "lost-content", page: 1 }]);
});

test("a link that no tag holds is lost", () => {
  const links = [[91, { kind: "address", address: "https://voorbeeld.nl" }]] as const;
  expect(faultsOf({ tree: "Document\n P\n  0#1", links })).toEqual([{ fault: "lost-content", page: 1 }]);
});

test("another text than that of the browser", () => {
  const faults = faultsOf({ tree: "Document\n P\n  0#1", paintings: { "0#1": "Er is werk" }, text: "Er is geen werk" });
  expect(faults).toEqual([{ fault: "other-text", after: "Er is", expected: "geen werk", found: "werk" }]);
});

test("a font that is not ours is named once for a page", () => {
  const fonts = ["SourceSans3-Bold", "DejaVuSans"];
  const paintings = { "0#1": [{ text: "é" }, { text: "→ ", fonts }, { text: "↩", fonts }] };
  const faults = faultsOf({ tree: "Document\n P\n  0#1", paintings });
  expect(faults).toEqual([{ fault: "other-font", page: 1, font: "DejaVuSans", text: "→" }]);
});

test("a letter without a shape", () => {
  const paintings = { "0#1": [{ text: "klaar ✅", missingGlyphs: 1 }] };
  const faults = faultsOf({ tree: "Document\n P\n  0#1", paintings });
  expect(faults).toEqual([{ fault: "missing-glyph", page: 1, text: "klaar ✅" }]);
});

const oneLink = "Document\n P\n  Link\n   0#1\n   0@90";

test.for<readonly [what: string, tree: string, links: Printed["links"]]>([
  ["to a place that is not there", oneLink, [[90, { kind: "place", page: undefined }]]],
  ["to nothing", oneLink, [[90, { kind: "address", address: "" }]]],
  ...["javascript:alert(1)", "file:///data/cijfers.csv", "data:text/html,x", "ftp://voorbeeld.nl", "https:"].map(
    (address) => [`to ${address}`, oneLink, [[90, { kind: "address", address }]]] as const,
  ),
  ["without a rectangle", "Document\n P\n  Link\n   0#1", []],
])("a link %s", ([, tree, links = []]) => {
  const faults = faultsOf({ tree, links, paintings: { "0#1": "Lees meer" } });
  expect(faults).toEqual([{ fault: "link-without-destination", page: 1, text: "Lees meer" }]);
});

test.for(["https://voorbeeld.nl", "HTTP://voorbeeld.nl", "mailto:griffie@voorbeeld.nl", "tel:+31355261000"])(
  "a link to %s is sound",
  (address) => {
    expect(faultsOf({ tree: oneLink, links: [[90, { kind: "address", address }]] })).toEqual([]);
  },
);

describe("a figure", () => {
  const chart = 'Document\n Figure alt="Staaf"\n  0#1';
  const cut: PdfFault = { fault: "cut-figure", page: 1, alternative: "Staaf" };
  const viewport = { left: 100, bottom: 100, right: 300, top: 200 };

  test.for<readonly [what: string, tree: string]>([
    ["without an alternative", "Document\n Figure\n  0#1"],
    ["with an empty alternative", 'Document\n Figure alt=" "\n  0#1'],
  ])("%s", ([, tree]) => {
    expect(faultsOf({ tree, paintings: { "0#1": drawn } })).toEqual([{ fault: "figure-without-alternative", page: 1 }]);
  });

  test("on two pages is cut", () => {
    const paintings = { "0#1": drawn, "1#1": drawn };
    expect(faultsOf({ tree: `${chart}\n  1#1`, paintings })).toEqual([cut]);
  });

  test.for<readonly [what: string, unit: Partial<Unit>, faults: readonly PdfFault[]]>([
    ["may have a line that leaves its own area", { kind: "path", clip: viewport, reach: body }, []],
    ["may not have text that does", { clip: viewport, reach: { ...viewport, right: 320 } }, [cut]],
    ["may not have a picture that does", { kind: "image", clip: viewport, reach: { ...viewport, right: 320 } }, [cut]],
    ["may touch the edge of the body", { kind: "path", reach: { ...body, bottom: body.bottom - 0.9 } }, []],
    ["may not go over it", { kind: "path", reach: { ...body, bottom: body.bottom - 20 } }, [cut]],
    [
      "also not when its own area ends there",
      { kind: "path", clip: { ...viewport, bottom: body.bottom }, reach: body },
      [],
    ],
  ])("%s", ([, painted, faults]) => {
    const tree = `${chart}\n P\n  0#2`; // the paragraph shows how large the body is
    expect(faultsOf({ tree, paintings: { "0#1": [painted] } })).toEqual(faults);
  });
});

describe("a table", () => {
  const uneven: PdfFault = { fault: "uneven-table", page: 1, text: "0#1" };

  test("may not have a row on two pages", () => {
    const tree = "Document\n Table\n  TR\n   TH\n    0#1\n   TD\n    0#2\n    1#1";
    const reach = { left: 300, bottom: 400, right: 400, top: 412 };
    const faults = faultsOf({ tree, paintings: { "0#1": "Zorg", "0#2": [{ text: "7 ", reach }], "1#1": "mensen" } });
    expect(faults).toEqual([{ fault: "cut-row", page: 1, text: "Zorg 7 mensen" }]);
  });

  const cell = (attributes = "") => `\n   TD${attributes && ` ${attributes}`}`;
  const first = "Document\n Table\n  TR\n   TH\n    0#1";
  test.for<readonly [what: string, rows: string, faults: readonly PdfFault[]]>([
    ["may have equal rows", `${cell()}\n  TR${cell()}${cell()}`, []],
    ["may have cells over more columns", `${cell("columns=2")}\n  TR${cell()}${cell()}${cell()}`, []],
    ["may have cells over more rows", `${cell("rows=2")}\n  TR${cell()}`, []],
    ["may have empty cells", `${cell()}\n  TR${cell("columns=2")}`, []],
    ["may not have a short row", `${cell()}\n  TR${cell()}`, [uneven]],
    ["may not have a long row", `\n  TR${cell()}${cell()}`, [uneven]],
    ["may not have a cell that goes on below", `${cell("rows=2")}`, [uneven]],
    ["may not have cells over each other", `${cell("rows=2")}${cell()}\n  TR${cell("columns=3")}`, [uneven]],
  ])("%s", ([, rows, faults]) => {
    expect(faultsOf({ tree: `${first}${rows}` })).toEqual(faults);
  });

  test("may not be without headers; those of a table in a cell are not its own", () => {
    const tree = "Document\n Table\n  TR\n   TD\n    0#1\n   TD\n    Table\n     TR\n      TH\n       0#2";
    expect(faultsOf({ tree, paintings: { "0#1": "Zorg", "0#2": " 7" } })).toEqual([
      { fault: "table-without-headers", page: 1, text: "Zorg 7" },
    ]);
  });
});

test.for<readonly [what: string, scales: readonly number[], faults: readonly PdfFault[]]>([
  ["as large as it is meant", [0.75, 0.4], []],
  ["made larger", [1.5], []],
  ["made smaller to fit on the sheet", [0.525, 0.4], [{ fault: "shrunk", percent: 70 }]],
])("judges text that is %s", ([, scales, faults]) => {
  const paintings = Object.fromEntries(scales.map((scale, place) => [`0#${place}`, [{ scale }]]));
  const tree = `Document\n P${scales.map((_, place) => `\n  0#${place}`).join("")}`;
  expect(faultsOf({ tree, paintings })).toEqual(faults);
});
