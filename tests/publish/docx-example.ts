import type { Block, Inline, OfficialDocument } from "../../src/present/documents/official-document.ts";

/** Gives running text. */
export function text(words: string, look: Partial<Extract<Inline, { kind: "text" }>> = {}): Inline {
  return { kind: "text", text: words, strong: false, emphasis: false, ...look };
}

/** Gives a paragraph of one text. */
export function paragraph(words: string, look: Partial<Extract<Inline, { kind: "text" }>> = {}): Block {
  return { kind: "paragraph", content: [text(words, look)] };
}

/** Gives a heading of one text. */
export function heading(level: 2 | 3 | 4, words: string): Block {
  return { kind: "heading", level, content: [text(words)] };
}

/** Gives a list of paragraphs; with a start it is numbered. */
export function list(items: readonly string[], start?: number): Block {
  return {
    kind: "list",
    ordered: start !== undefined,
    start: start ?? 1,
    items: items.map((item) => [paragraph(item)]),
  };
}

export const picture = {
  path: "editie/2022-q1/dashboard.png",
  width: 960,
  height: 420,
  alternative: "Dashboard van de hoofddoelen. Gestart: realisatie 637, doel nu 675.",
  caption: "Afbeelding uit de monitor: dashboard van de hoofddoelen",
};

/** Gives a letter with one of everything, or with other parts. */
export function letter(parts: Partial<OfficialDocument> = {}): OfficialDocument {
  return {
    kind: "letter",
    title: "Brief aan de raad van Voorbeeldstad",
    sender: "Voorbeeldregio",
    notices: ["Deze brief is een concept."],
    runningHead: { left: "Concept · Voorbeeldregio", right: "Brief aan de raad van Voorbeeldstad" },
    fields: [
      { name: "Datum", lines: ["12 mei 2022"], isMissing: false },
      { name: "Kenmerk", lines: ["[in te vullen]"], isMissing: true },
      {
        name: "Aan",
        lines: ["de gemeenteraad van Voorbeeldstad", "Postbus 1", "1234 AB Voorbeeldstad"],
        isMissing: false,
      },
    ],
    blocks: [
      paragraph("Geachte raad,"),
      heading(2, "Achtergrond"),
      {
        kind: "paragraph",
        content: [
          text("Er zijn "),
          text("637 trajecten", { strong: true }),
          text(" gestart. Lees "),
          text("de monitor", { href: "https://voorbeeld.nl/monitor?a=1&b=2" }),
          text(" of bel "),
          text("ons", { href: "tel:+31 35 123", emphasis: true }),
          text("."),
          { kind: "line-break" },
          text("En "),
          text("de herkomst", { href: "editie/2022-q1/herkomst/index.html" }),
          text("."),
        ],
      },
      { kind: "picture", picture },
      heading(3, "Wat vooruitging"),
      {
        kind: "list",
        ordered: true,
        start: 3,
        items: [
          [paragraph("Derde punt"), paragraph("Nog een alinea bij dit punt."), list(["Een deel", "Nog een deel"], 1)],
          [paragraph("Vierde punt"), list(["Een streepje"])],
        ],
      },
      list(["Opnieuw vanaf een"], 1),
      { kind: "quote", blocks: [paragraph("Ik kreeg hier kansen.")] },
      heading(2, "Bijlagen"),
      list(["Monitor t/m Q1 2022", "Voorstel aan het bestuur"], 1),
      { kind: "signature", greeting: "Met vriendelijke groet,", lines: ["namens het bestuur", "de secretaris"] },
    ],
    ...parts,
  };
}
