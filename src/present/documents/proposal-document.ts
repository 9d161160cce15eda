import type { Dataset } from "../../domain/dataset.ts";
import type { EditionStatus } from "../../domain/edition.ts";
import type { Proposal, ProposalPoint } from "../../domain/letter.ts";
import type { Monitor } from "../../domain/monitor.ts";
import type { FiguresInText } from "../figure-words.ts";
import { blocksOf } from "./blocks-of.ts";
import { annexBlocks, headingBlock, listBlock, paragraphBlock, signatureBlock } from "./closing-blocks.ts";
import { documentFields } from "./document-fields.ts";
import { documentHead } from "./document-head.ts";
import { plainInlines } from "./inlines-of.ts";
import type { Block, OfficialDocument } from "./official-document.ts";

/** Gives the name of a proposal. */
export function proposalTitle(status: EditionStatus): string {
  return status === "reconstruction" ? "Nagemaakt voorstel bij de monitor" : "Voorstel aan het bestuur";
}

/** What a proposal is made of. */
export type ProposalContent = {
  readonly dataset: Dataset;
  readonly monitor: Monitor;
  readonly proposal: Proposal;
  readonly figures: FiguresInText;
};

/** Gives the proposal of an edition to the board: the message, the numbered proposals, the reasons, what is asked. */
export function proposalDocument({ dataset, monitor, proposal, figures }: ProposalContent): OfficialDocument {
  const { series } = dataset;
  const { edition } = monitor;
  const { addressee, message, points, decisions, body } = proposal;
  return {
    ...documentHead("proposal", proposalTitle(edition.status), edition, series),
    ...documentFields(proposal, addressee, edition.status),
    blocks: [
      headingBlock("Kernboodschap"),
      paragraphBlock(plainInlines(message)),
      headingBlock(points.length === 1 ? "Voorstel" : "Voorstellen"),
      { kind: "list", ordered: true, start: 1, items: points.map(pointBlocks) },
      ...blocksOf(body?.text ?? "", figures, 2),
      ...(decisions.length > 0 ? decisionBlocks(decisions) : []),
      signatureBlock(proposal, edition, series),
      ...annexBlocks(proposal, edition, series),
    ],
  };
}

function decisionBlocks(decisions: readonly string[]): Block[] {
  return [
    headingBlock("Gevraagd besluit"),
    paragraphBlock(plainInlines("Het bestuur wordt gevraagd:")),
    listBlock(decisions.length > 1 ? "numbers" : "dots", decisions.map(plainInlines)),
  ];
}

function pointBlocks({ text, parts }: ProposalPoint): Block[] {
  const point = paragraphBlock(plainInlines(text));
  return parts.length === 0 ? [point] : [point, listBlock("numbers", parts.map(plainInlines))];
}
