import type { TextDetails } from "./text-details.ts";

/** Says why a picture or link cannot stand in a text, and what to write. */
export function impossibleLink({ of, found, address }: TextDetails["link-kan-niet"]): string {
  if (of === "picture") return `Afbeeldingen kunnen niet in een tekst: “${found}”. Haal dit weg.`;
  return `Deze link kan niet: “${found}”. ${address === "" ? missing : advice(address)}`;
}

const missing = "Het adres ontbreekt. Vul het in.";

function advice(address: string): string {
  if (/^www\./i.test(address)) return `Zet https:// voor het adres: https://${address}`;
  if (/^[^/@]+@[^/@]+\.[a-z]+$/i.test(address)) return `Zet mailto: voor het adres: mailto:${address}`;
  return "Een adres begint met https://, mailto: of tel:. Verbeter het, of haal de link weg.";
}
