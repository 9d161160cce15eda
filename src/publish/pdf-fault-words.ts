import type { PdfFault } from "../finish/pdf-fault.ts";

/** Says what is wrong with a PDF of which `text` is the text; what only follows from another fault is left out. */
export function pdfFaultTexts(faults: readonly PdfFault[], text: string): string[] {
  const otherFont = new Set(faults.flatMap((one) => (one.fault === "other-font" ? [one.page] : [])));
  const hasStrangeSign = faults.some(({ fault }) => fault === "other-font" || fault === "missing-glyph");
  const signs = hasStrangeSign ? strangeSigns(text) : [];
  const causes = faults.filter((one) => {
    if (signs.length > 0 && "text" in one && isOnlySigns(one.text)) return false;
    if (one.fault === "missing-glyph") return !otherFont.has(one.page);
    return one.fault !== "other-text" || !hasStrangeSign;
  });
  return [...new Set([...signs, ...causes.map(pdfFaultText)])];
}

/** Tells whether a text has nothing but signs; one that no font has became U+FFFD. */
function isOnlySigns(text: string): boolean {
  return /^(?:\s|\ufffd|\ufe0f|\p{Extended_Pictographic}|\p{Co})*$/u.test(text);
}

/** Names the signs that are no letter, number or punctuation: a PDF without a shape for them cannot tell which they were. */
function strangeSigns(text: string): string[] {
  const places = text.matchAll(/.{0,20}[\p{Extended_Pictographic}\p{Co}].{0,20}/gu);
  return [...places].map(([place]) => `Let op het teken in ${quoted(place)}. ${replaceSign}`);
}

/** Says what is wrong with a printed PDF, where, and who can do something about it. */
export function pdfFaultText(fault: PdfFault): string {
  switch (fault.fault) {
    case "lost-text":
      return `Bladzijde ${fault.page}: een schermlezer leest deze tekst niet voor: ${quoted(fault.text)}. ${report}`;
    case "lost-content":
      return `Bladzijde ${fault.page}: een schermlezer kan bij een deel van de bladzijde niet komen. ${report}`;
    case "other-text":
      return `Na ${quoted(fault.after)} hoort een schermlezer ${heard(fault.found)}, en op de pagina staat ${heard(fault.expected)}. ${report}`;
    case "shrunk":
      return `Iets op de pagina is breder dan het papier. De browser drukt daardoor alles kleiner af: ${fault.percent}% van de gewone grootte. Maak lange woorden of adressen in uw tekst korter, of meld dit aan de makers van de monitor.`;
    case "other-font":
      return `Bladzijde ${fault.page}: ons lettertype heeft een teken niet uit ${quoted(fault.text)} (nu getekend met ${fault.font}). ${replaceSign}`;
    case "missing-glyph":
      return `Bladzijde ${fault.page}: geen lettertype heeft een teken uit ${quoted(fault.text)}. ${replaceSign}`;
    case "link-without-destination":
      return `Bladzijde ${fault.page}: de link ${quoted(fault.text)} leidt naar een plaats die er niet is. Verbeter het adres in uw tekst. Staat de link daar niet, meld dit dan aan de makers van de monitor.`;
    case "figure-without-alternative":
      return `Bladzijde ${fault.page}: een afbeelding of grafiek heeft geen beschrijving voor wie haar niet ziet. ${report}`;
    case "skipped-heading":
      return `Bladzijde ${fault.page}: boven de kop ${quoted(fault.text)} ontbreekt een kop van een hoger niveau. ${report}`;
    case "cut-text":
      return `Bladzijde ${fault.page}: deze tekst past niet op haar plaats en is niet helemaal te zien: ${quoted(fault.text)}. Maak de tekst korter, of meld dit aan de makers van de monitor.`;
    case "cut-figure":
      return `Bladzijde ${fault.page}: deze grafiek of afbeelding past niet op de bladzijde: ${quoted(fault.alternative)}. Gebruik er kortere namen in, of meld dit aan de makers van de monitor.`;
    case "cut-row":
      return `Bladzijde ${fault.page}: deze rij van een tabel loopt door op de volgende bladzijde: ${quoted(fault.text)}. Maak de tekst in de rij korter, of meld dit aan de makers van de monitor.`;
    case "uneven-table":
      return `Bladzijde ${fault.page}: in deze tabel hebben niet alle rijen evenveel vakken: ${quoted(fault.text)}. ${report}`;
    case "table-without-headers":
      return `Bladzijde ${fault.page}: in deze tabel is geen vak een kop van een rij of kolom: ${quoted(fault.text)}. ${report}`;
  }
}

const report = "Meld dit aan de makers van de monitor.";
const replaceSign = "Vervang dat teken in uw tekst, bijvoorbeeld een emoji, door een woord.";

/** Enough to find the place by. */
const longest = 80;

function quoted(text: string): string {
  const plain = text.replaceAll(/\s+/g, " ").trim();
  return plain.length > longest ? `“${plain.slice(0, longest).trimEnd()}…”` : `“${plain}”`;
}

function heard(text: string): string {
  return text.trim() === "" ? "niets" : quoted(text);
}
