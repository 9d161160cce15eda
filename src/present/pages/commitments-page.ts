import type { Commitment, Dataset } from "../../domain/dataset.ts";
import { capital, inWords, listText } from "../dutch.ts";
import { singlePaths } from "../paths.ts";
import { type CommitmentContext, type CommitmentView, commitmentViews } from "./commitment-view.ts";
import { type PageView, singlePageView } from "./page-view.ts";

/** The register of promises to councils. */
export type CommitmentsPage = {
  readonly view: PageView;
  /** How many there are, and how far they are. */
  readonly summary: string;
  readonly items: readonly CommitmentView[];
};

/** Gives the register of promises; undefined when none is known, for then the site has no such page. */
export function commitmentsPage(dataset: Dataset, context: CommitmentContext): CommitmentsPage | undefined {
  const { commitments } = dataset;
  if (commitments.length === 0) return undefined;
  return {
    view: singlePageView(singlePaths.commitments, dataset),
    summary: summaryOf(commitments),
    items: commitmentViews(commitments, context),
  };
}

function summaryOf(commitments: readonly Commitment[]): string {
  const count = (state: Commitment["state"]) => commitments.filter((one) => one.state === state).length;
  const parts = [
    { count: count("open"), word: "open" },
    { count: count("settled"), word: "afgedaan" },
    { count: count("lapsed"), word: "vervallen" },
  ].filter((part) => part.count > 0);
  const total = commitments.length;
  const subject = `${capital(inWords(total))} ${total === 1 ? "toezegging" : "toezeggingen"}`;
  if (parts.length === 1) return `${subject}: ${total === 1 ? "" : "allemaal "}${parts[0]?.word}.`;
  return `${subject}: ${listText(parts.map((part) => `${inWords(part.count)} ${part.word}`))}.`;
}
