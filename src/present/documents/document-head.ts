import type { Edition, EditionStatus } from "../../domain/edition.ts";
import type { Series } from "../../domain/series.ts";
import { capital } from "../dutch.ts";
import { noticesOf } from "../pages/notices.ts";
import type { OfficialDocument } from "./official-document.ts";

type Kind = OfficialDocument["kind"];

/** What tells which document it is, and whether it is a real one. */
export type DocumentHead = Pick<OfficialDocument, "kind" | "title" | "sender" | "notices" | "runningHead">;

/** Gives the top of a document. A reconstruction must not be taken for what the organisation sent: its name is not above it. */
export function documentHead(kind: Kind, title: string, { status }: Edition, series: Series): DocumentHead {
  const { organisation } = series;
  const sender = status === "reconstruction" ? undefined : organisation.name;
  const marks = [...(series.isFictional ? ["Fictief"] : []), ...statusMarks[status]];
  return {
    kind,
    title,
    notices: [...noticesOf(series), ...statusNotice(kind, status, organisation.name)],
    runningHead: { left: [...marks, ...(sender ? [sender] : [])].join(" · "), right: title },
    ...(sender && { sender }),
  };
}

/** The notice in a word, for the margin of a sheet. */
const statusMarks: Readonly<Record<EditionStatus, readonly string[]>> = {
  concept: ["Concept"],
  reconstruction: ["Reconstructie"],
  final: [],
};

const words = {
  letter: { this: "deze brief", remade: "een nagemaakte brief" },
  proposal: { this: "dit voorstel", remade: "een nagemaakt voorstel" },
} as const;

function statusNotice(kind: Kind, status: EditionStatus, organisation: string): string[] {
  const { this: document, remade } = words[kind];
  switch (status) {
    case "concept":
      return [`${capital(document)} is een concept.`];
    case "reconstruction":
      return [
        `Dit is ${remade}, in eigen woorden, op basis van openbare stukken. ${organisation} heeft ${document} niet verstuurd.`,
      ];
    case "final":
      return [];
  }
}
