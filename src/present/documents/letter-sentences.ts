import type { Edition } from "../../domain/edition.ts";
import type { Series } from "../../domain/series.ts";
import { ordinal, quarterLong } from "../dutch.ts";
import { singlePaths } from "../paths.ts";
import { paragraphBlock } from "./closing-blocks.ts";
import { linkInline, plainInlines } from "./inlines-of.ts";
import type { Block, Inline } from "./official-document.ts";

/** Says which monitor of the series it is, and t/m when: "Dit is de vierde monitor in de reeks, …". */
export function seriesSentence({ number, quarter, quarterAssumption }: Edition): string {
  const period = `tot en met het ${quarterLong(quarter).replace(/ (?=\d{4}$)/, " van ")}`;
  if (quarterAssumption !== undefined) return assumedSentence(number, period);
  return number === undefined
    ? `Deze monitor gaat over alles ${period}.`
    : `Dit is de ${ordinal(number)} monitor in de reeks, ${period}.`;
}

function assumedSentence(number: number | undefined, period: string): string {
  return number === undefined
    ? `Wij nemen aan dat deze monitor gaat ${period}.`
    : `Dit is de ${ordinal(number)} monitor in de reeks. Wij nemen aan dat hij gaat ${period}.`;
}

/** Says where all monitors are; with the address in full when it is known, for who reads it on paper. */
export function archiveSentence({ address }: Series): Inline[] {
  if (address === undefined)
    return [
      ...plainInlines("Alle monitors staan in het "),
      linkInline("archief op de website", singlePaths.archive),
      ...plainInlines("."),
    ];
  const place = `${address}${singlePaths.archive}`;
  return [...plainInlines("Alle monitors staan op de website: "), linkInline(place, place), ...plainInlines(".")];
}

/** Points to what the organisation says about personal data, with the address in full; a reconstruction does so only when it is known. */
export function privacyBlocks({ status }: Edition, { organisation, privacyStatement }: Series): Block[] {
  if (status === "reconstruction" && privacyStatement === undefined) return [];
  const words = "Lees ook de privacyverklaring";
  if (privacyStatement === undefined) return [paragraphBlock(plainInlines(`${words} van ${organisation.name}.`))];
  const place = linkInline(privacyStatement, privacyStatement);
  return [paragraphBlock([...plainInlines(`${words}: `), place, ...plainInlines(".")])];
}
