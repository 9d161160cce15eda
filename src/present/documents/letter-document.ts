import type { Dataset, Municipality } from "../../domain/dataset.ts";
import type { EditionStatus } from "../../domain/edition.ts";
import type { Letter } from "../../domain/letter.ts";
import type { Monitor } from "../../domain/monitor.ts";
import { listText } from "../dutch.ts";
import type { FiguresInText } from "../figure-words.ts";
import { askedBlocks } from "./asked-blocks.ts";
import { annexBlocks, paragraphBlock, signatureBlock } from "./closing-blocks.ts";
import { commitmentBlocks } from "./commitment-blocks.ts";
import { documentFields, type Said } from "./document-fields.ts";
import { documentHead } from "./document-head.ts";
import { plainInlines } from "./inlines-of.ts";
import { letterBody } from "./letter-body.ts";
import { privacyBlocks } from "./letter-sentences.ts";
import type { OfficialDocument, PictureView } from "./official-document.ts";

/** To whom a letter goes: the council of one municipality, or all councils together. */
export type Recipient =
  | { readonly kind: "council"; readonly municipality: Municipality }
  | { readonly kind: "all-councils"; readonly municipalities: readonly Municipality[] };

/** What a letter is made of. `picture`: the main goals, when there are any. */
export type LetterContent = {
  readonly dataset: Dataset;
  readonly monitor: Monitor;
  readonly letter: Letter;
  readonly figures: FiguresInText;
  readonly picture?: PictureView;
};

/** Gives the letter of an edition as one council gets it, or all of them together. */
export function letterDocument(content: LetterContent, recipient: Recipient): OfficialDocument {
  const { dataset, monitor, letter } = content;
  const { series } = dataset;
  const { edition } = monitor;
  return {
    ...documentHead("letter", letterTitle(recipient, edition.status), edition, series),
    ...documentFields(letter, addresseeOf(recipient), edition.status),
    blocks: [
      paragraphBlock(plainInlines(letter.salutation)),
      ...letterBody(content, municipalitiesOf(recipient)),
      ...commitmentBlocks(dataset, edition, municipalitiesOf(recipient)),
      ...askedBlocks(edition),
      signatureBlock(letter, edition, series),
      ...annexBlocks(letter, edition, series),
      ...privacyBlocks(edition, series),
    ],
  };
}

/** Gives the name of a letter: "Brief aan de gemeenteraad van Huizen", or "Nagemaakte brief aan …". */
export function letterTitle(recipient: Recipient, status: EditionStatus): string {
  return `${status === "reconstruction" ? "Nagemaakte brief" : "Brief"} aan ${nameOf(recipient)}`;
}

function nameOf(recipient: Recipient): string {
  if (recipient.kind === "all-councils") return "alle gemeenteraden";
  const { addressee, name } = recipient.municipality;
  return addressee ?? `de gemeente ${name}`;
}

function municipalitiesOf(recipient: Recipient): readonly Municipality[] {
  return recipient.kind === "council" ? [recipient.municipality] : recipient.municipalities;
}

function addresseeOf(recipient: Recipient): Said {
  if (recipient.kind === "all-councils") {
    const names = listText(recipient.municipalities.map(({ name }) => name));
    return { status: "written", text: `de gemeenteraden van ${names}` };
  }
  const { addressee } = recipient.municipality;
  return addressee === undefined ? undefined : { status: "written", text: addressee };
}
