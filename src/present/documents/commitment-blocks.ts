import type { Commitment, Dataset, Municipality } from "../../domain/dataset.ts";
import type { Edition } from "../../domain/edition.ts";
import { momentText } from "../dutch.ts";
import { headingBlock, listBlock, paragraphBlock } from "./closing-blocks.ts";
import { plainInlines } from "./inlines-of.ts";
import type { Block, Inline } from "./official-document.ts";

/** Gives the promises that an edition settles for these councils, or nothing. One to no council in particular counts for all. */
export function commitmentBlocks(
  { commitments }: Dataset,
  { id }: Edition,
  municipalities: readonly Municipality[],
): Block[] {
  const nameOf = (one: Commitment) => municipalities.find((municipality) => municipality.id === one.municipality)?.name;
  const settled = commitments.filter(
    (one) =>
      one.state === "settled" &&
      one.settled?.edition === id &&
      (one.municipality === undefined || nameOf(one) !== undefined),
  );
  if (settled.length === 0) return [];
  const names = municipalities.length > 1 ? nameOf : () => undefined;
  return [
    headingBlock(settled.length === 1 ? "Toezegging" : "Toezeggingen"),
    paragraphBlock(
      plainInlines(
        settled.length === 1
          ? "Met deze monitor is deze toezegging afgedaan:"
          : "Met deze monitor zijn deze toezeggingen afgedaan:",
      ),
    ),
    listBlock(
      "dots",
      settled.map((one) => commitmentText(one, names(one))),
    ),
  ];
}

/** "T20-27 (Hilversum, 21 februari 2020): wat er is toegezegd. Waarmee dat is afgedaan." */
function commitmentText({ id, moment, text, settled }: Commitment, municipality: string | undefined): Inline[] {
  const about = [municipality, moment && momentText(moment)].filter(Boolean).join(", ");
  return [
    { kind: "text", text: about === "" ? id : `${id} (${about})`, strong: true, emphasis: false },
    ...plainInlines(`: ${text} ${settled?.note ?? ""}`.trimEnd()),
  ];
}
