import type { EditionStatus } from "../../domain/edition.ts";
import type { MissingReason } from "../../domain/figure.ts";
import type { LetterHead } from "../../domain/letter.ts";
import { capital, dateText, listText, missingWords } from "../dutch.ts";
import type { DocumentField, OfficialDocument } from "./official-document.ts";

/** What the data says about a line; undefined when nothing was filled in. */
export type Said =
  | { readonly status: "written"; readonly text: string }
  | { readonly status: "missing"; readonly reason: MissingReason }
  | undefined;

/** A line at the head before it is worded. `silence`: how a sentence names it when the source does not give it. */
type HeadLine = {
  readonly name: string;
  readonly silence: string;
  readonly said: Said;
  readonly write?: (text: string) => string;
};

/** What stands where something is not known: a concept asks for it, a reconstruction says why it is not there. */
export function missingText(said: Said, status: EditionStatus): string {
  if (status === "concept") return "[in te vullen]";
  return missingWords[said?.status === "missing" ? said.reason : "not-in-source"];
}

/** Tells whether a source is silent about something; what nobody filled in is not in the source either. */
export function isNotInSource(said: Said): boolean {
  return said === undefined || (said.status === "missing" && said.reason === "not-in-source");
}

/**
 * Gives the lines at the head of a document; the subject is the last of them.
 * When the source of a reconstruction is silent about several, one sentence tells of them all.
 */
export function documentFields(
  head: LetterHead,
  addressee: Said,
  status: EditionStatus,
): Pick<OfficialDocument, "fields" | "unknownFields"> {
  const lines = headLines(head, addressee, status);
  const silent = status === "reconstruction" ? lines.filter(({ said }) => isNotInSource(said)) : [];
  const left = silent.length > 1 ? silent : [];
  return {
    fields: [
      ...lines.filter((line) => !left.includes(line)).map((line) => fieldOf(line, status)),
      { name: "Onderwerp", lines: [head.subject], isMissing: false },
    ],
    ...(left.length > 0 && { unknownFields: silenceSentence(left) }),
  };
}

/** A final document leaves out who gives information when nobody was named. All others are then a mistake in the data. */
function headLines(
  { date, reference, contact, phone }: LetterHead,
  addressee: Said,
  status: EditionStatus,
): readonly HeadLine[] {
  const optional: HeadLine[] = [
    { name: "Inlichtingen", silence: "inlichtingen", said: contact },
    { name: "Telefoon", silence: "telefoon", said: phone },
  ];
  return [
    { name: "Aan", silence: "ontvanger", said: addressee, write: capital },
    { name: "Datum", silence: "datum", said: date, write: dateText },
    { name: "Kenmerk", silence: "kenmerk", said: reference },
    ...optional.filter(({ said }) => said !== undefined || status !== "final"),
  ];
}

/** "Datum, kenmerk en telefoon staan niet in de bron." */
function silenceSentence(lines: readonly HeadLine[]): string {
  return `${capital(listText(lines.map(({ silence }) => silence)))} staan niet in de bron.`;
}

function fieldOf({ name, said, write = (text) => text }: HeadLine, status: EditionStatus): DocumentField {
  const isMissing = said?.status !== "written";
  return { name, lines: [isMissing ? missingText(said, status) : write(said.text)], isMissing };
}
