import { docxXml } from "./docx-text.ts";

/** What Word shows of a file without opening it. */
export type DocxProperties = {
  readonly title: string;
  /** The organisation, never a person; of a document that nobody sent it is absent. */
  readonly creator?: string;
  /** An ISO date. */
  readonly day: string;
};

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const office = "http://schemas.openxmlformats.org";

/** Gives the properties of a document. The package would fill in the clock and a name for who saved it. */
export function coreProperties({ title, creator, day }: DocxProperties): string {
  const namespaces = [
    `xmlns:cp="${office}/package/2006/metadata/core-properties"`,
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    'xmlns:dcterms="http://purl.org/dc/terms/"',
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
  ];
  const by = creator === undefined ? "" : `<dc:creator>${docxXml(creator)}</dc:creator>`;
  const moment = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:${name}>`;
  return `${declaration}<cp:coreProperties ${namespaces.join(" ")}><dc:title>${docxXml(title)}</dc:title>${by}<dc:language>nl-NL</dc:language>${moment("created")}${moment("modified")}</cp:coreProperties>`;
}

/** Gives the settings of a document: Dutch, and the rules of today's Word. */
export function documentSettings(): string {
  const compatibility = `<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>`;
  return `${declaration}<w:settings xmlns:w="${office}/wordprocessingml/2006/main"><w:zoom w:percent="100"/><w:defaultTabStop w:val="709"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat>${compatibility}</w:compat><w:themeFontLang w:val="nl-NL"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>`;
}
