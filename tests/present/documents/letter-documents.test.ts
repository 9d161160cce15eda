import { beforeAll, describe, expect, test } from "vitest";
import { monitorsOf } from "../../../src/calculate/monitor-of.ts";
import type { Dataset } from "../../../src/domain/dataset.ts";
import type { Edition } from "../../../src/domain/edition.ts";
import type { Letter } from "../../../src/domain/letter.ts";
import type { Monitor } from "../../../src/domain/monitor.ts";
import { fileEffects } from "../../../src/effects.ts";
import { type Content, checkData } from "../../../src/pipeline.ts";
import { contentInWords } from "../../../src/present/content-in-words.ts";
import type { DocumentPage } from "../../../src/present/documents/document-page.ts";
import { documentPages } from "../../../src/present/documents/document-pages.ts";
import type { Block } from "../../../src/present/documents/official-document.ts";
import { figuresInText } from "../../../src/present/figure-words.ts";
import { editionHead } from "../../../src/present/pages/edition-head.ts";
import { fixtureData, realData } from "../../built-site.ts";
import { documentText } from "./document-text.ts";

let fixture: Content;
let real: Content;

beforeAll(async () => {
  fixture = (await checkData(fixtureData, fileEffects)).content as Content;
  real = (await checkData(realData, fileEffects)).content as Content;
});

/** The documents of an edition, worded as a build does; `change` alters the edition first. */
function documentsOf({ dataset }: Content, id: string, change: (edition: Edition) => Partial<Edition> = () => ({})) {
  const editions = dataset.editions.map((one) => (one.id === id ? { ...one, ...change(one) } : one));
  const altered: Dataset = { ...dataset, editions };
  const { dataset: data, monitors } = contentInWords({ dataset: altered, monitors: monitorsOf(altered) });
  const monitor = monitors.find(({ edition }) => edition.id === id) as Monitor;
  const figures = figuresInText({ monitor, monitors });
  return documentPages({ dataset: data, monitor, figures }, editionHead(monitor.edition, data.series));
}

function letterWith(change: Partial<Letter>): (edition: Edition) => Partial<Edition> {
  return ({ letter }) => ({ letter: { ...(letter as Letter), ...change } });
}

function withoutKey(key: keyof Letter): (edition: Edition) => Partial<Edition> {
  return ({ letter }) => {
    const { [key]: _, ...rest } = letter as Letter;
    return { letter: rest as Letter };
  };
}

function named(documents: readonly DocumentPage[], name: string): DocumentPage {
  return documents.find((one) => one.name === name) as DocumentPage;
}

function field({ document }: DocumentPage, name: string): string | undefined {
  return document.fields.find((one) => one.name === name)?.lines.join(" | ");
}

describe("who gets a letter", () => {
  const names = (documents: readonly DocumentPage[]) => documents.map(({ name }) => name);
  const seven = ["Blaricum", "Eemnes", "Gooise Meren", "Hilversum", "Huizen", "Laren", "Wijdemeren"];

  test("the seven municipalities of 2022, and all together: not Weesp, which had left", () => {
    expect(names(documentsOf(real, "2022-q1"))).toEqual([
      "Alle gemeenteraden samen",
      ...seven,
      "Voorstel aan het bestuur",
    ]);
    expect(names(documentsOf(real, "2022-q3"))).toEqual(["Alle gemeenteraden samen", ...seven]);
  });

  test("those that take part on the day of the edition", () => {
    const left = documentsOf(fixture, "2022-q4");
    const here = documentsOf(fixture, "2022-q4", () => ({ date: { status: "known", day: "2022-12-31" } }));
    expect(names(left)).not.toContain("Nergenshuizen");
    expect(names(here)).toContain("Nergenshuizen");
    expect(here.length).toBe(left.length + 1);
  });

  test.for([
    ["per-municipality", 6],
    ["joint", 1],
    ["both", 7],
  ] as const)("%s gives %i letters", ([form, count]) => {
    const documents = documentsOf(fixture, "2022-q4", letterWith({ form }));
    expect(documents.filter(({ document }) => document.kind === "letter").length).toBe(count);
  });

  test("no letter without its data, and each document has its own addresses", () => {
    expect(documentsOf(fixture, "2023-q2")).toEqual([]);
    const { path, pdf, docx } = named(documentsOf(fixture, "2022-q4"), "Fictiedam");
    expect([path, pdf, docx]).toEqual([
      "editie/2022-q4/brieven/fictiedam/index.html",
      "editie/2022-q4/brieven/fictiedam.pdf",
      "editie/2022-q4/brieven/fictiedam.docx",
    ]);
  });
});

describe("what is not known", () => {
  test("a final letter gives all its lines", () => {
    const letter = named(documentsOf(fixture, "2022-q4"), "Fictiedam");
    expect(letter.document.fields.map(({ name, lines }) => [name, ...lines])).toEqual([
      ["Aan", "De gemeenteraad van Fictiedam"],
      ["Datum", "20\u00a0februari\u00a02023"],
      ["Kenmerk", "VRM-2023-104"],
      ["Inlichtingen", "Programmateam Samen Vooruit"],
      ["Telefoon", "088 555 01 04"],
      ["Onderwerp", "Vierde monitor Samen Vooruit en Werk op Maat"],
    ]);
    expect(letter.document.fields.some(({ isMissing }) => isMissing)).toBe(false);
  });

  test("a final letter leaves out who gives information when nobody is named", () => {
    const letter = named(documentsOf(fixture, "2022-q4", withoutKey("phone")), "Fictiedam");
    expect(field(letter, "Telefoon")).toBeUndefined();
  });

  test("a concept asks for it, also where a reason was given", () => {
    const letter = named(documentsOf(fixture, "2024-q4"), "Fictiedam");
    expect(["Datum", "Kenmerk", "Inlichtingen", "Telefoon"].map((name) => field(letter, name))).toEqual(
      Array(4).fill("[in te vullen]"),
    );
    expect(letter.document.blocks).toContainEqual({
      kind: "signature",
      greeting: "Met vriendelijke groet,",
      lines: ["Voorbeeldregio Middenmeer (fictief)", "[in te vullen]"],
    });
  });

  test("a concept asks for a fixed section that is not there, in its place", () => {
    const body = { text: "Hallo.\n\n## Achtergrond\n\nA.\n\n## Geld\n\nB.\n\n## Aansturing\n\nC.", origin: nowhere };
    const letter = named(documentsOf(fixture, "2024-q4", letterWith({ body })), "Fictiedam");
    const headings = letter.document.blocks.flatMap((block) =>
      block.kind === "heading" ? [documentText([block])] : [],
    );
    expect(headings).toEqual(["Achtergrond", "Geld", "Monitor", "Conclusies", "Aansturing", "Bijlage"]);
    expect(documentText(letter.document.blocks)).toContain("Conclusies\n[in te vullen]");
  });

  test("a reconstruction says in one sentence what the source does not give", () => {
    const letter = named(documentsOf(real, "2022-q3"), "Huizen");
    expect(letter.document.fields.map(({ name }) => name)).toEqual(["Aan", "Onderwerp"]);
    expect(letter.document.unknownFields).toBe("Datum, kenmerk, inlichtingen en telefoon staan niet in de bron.");
    const leftOut = named(documentsOf(real, "2022-q3", withoutKey("phone")), "Huizen");
    expect(leftOut.document.unknownFields).toBe(letter.document.unknownFields);
    const proposal = named(documentsOf(real, "2022-q1"), "Voorstel aan het bestuur");
    expect(proposal.document.unknownFields).toMatch(/^Ontvanger, datum, /);
  });

  test("a reconstruction keeps a line of its own for one missing thing, and for one with another reason", () => {
    const written = { status: "written", text: "2022-06-01", origin: nowhere } as const;
    const missing = (reason: "illegible" | "not-in-source") =>
      ({ status: "missing", reason, origin: nowhere }) as const;
    const one = letterWith({ date: written, reference: missing("not-in-source"), contact: written, phone: written });
    const letter = named(documentsOf(real, "2022-q3", one), "Huizen");
    expect([field(letter, "Kenmerk"), letter.document.unknownFields]).toEqual(["niet in bron", undefined]);
    const other = named(documentsOf(real, "2022-q3", letterWith({ reference: missing("illegible") })), "Huizen");
    expect(field(other, "Kenmerk")).toBe("niet leesbaar");
    expect(other.document.unknownFields).toBe("Datum, inlichtingen en telefoon staan niet in de bron.");
  });

  test("nobody signs a reconstruction: it tells who did according to the source", () => {
    const signed = (signatory: Partial<Letter>) =>
      documentText(named(documentsOf(real, "2022-q3", letterWith(signatory)), "Huizen").document.blocks);
    expect(signed({})).toContain("Ondertekening volgens de bron: de wethouder Sociaal Domein.");
    expect(signed({})).not.toContain("Met vriendelijke groet");
    const missing = (reason: "illegible" | "not-in-source") =>
      ({ status: "missing", reason, origin: nowhere }) as const;
    expect(signed({ signatory: missing("not-in-source") })).toContain("De bron noemt geen ondertekenaar.");
    expect(signed({ signatory: missing("illegible") })).toContain("Ondertekening volgens de bron: niet leesbaar.");
  });
});

describe("which document it is", () => {
  const headOf = (content: Content, id: string, name: string) => named(documentsOf(content, id), name).document;

  test("a reconstruction cannot be taken for what was sent: its title, its first words and its sheets say so", () => {
    const { title, sender, notices, runningHead } = headOf(real, "2022-q3", "Hilversum");
    expect(title).toBe("Nagemaakte brief aan de gemeenteraad van Hilversum");
    expect(sender).toBeUndefined();
    expect(notices).toEqual([
      "Dit is een nagemaakte brief, in eigen woorden, op basis van openbare stukken. Regio Gooi en Vechtstreek heeft deze brief niet verstuurd.",
    ]);
    expect(runningHead).toEqual({ left: "Reconstructie", right: title });
    const proposal = headOf(real, "2022-q1", "Voorstel aan het bestuur");
    expect(proposal.title).toBe("Nagemaakt voorstel bij de monitor");
    expect(proposal.notices[0]).toMatch(/^Dit is een nagemaakt voorstel, .* heeft dit voorstel niet verstuurd\.$/);
    expect(headOf(real, "2022-q3", "Alle gemeenteraden samen").title).toBe("Nagemaakte brief aan alle gemeenteraden");
  });

  test("a concept says so on every sheet, and a final letter only that the region is fictional", () => {
    const concept = headOf(fixture, "2024-q4", "Fictiedam");
    expect(concept.title).toBe("Brief aan de gemeenteraad van Fictiedam");
    expect(concept.notices.slice(1)).toEqual(["Deze brief is een concept."]);
    expect(concept.runningHead.left).toBe("Fictief · Concept · Voorbeeldregio Middenmeer (fictief)");
    const final = headOf(fixture, "2022-q4", "Fictiedam");
    expect(final.notices).toEqual([expect.stringMatching(/^Fictieve gegevens\./)]);
    expect(final.runningHead.left).toBe("Fictief · Voorbeeldregio Middenmeer (fictief)");
  });

  test("its page, in the title bar and on paper, has the same name", () => {
    const { view, document } = named(documentsOf(real, "2022-q1"), "Voorstel aan het bestuur");
    expect(view.documentTitle).toMatch(/^Nagemaakt voorstel bij de monitor, /);
    expect(view.paper?.margins).toEqual({
      topLeft: { kind: "text", text: document.runningHead.left },
      topRight: { kind: "text", text: document.runningHead.right },
    });
  });

  test("on paper it has its own day, or without one that of its edition", () => {
    const { edition, day } = fixture.monitors.find((one) => one.edition.id === "2022-q4") as Monitor;
    const date = { status: "written", text: "2023-02-20", origin: edition.origin } as const;
    const dayOf = (change: Parameters<typeof documentsOf>[2]) =>
      named(documentsOf(fixture, "2022-q4", change), "Proefdorp").view.paper?.day;
    expect(dayOf(letterWith({ date }))).toBe("2023-02-20");
    expect(dayOf(withoutKey("date"))).toBe(day);
    expect(dayOf(letterWith({ date: { status: "missing", reason: "not-in-source", origin: edition.origin } }))).toBe(
      day,
    );
  });
});

describe("what the letter says by itself", () => {
  test.for([
    [4, "Dit is de vierde monitor in de reeks, tot en met het vierde kwartaal van 2022."],
    [1, "Dit is de eerste monitor in de reeks, tot en met het vierde kwartaal van 2022."],
    [12, "Dit is de twaalfde monitor in de reeks, tot en met het vierde kwartaal van 2022."],
    [undefined, "Deze monitor gaat over alles tot en met het vierde kwartaal van 2022."],
  ] as const)("number %s in words", ([number, sentence]) => {
    const documents = documentsOf(fixture, "2022-q4", ({ number: _, ...rest }) => ({
      ...rest,
      number: number as number,
    }));
    expect(documentText(named(documents, "Proefdorp").document.blocks)).toContain(`Monitor\n${sentence}`);
  });

  test("the picture, the archive, the annexes and the privacy statement", () => {
    const { blocks } = named(documentsOf(fixture, "2022-q4"), "Proefdorp").document;
    const picture = blocks.find((block) => block.kind === "picture");
    expect(picture?.picture.path).toBe("editie/2022-q4/dashboard.png");
    expect(picture?.picture.caption).toMatch(/^Afbeelding uit de monitor: /);
    expect(picture?.picture.alternative).toContain("406");
    const text = documentText(blocks);
    expect(text).toContain(
      "Alle monitors staan op de website: https://voorbeeldregio.example/monitor/archief/index.html.",
    );
    expect(text).toMatch(/Bijlagen\n1\. Monitor Samen Vooruit en Werk op Maat t\/m Q4.2022\n2\. Begroting 2023/);
    expect(text).toMatch(/Lees ook de privacyverklaring: https:\/\/voorbeeldregio\.example\/privacy\.$/);
    expect(JSON.stringify(blocks)).toContain('"href":"https://voorbeeldregio.example/privacy"');
  });

  test("without an address the archive is a link within the site", () => {
    const { blocks } = named(documentsOf(real, "2022-q1"), "Huizen").document;
    expect(JSON.stringify(blocks)).toContain('"href":"archief/index.html"');
    expect(documentText(blocks)).toContain("Alle monitors staan in het archief op de website.");
  });

  test("without a privacy statement there is no link to it, and in a reconstruction no sentence", () => {
    const { privacyStatement: _, ...series } = fixture.dataset.series;
    const without = { ...fixture, dataset: { ...fixture.dataset, series } };
    const last = (content: Content, status: Edition["status"]) =>
      named(
        documentsOf(content, "2022-q4", () => ({ status })),
        "Proefdorp",
      ).document.blocks.at(-1);
    expect(documentText([last(without, "final") as Block])).toMatch(/^Lees ook de privacyverklaring van [^:]*\.$/);
    expect(JSON.stringify(last(without, "final"))).not.toContain("href");
    expect(last(without, "reconstruction")?.kind).toBe("list");
    expect(JSON.stringify(last(fixture, "reconstruction"))).toContain(
      '"href":"https://voorbeeldregio.example/privacy"',
    );
  });

  test("a quarter that is an assumption is called one", () => {
    const assumed = (number: number | undefined) => {
      const documents = documentsOf(real, "2022-q3", () => ({ number: number as number }));
      return documentText(named(documents, "Huizen").document.blocks);
    };
    expect(assumed(4)).toContain(
      "Dit is de vierde monitor in de reeks. Wij nemen aan dat hij gaat tot en met het derde kwartaal van 2022.",
    );
    expect(assumed(undefined)).toContain("Wij nemen aan dat deze monitor gaat tot en met het derde kwartaal van 2022.");
    expect(assumed(4)).toMatch(/t\/m Q3.2022 \(aanname\)$/m);
  });

  test("what is asked of the councils stands before who signs; a reconstruction asks nothing", () => {
    const text = (change: Partial<Edition>) =>
      documentText(
        named(
          documentsOf(fixture, "2022-q4", () => change),
          "Proefdorp",
        ).document.blocks,
      );
    const asked = ["Kennis te nemen van {{ cijfer bemiddeld }}.", "In te stemmen."];
    expect(text({ asked })).toMatch(
      /Wat wij u vragen\n1\. Kennis te nemen van 406.inwoners\.\n2\. In te stemmen\.\nMet vriendelijke groet,/,
    );
    expect(text({ asked: asked.slice(1) })).toContain("Wat wij u vragen\n- In te stemmen.");
    expect(text({ asked: [] })).not.toContain("Wat wij u vragen");
    expect(text({ asked, status: "reconstruction" })).not.toContain("Wat wij u vragen");
  });

  test("a council reads what was promised to it and its own paragraph, and nothing of others", () => {
    const documents = documentsOf(fixture, "2022-q4", letterWith({ form: "both" }));
    const text = (name: string) => documentText(named(documents, name).document.blocks);
    expect(text("Fictiedam")).toContain("T22-10 (tweede kwartaal 2022): De raad krijgt uitleg");
    expect(text("Fictiedam")).toContain("Gemeente Fictiedam");
    expect(text("Fictiedam")).not.toContain("T22-15");
    expect(text("Proefdorp")).not.toMatch(/T22|Toezegging|Gemeente /);
    expect(text("Alle gemeenteraden samen")).toMatch(
      /Toezeggingen[\s\S]*T22-10 \(Fictiedam, tweede kwartaal 2022\)[\s\S]*T22-15 \(Verzonnenbroek, 6.oktober.2022\)/,
    );
    expect(text("Alle gemeenteraden samen")).toMatch(/Gemeente Fictiedam[\s\S]*Gemeente Denkbeeldig-aan-Zee/);
    expect(field(named(documents, "Alle gemeenteraden samen"), "Aan")).toBe(
      "De gemeenteraden van Voorbeeldstad, Proefdorp, Teststede, Verzonnenbroek, Fictiedam en Denkbeeldig-aan-Zee",
    );
  });

  test("what one municipality is told comes right after the conclusions", () => {
    const { blocks } = named(documentsOf(fixture, "2022-q4"), "Fictiedam").document;
    const headings = blocks.flatMap((block) => (block.kind === "heading" ? [documentText([block])] : []));
    expect(headings).toEqual([
      "Achtergrond",
      "Monitor",
      "Conclusies",
      "Gemeente Fictiedam",
      "Verlenging en geld",
      "Aansturing en verantwoording",
      "Toezegging",
      "Wat wij u vragen",
      "Bijlagen",
    ]);
  });
});

test("a proposal has a message, numbered proposals with parts, reasons and what is asked", () => {
  const { document } = named(documentsOf(fixture, "2022-q4"), "Voorstel aan het bestuur");
  const text = documentText(document.blocks);
  expect(document.fields[0]?.lines).toEqual(["Het algemeen bestuur van Voorbeeldregio Middenmeer"]);
  expect(text).toMatch(/^Kernboodschap\nEind 2022 hadden 406.inwoners een baan\./);
  expect(text).toMatch(/Voorstellen\n1\. Kennis[^\n]*\n2\. Het[^\n]*\n3\. De verlenging[^\n]*\n1\. het overzicht/);
  expect(text).toMatch(/Aanleiding[\s\S]*Argumenten[\s\S]*Gevraagd besluit\nHet bestuur wordt gevraagd:\n1\. In te/);
});

const nowhere = { file: "brief.md", line: 1, column: 1 };
