import { createCanvas } from "@napi-rs/canvas";
import { describe, expect, test } from "vitest";
import type { OfficialDocument } from "../../src/present/documents/official-document.ts";
import { type DocxOptions, writeDocx } from "../../src/publish/write-docx.ts";
import { type DocxParts, docxTextOf, faultsIn, paragraphText, partsOf, xmlPart } from "../docx-document.ts";
import { elements, parseXml, type XmlElement } from "../xml.ts";
import { heading, letter, list, paragraph, picture } from "./docx-example.ts";

const pictures = new Map([[picture.path, createCanvas(4, 2).toBuffer("image/png")]]);

async function partsOfLetter(parts: Partial<OfficialDocument> = {}, options: Partial<DocxOptions> = {}) {
  return partsOf(await writeDocx(letter(parts), { day: "2022-05-12", pictures, ...options }));
}

function paragraphsOf(parts: DocxParts): XmlElement[] {
  return elements(xmlPart(parts, "word/document.xml"), "w:p");
}

/** The style of each paragraph with its text. */
function styled(parts: DocxParts): [string | undefined, string][] {
  return paragraphsOf(parts).map((one) => [elements(one, "w:pStyle")[0]?.attributes["w:val"], paragraphText(one)]);
}

function texts(parts: DocxParts, style: string): string[] {
  return styled(parts).flatMap(([name, words]) => (name === style ? [words] : []));
}

function links(parts: DocxParts): { words: string; address: string | undefined }[] {
  const relations = elements(xmlPart(parts, "word/_rels/document.xml.rels"), "Relationship");
  const targets = new Map(relations.map(({ attributes }) => [attributes.Id, attributes.Target]));
  return elements(xmlPart(parts, "word/document.xml"), "w:hyperlink").map((link) => ({
    words: paragraphText(link),
    address: targets.get(link.attributes["r:id"]),
  }));
}

/** For each numbered paragraph how its list counts: the format and first number of its level. */
function numbering(parts: DocxParts): string[] {
  const root = xmlPart(parts, "word/numbering.xml");
  const abstracts = new Map(elements(root, "w:abstractNum").map((one) => [one.attributes["w:abstractNumId"], one]));
  const lists = new Map(elements(root, "w:num").map((one) => [one.attributes["w:numId"], one]));
  return paragraphsOf(parts).flatMap((one) => {
    const [id] = elements(one, "w:numId");
    const [level] = elements(one, "w:ilvl");
    if (!id || !level) return [];
    const list = lists.get(id.attributes["w:val"]) as XmlElement;
    const abstract = abstracts.get(elements(list, "w:abstractNumId")[0]?.attributes["w:val"]) as XmlElement;
    const at = elements(abstract, "w:lvl").find((lvl) => lvl.attributes["w:ilvl"] === level.attributes["w:val"]);
    const value = (name: string) => (at ? elements(at, name)[0]?.attributes["w:val"] : undefined);
    return [`${id.attributes["w:val"]}: ${value("w:numFmt")} ${value("w:start") ?? ""} (${paragraphText(one)})`];
  });
}

describe("a DOCX", () => {
  test("is well-formed, and all it names is there", async () => {
    expect(faultsIn(await partsOfLetter())).toEqual([]);
  });

  test("is in Dutch: its defaults, its settings and its properties", async () => {
    const parts = await partsOfLetter();
    const [defaults] = elements(xmlPart(parts, "word/styles.xml"), "w:rPrDefault") as [XmlElement];
    expect(elements(defaults, "w:lang")[0]?.attributes["w:val"]).toBe("nl-NL");
    expect(elements(xmlPart(parts, "word/settings.xml"), "w:themeFontLang")[0]?.attributes["w:val"]).toBe("nl-NL");
    expect(elements(xmlPart(parts, "docProps/core.xml"), "dc:language")[0]?.children).toEqual(["nl-NL"]);
    const others = [...parts]
      .filter(([path]) => /^word\/.*\.xml$/.test(path))
      .flatMap(([, xml]) => [...xml.toString("utf8").matchAll(/<w:lang [^>]*w:val="([^"]*)"/g)].map(([, one]) => one));
    expect(new Set(others)).toEqual(new Set(["nl-NL"]));
  });

  test("has a title, an organisation and the day of the edition; no person and no clock", async () => {
    const core = xmlPart(await partsOfLetter(), "docProps/core.xml");
    const value = (name: string) => elements(core, name)[0]?.children[0];
    expect(value("dc:title")).toBe("Brief aan de raad van Voorbeeldstad");
    expect(value("dc:creator")).toBe("Voorbeeldregio");
    expect([value("dcterms:created"), value("dcterms:modified")]).toEqual(Array(2).fill("2022-05-12T00:00:00Z"));
    expect(elements(core, "cp:lastModifiedBy")).toEqual([]);
  });

  test("is A4, with its title above and a number below each page but the first", async () => {
    const parts = await partsOfLetter();
    const body = xmlPart(parts, "word/document.xml");
    expect(elements(body, "w:pgSz")[0]?.attributes).toMatchObject({ "w:w": "11906", "w:h": "16838" });
    expect(elements(body, "w:titlePg")).toHaveLength(1);
    const relations = elements(xmlPart(parts, "word/_rels/document.xml.rels"), "Relationship");
    const margins = ["w:headerReference", "w:footerReference"].flatMap((name) =>
      elements(body, name).map(({ attributes }) => {
        const part = relations.find((one) => one.attributes.Id === attributes["r:id"])?.attributes.Target;
        const root = xmlPart(parts, `word/${part}`);
        const fields = elements(root, "w:instrText").flatMap(({ children }) => children);
        return `${name} ${attributes["w:type"]}: ${paragraphText(root)}${fields.join()}`;
      }),
    );
    expect(margins.sort()).toEqual([
      "w:footerReference default:  van PAGE,NUMPAGES",
      "w:footerReference first: ",
      "w:headerReference default: Concept · Voorbeeldregio Brief aan de raad van Voorbeeldstad",
      "w:headerReference first: ",
    ]);
  });

  test("gives the same bytes at any time and in any time zone", async () => {
    const zone = process.env.TZ;
    const first = await writeDocx(letter(), { day: "2022-05-12", pictures });
    await new Promise((resolve) => setTimeout(resolve, 2_100)); // a zip file counts in steps of two seconds
    process.env.TZ = "Pacific/Auckland";
    const second = await writeDocx(letter(), { day: "2022-05-12", pictures });
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(Buffer.compare(first, second)).toBe(0);
  });
});

describe("the text", () => {
  test("begins with what must be known, then who sends it and what it is", async () => {
    const first = styled(await partsOfLetter()).slice(0, 3);
    expect(first).toEqual([
      ["Melding", "Deze brief is een concept."],
      ["Afzender", "Voorbeeldregio"],
      ["Title", "Brief aan de raad van Voorbeeldstad"],
    ]);
  });

  test("has letters that shrink from the sender down to the text", async () => {
    const styles = elements(xmlPart(await partsOfLetter(), "word/styles.xml"), "w:style");
    const sizes = ["Afzender", "Title", "Heading1", "Heading2"].map((id) => {
      const style = styles.find(({ attributes }) => attributes["w:styleId"] === id) as XmlElement;
      return Number(elements(style, "w:sz")[0]?.attributes["w:val"]);
    });
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(new Set(sizes).size).toBe(4);
  });

  test("of a reconstruction names nobody who sent it, and says what the source does not give", async () => {
    const { sender: _, ...unsent } = letter({ unknownFields: "Datum en kenmerk staan niet in de bron." });
    const parts = partsOf(await writeDocx(unsent, { day: "2022-05-12", pictures }));
    expect(texts(parts, "Afzender")).toEqual([]);
    expect(texts(parts, "NietInBron")).toEqual(["Datum en kenmerk staan niet in de bron."]);
    expect(elements(xmlPart(parts, "docProps/core.xml"), "dc:creator")).toEqual([]);
    expect(faultsIn(parts)).toEqual([]);
  });

  test("has real headings, from the first level", async () => {
    const blocks = [paragraph("Geachte raad,"), heading(2, "Achtergrond"), heading(3, "Project"), heading(4, "Deel")];
    const parts = await partsOfLetter({ blocks });
    expect(texts(parts, "Heading1")).toEqual(["Achtergrond"]);
    expect(texts(parts, "Heading2")).toEqual(["Project"]);
    expect(texts(parts, "Heading3")).toEqual(["Deel"]);
  });

  test("uses only styles that are there, and headings stay with what follows", async () => {
    const parts = await partsOfLetter();
    const styles = elements(xmlPart(parts, "word/styles.xml"), "w:style");
    const known = styles.map(({ attributes }) => attributes["w:styleId"]);
    const body = xmlPart(parts, "word/document.xml");
    const used = ["w:pStyle", "w:rStyle"].flatMap((name) => elements(body, name)).map((one) => one.attributes["w:val"]);
    expect(used.filter((style) => !known.includes(style))).toEqual([]);
    const kept = styles.filter((style) => elements(style, "w:keepNext").length > 0);
    expect(kept.map(({ attributes }) => attributes["w:styleId"])).toEqual(
      expect.arrayContaining(["Heading1", "Heading2", "Heading3", "Afbeelding", "Groet"]),
    );
  });

  test("has the fields at the head without a table, and marks what is still to be filled in", async () => {
    const parts = await partsOfLetter();
    expect(texts(parts, "Briefgegeven")).toEqual([
      "Datum 12 mei 2022",
      "Kenmerk [in te vullen]",
      "Aan de gemeenteraad van Voorbeeldstad Postbus 1 1234 AB Voorbeeldstad",
    ]);
    const body = xmlPart(parts, "word/document.xml");
    expect(elements(body, "w:tbl")).toEqual([]);
    const marked = elements(body, "w:r").filter(
      (run) => elements(run, "w:rStyle")[0]?.attributes["w:val"] === "InTeVullen",
    );
    expect(marked.map(paragraphText)).toEqual(["[in te vullen]"]);
  });

  test("leaves who signs not alone on a page", async () => {
    const blocks = [
      paragraph("Eerst"),
      list(["Laatst"]),
      { kind: "signature", greeting: "Groet,", lines: ["Wij"] },
    ] as const;
    const body = xmlPart(await partsOfLetter({ blocks }), "word/document.xml");
    const kept = elements(body, "w:p").filter((one) => elements(one, "w:keepNext").length > 0);
    expect(kept.map(paragraphText)).toEqual(["Laatst"]); // the greeting is kept by its style
  });

  test("keeps the annexes on the page of who signs", async () => {
    const blocks = [
      heading(2, "Aansturing"),
      { kind: "signature", greeting: "Groet,", lines: ["Wij"] },
      heading(2, "Bijlage"),
      list(["De monitor"], 1),
    ] as const;
    const body = xmlPart(await partsOfLetter({ blocks }), "word/document.xml");
    const kept = elements(body, "w:p").filter((one) => elements(one, "w:keepNext").length > 0);
    expect(kept.map(paragraphText)).toEqual(["Wij"]); // a heading is kept by its style
  });

  test("has bold, italic and line breaks", async () => {
    const body = xmlPart(await partsOfLetter(), "word/document.xml");
    const runs = elements(body, "w:r");
    const textsWith = (name: string) => runs.filter((run) => elements(run, name).length > 0).map(paragraphText);
    expect(textsWith("w:b")).toContain("637 trajecten");
    expect(textsWith("w:i")).toContain("ons");
    expect(textsWith("w:br").length).toBe(1 + 2 + 1); // in a paragraph, in the address, below the signature
  });

  test("has lists that count by themselves, each from its own number", async () => {
    const [first, second, third, fourth, fifth, sixth] = numbering(await partsOfLetter());
    expect([first, fourth]).toEqual(["2: decimal 3 (Derde punt)", "2: decimal 3 (Vierde punt)"]);
    expect([second, third]).toEqual(["3: lowerLetter 1 (Een deel)", "3: lowerLetter 1 (Nog een deel)"]);
    expect(fifth).toMatch(/: bullet .*\(Een streepje\)$/);
    expect(sixth).toMatch(/^(?![23]:)\d+: decimal 1 \(Opnieuw vanaf een\)$/);
  });

  test("keeps a second paragraph of an item in the item, without a number of its own", async () => {
    expect(texts(await partsOfLetter(), "ListContinue")).toEqual(["Nog een alinea bij dit punt."]);
  });

  test("goes on when a list is deeper than Word knows", async () => {
    const deep = Array.from({ length: 12 }).reduce<ReturnType<typeof list>>(
      (inner) => ({ kind: "list", ordered: false, start: 1, items: [[paragraph("Dieper"), inner]] }),
      list(["Diepst"]),
    );
    const parts = await partsOfLetter({ blocks: [deep] });
    const levels = elements(xmlPart(parts, "word/document.xml"), "w:ilvl").map(({ attributes }) => attributes["w:val"]);
    expect(levels).toHaveLength(13);
    expect(levels.at(-1)).toBe("8");
  });

  test("has the picture with the words for who does not see it, its caption, and a width that fits", async () => {
    const parts = await partsOfLetter();
    const [shown] = elements(xmlPart(parts, "word/document.xml"), "wp:docPr");
    expect(shown?.attributes.descr).toBe(picture.alternative);
    expect(texts(parts, "Caption")).toEqual([picture.caption]);
    const [size] = elements(xmlPart(parts, "word/document.xml"), "wp:extent");
    const millimetres = (value = "") => Number(value) / 36_000;
    expect(millimetres(size?.attributes.cx)).toBeLessThanOrEqual(210 - 2 * 24.9);
    expect(Number(size?.attributes.cx) / Number(size?.attributes.cy)).toBeCloseTo(picture.width / picture.height, 1);
  });

  test("needs the picture it names", async () => {
    await expect(partsOfLetter({}, { pictures: new Map() })).rejects.toThrow(picture.path);
  });
});

describe("links", () => {
  test("lead to the web, to mail and to the phone; a page of the site is plain text without its address", async () => {
    expect(links(await partsOfLetter())).toEqual([
      { words: "de monitor", address: "https://voorbeeld.nl/monitor?a=1&b=2" },
      { words: "ons", address: "tel:+31%2035%20123" },
    ]);
  });

  test("to pages of the site are whole addresses when the site has one", async () => {
    const address = "https://monitor.voorbeeld.nl/regio/";
    expect(links(await partsOfLetter({}, { address })).at(-1)).toEqual({
      words: "de herkomst",
      address: "https://monitor.voorbeeld.nl/regio/editie/2022-q1/herkomst/index.html",
    });
  });

  test.for([
    "javascript:alert(1)",
    "file:///etc/passwd",
    "data:text/html,x",
    "ms-word:ofe|u|x",
    "vbscript:x",
    "http://",
    " ",
  ])("of another kind, such as %s, are plain text", async (href) => {
    const parts = await partsOfLetter({ blocks: [paragraph("Klik hier", { href })] });
    expect(links(parts)).toEqual([]);
    expect(docxTextOf(parts)).toContain("Klik hier");
  });

  test("cannot break out of their place", async () => {
    const href = 'https://voorbeeld.nl/"><w:p/>?x=<script>&y={{ z }} é';
    const parts = await partsOfLetter({ blocks: [paragraph("Klik", { href })] });
    expect(faultsIn(parts)).toEqual([]);
    expect(links(parts)[0]?.address).toMatch(/^https:\/\/voorbeeld\.nl\/[!-~]*$/);
  });
});

describe("hostile text comes out as harmless text", () => {
  const hostile = [
    ["signs of XML", `<script>alert("x")</script> & ]]> <!-- &amp; '`],
    ["template syntax", "{{ cijfer bemiddeld }} {% include x %} #{x} {{{x}}}"],
    ["a field of Word", "{ INCLUDETEXT c:\\x } DDEAUTO"],
    ["right-to-left marks", "\u202Eabc\u202C \u200Fd \u2066e\u2069"],
    ["a huge number", "9".repeat(5_000)],
    ["letters outside the first plane", "🙂 𝒜"],
  ] as const;

  test.for(hostile)("%s", async ([, words]) => {
    const parts = await partsOfLetter(hostileLetter(words));
    expect(faultsIn(parts)).toEqual([]);
    expect(texts(parts, "Heading1")).toEqual([words]);
    expect(docxTextOf(parts).split(words).length - 1).toBe(10);
    expect(elements(xmlPart(parts, "word/document.xml"), "wp:docPr")[0]?.attributes.descr).toBe(words);
    expect(elements(xmlPart(parts, "docProps/core.xml"), "dc:title")[0]?.children).toEqual([words]);
    expect(elements(xmlPart(parts, "word/document.xml"), "w:fldSimple")).toEqual([]);
  });

  test.for([
    ["control characters", "a\u0000b\u000bc\u001fd\u0085e\uFFFEf", "abcdef"],
    ["half a character", "a\uD800b\uDC00c", "a\uFFFDb\uFFFDc"],
    ["white space", "a\t\r\nb", "a b"],
  ])("%s", async ([, words = "", shown]) => {
    const parts = await partsOfLetter(hostileLetter(words));
    expect(faultsIn(parts)).toEqual([]);
    expect(texts(parts, "Heading1")).toEqual([shown]);
  });

  function hostileLetter(words: string): Partial<OfficialDocument> {
    return {
      title: words,
      sender: words,
      notices: [words],
      unknownFields: words,
      fields: [{ name: words, lines: [words], isMissing: false }],
      blocks: [
        heading(2, words),
        list([words]),
        { kind: "picture", picture: { ...picture, alternative: words, caption: words } },
        paragraph(words, { href: `https://voorbeeld.nl/${words.replaceAll(/[^ -~]/g, "")}` }),
      ],
    };
  }
});

test("the reader of XML in these tests refuses what is not well-formed", () => {
  for (const xml of [
    "<a>",
    "<a></b>",
    "<a>&x;</a>",
    "<a b='1'/>",
    '<a b="1" b="2"/>',
    "<a/><b/>",
    "<a>\u0001</a>",
    "<a><</a>",
  ])
    expect(() => parseXml(xml), xml).toThrow();
});
