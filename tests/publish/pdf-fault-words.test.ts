import { describe, expect, test } from "vitest";
import type { PdfFault } from "../../src/finish/pdf-fault.ts";
import { pdfFaultText, pdfFaultTexts } from "../../src/publish/pdf-fault-words.ts";

// One of each kind: a new kind does not compile here until it has an example.
const examples: { readonly [Kind in PdfFault["fault"]]: Extract<PdfFault, { fault: Kind }> } = {
  "lost-text": { fault: "lost-text", page: 3, text: "Op koers" },
  "lost-content": { fault: "lost-content", page: 3 },
  "other-text": { fault: "other-text", after: "Er zijn", expected: "675 mensen", found: "657 mensen" },
  shrunk: { fault: "shrunk", percent: 70 },
  "other-font": { fault: "other-font", page: 3, font: "DejaVuSans", text: "Klaar ✅" },
  "missing-glyph": { fault: "missing-glyph", page: 3, text: "Klaar ?" },
  "link-without-destination": { fault: "link-without-destination", page: 3, text: "Lees verder" },
  "figure-without-alternative": { fault: "figure-without-alternative", page: 3 },
  "skipped-heading": { fault: "skipped-heading", page: 3, text: "Wat telt mee" },
  "cut-text": { fault: "cut-text", page: 3, text: "Er zijn 675 mensen bemid" },
  "cut-figure": { fault: "cut-figure", page: 3, alternative: "Lijngrafiek van 2020 tot 2023" },
  "cut-row": { fault: "cut-row", page: 3, text: "Taaltrajecten 79 170" },
  "uneven-table": { fault: "uneven-table", page: 3, text: "Kwartaal Realisatie" },
  "table-without-headers": { fault: "table-without-headers", page: 3, text: "Huizen 12 7" },
};

describe.for(Object.values(examples))("the sentence about $fault", (fault) => {
  const text = pdfFaultText(fault);

  test("says where it is and what to do", () => {
    if ("page" in fault) expect(text).toMatch(/^Bladzijde 3: /);
    if ("text" in fault) expect(text).toContain(`“${fault.text}”`);
    expect(text).toMatch(/(Meld|meld|Vervang|Verbeter|Gebruik|Maak) [^.]*\.$/);
  });

  test("is plain: no sentence of more than 25 words", () => {
    const sentences = text.split(/(?<=[.?!]) /);
    expect(sentences.filter((sentence) => sentence.split(" ").length > 25)).toEqual([]);
  });
});

test("a sign without a shape is named once, with the words around it, and not what follows from it", () => {
  const { "other-font": other, "missing-glyph": missing, "other-text": text, "cut-row": row } = examples;
  expect(pdfFaultTexts([text, other, missing, row], "Het feest \u{1f389} is begonnen")).toEqual([
    expect.stringContaining("“Het feest \u{1f389} is begonnen”"),
    pdfFaultText(other),
    pdfFaultText(row),
  ]);
  expect(pdfFaultTexts([text, row], "Het feest \u{1f389}")).toEqual([pdfFaultText(text), pdfFaultText(row)]);
});

test("a text of only such a sign is not quoted, once the sign is named", () => {
  const other = { ...examples["other-font"], text: "\ufffd" };
  expect(pdfFaultTexts([other], "Het feest \u{1f389}")).toEqual([expect.stringContaining("“Het feest \u{1f389}”")]);
  expect(pdfFaultTexts([other], "Meer dan ≥ 5")).toEqual([pdfFaultText(other)]);
});

test("a long text is cut, and nothing is called nothing", () => {
  const fault = { fault: "other-text", after: "Na dit", expected: "woord ".repeat(40), found: " " } as const;
  expect(pdfFaultText(fault)).toMatch(/hoort een schermlezer niets, en op de pagina staat “(woord )+.*…”\. /);
});
