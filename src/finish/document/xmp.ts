import type { FinishOrder, Profile } from "../finish-order.ts";
import { plainText } from "./plain-text.ts";

/** Gives what a PDF says of itself as an XMP packet (ISO 16684-1), with the standards it claims to meet. */
export function xmp(order: FinishOrder, profile: Profile): Uint8Array {
  const moment = momentOf(order);
  const packet = `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format>
<dc:title>${forAnyLanguage(order.title)}</dc:title>
<dc:creator><rdf:Seq>${item(order.author)}</rdf:Seq></dc:creator>
<dc:description>${forAnyLanguage(order.subject)}</dc:description>
<dc:subject><rdf:Bag>${order.keywords.map(item).join("")}</rdf:Bag></dc:subject>
<dc:language><rdf:Bag>${item(order.language)}</rdf:Bag></dc:language>
<xmp:CreateDate>${moment}</xmp:CreateDate>
<xmp:ModifyDate>${moment}</xmp:ModifyDate>
<xmp:MetadataDate>${moment}</xmp:MetadataDate>
<xmp:CreatorTool>${escaped(order.creator)}</xmp:CreatorTool>
<pdf:Producer>${escaped(order.creator)}</pdf:Producer>
<pdf:Keywords>${escaped(order.keywords.join(", "))}</pdf:Keywords>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfaid:part>${part[profile]}</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
${schemaOfPdfUa}
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>
`;
  return new TextEncoder().encode(packet);
}

/** Which part of ISO 19005: only part 3 allows attachments of any kind. */
const part: Readonly<Record<Profile, number>> = { publication: 3, archive: 2 };

// PDF/A does not know the mark of PDF/UA, and allows what it does not know only with a description.
const schemaOfPdfUa = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>The part of ISO 14289 that the document meets</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;

function momentOf({ day }: FinishOrder): string {
  return `${day}T00:00:00Z`;
}

/** A text for who asks for whatever language. Only one: Firefox shows all that stand here behind each other as the title. */
function forAnyLanguage(text: string): string {
  return `<rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt>`;
}

function item(text: string): string {
  return `<rdf:li>${escaped(text)}</rdf:li>`;
}

function escaped(text: string): string {
  return plainText(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
