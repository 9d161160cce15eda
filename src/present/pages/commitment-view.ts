import type { Commitment } from "../../domain/dataset.ts";
import { capital, momentText } from "../dutch.ts";
import { referenceText } from "../event-words.ts";
import type { Fact } from "../light-view.ts";
import { commitmentAnchor, editionPath, municipalityPath, sectionAnchors, sectionPath } from "../paths.ts";
import type { EditionPage } from "./edition-page.ts";

/** A promise to a council: what was promised, how far it is, and the place that settles it. */
export type CommitmentView = {
  readonly id: string;
  readonly anchor: string;
  readonly text: string;
  readonly state: Commitment["state"];
  readonly stateWord: string;
  readonly facts: readonly Fact[];
  /** Where the promise and its settlement can be read. */
  readonly sources: readonly Fact[];
  readonly municipality?: { readonly name: string; readonly path: string };
  readonly settled?: {
    readonly note: string;
    readonly place?: { readonly name: string; readonly path: string };
  };
};

/** What promises refer to. `editions` are the published ones. */
export type CommitmentContext = {
  readonly municipalityNames: ReadonlyMap<string, string>;
  readonly editions: readonly EditionPage[];
  readonly sourceTitles: ReadonlyMap<string, string>;
};

const stateWords: Readonly<Record<Commitment["state"], string>> = {
  open: "open",
  settled: "afgedaan",
  lapsed: "vervallen",
};

/** Gives promises in the order of the register: open ones first, of each state the newest first. */
export function commitmentViews(commitments: readonly Commitment[], context: CommitmentContext): CommitmentView[] {
  return (["open", "settled", "lapsed"] as const)
    .flatMap((state) => commitments.filter((one) => one.state === state).sort(newestFirst))
    .map((commitment) => commitmentView(commitment, context));
}

function newestFirst(a: Commitment, b: Commitment): number {
  return (b.moment?.lastDay ?? "").localeCompare(a.moment?.lastDay ?? "", "nl");
}

function commitmentView(commitment: Commitment, context: CommitmentContext): CommitmentView {
  const { id, text, state, municipality, settled } = commitment;
  const name = municipality && context.municipalityNames.get(municipality);
  const place = settled && placeOf(settled, context.editions);
  return {
    id,
    anchor: commitmentAnchor(id),
    text,
    state,
    stateWord: stateWords[state],
    facts: factsOf(commitment),
    sources: sourcesOf(commitment, context),
    ...(municipality && name && { municipality: { name, path: municipalityPath(municipality) } }),
    ...(settled && { settled: { note: settled.note, ...(place && { place }) } }),
  };
}

function factsOf({ moment, meeting, by }: Commitment): Fact[] {
  return present([
    ["Datum", moment ? momentText(moment) : "niet bekend"],
    ["Overleg", meeting],
    ["Toegezegd door", by && capital(by)],
  ]);
}

function sourcesOf({ reference, settled }: Commitment, { sourceTitles }: CommitmentContext): Fact[] {
  return present([
    ["Bron", referenceText(reference, sourceTitles)],
    ["Bron bij het afdoen", settled && referenceText(settled.reference, sourceTitles)],
  ]);
}

function present(facts: readonly (readonly [string, string | undefined])[]): Fact[] {
  return facts.flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]));
}

/** The chapter that settles a promise; the edition as a whole when it has no such chapter, nothing when it is not published. */
function placeOf(
  { edition, section }: NonNullable<Commitment["settled"]>,
  editions: readonly EditionPage[],
): { readonly name: string; readonly path: string } | undefined {
  const page = editions.find(({ head }) => head.id === edition);
  if (page === undefined) return undefined;
  const { id, periodShort } = page.head;
  const chapter = page.chapters.find(({ anchor }) => section !== undefined && anchor === sectionAnchors[section]);
  if (section === undefined || chapter === undefined) return { name: `Monitor ${periodShort}`, path: editionPath(id) };
  return { name: `Monitor ${periodShort}, ${chapter.title}`, path: sectionPath(id, section) };
}
