import type { Letter, LetterHead, MarkdownText, Proposal, Stated } from "../domain/letter.ts";
import { type Located, unread } from "./located.ts";
import type { Brief, Reden, Voorstel } from "./records.ts";
import { letterForms, missingReasons } from "./words.ts";

type LetterTexts = Pick<Letter, "body" | "paragraphs">;

/** Gives the letter of an edition to the councils. */
export function toLetter(record: Brief, { body, paragraphs }: LetterTexts, at: Located): Letter {
  return {
    ...toHead(record, at),
    salutation: record.aanhef ?? "Geachte raadsleden,",
    form: letterForms[record.vorm ?? "per gemeente"],
    body,
    paragraphs,
    ...(record.toelichting && { note: record.toelichting }),
  };
}

/** Gives the proposal of an edition to the board. */
export function toProposal(record: Voorstel, body: MarkdownText | undefined, at: Located): Proposal {
  const addressee = toStated(record.aan, at.in("aan"));
  return {
    ...toHead(record, at),
    message: record.kernboodschap,
    points: record.voorstellen.map((point) =>
      typeof point === "string" ? { text: point, parts: [] } : { text: point.tekst, parts: point.onderdelen },
    ),
    decisions: record.gevraagdBesluit ?? [],
    ...(addressee && { addressee }),
    ...(body && { body }),
  };
}

function toHead(record: Brief | Voorstel, at: Located): LetterHead {
  const [date, reference, contact, phone, signatory] = (
    ["datum", "kenmerk", "inlichtingen", "telefoon", "ondertekening"] as const
  ).map((key) => toStated(record[key], at.in(key)));
  return {
    subject: record.onderwerp,
    annexes: record.bijlagen ?? [],
    origin: at.keyPlace,
    ...(date && { date }),
    ...(reference && { reference }),
    ...(contact && { contact }),
    ...(phone && { phone }),
    ...(signatory && { signatory }),
  };
}

/** Its mistake was already reported. */
const unreadable: Stated = { status: "missing", reason: "to-be-filled-in", origin: unread };

function toStated(record: string | { readonly ontbreekt: Reden } | undefined, at: Located): Stated | undefined {
  if (record === undefined) return at.isFaulty ? unreadable : undefined;
  if (typeof record === "string") return { status: "written", text: record, origin: at.place };
  return { status: "missing", reason: missingReasons[record.ontbreekt], origin: at.place };
}
