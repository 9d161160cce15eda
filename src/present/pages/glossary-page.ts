import type { Dataset, Term } from "../../domain/dataset.ts";
import { referenceText } from "../event-words.ts";
import type { LinkedTerm } from "../glossary-links.ts";
import { type MonitorWord, ordinaryWords, ownWords } from "../monitor-words.ts";
import { singlePaths, termAnchor } from "../paths.ts";
import { type PageView, singlePageView } from "./page-view.ts";

/** The glossary: the words of the team by kind, and those of the monitor itself. */
export type GlossaryPage = {
  readonly view: PageView;
  readonly groups: readonly GlossaryGroup[];
  /** The words that become links in the texts of the team. */
  readonly linked: readonly LinkedTerm[];
};

type GlossaryGroup = {
  readonly id: string;
  readonly name: string;
  readonly entries: readonly GlossaryEntry[];
};

type GlossaryEntry = {
  readonly anchor: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly explanation: string;
  readonly colour?: string;
  readonly link?: string;
  readonly source?: string;
};

const kinds: readonly { readonly kind: Term["kind"]; readonly id: string; readonly name: string }[] = [
  { kind: "target-group", id: "soort-doelgroepen", name: "Doelgroepen" },
  { kind: "party", id: "soort-partijen", name: "Partijen" },
  { kind: "activity", id: "soort-activiteiten", name: "Activiteiten" },
  { kind: "concept", id: "soort-begrippen", name: "Begrippen" },
];

/** Gives the glossary. The words of the monitor are always there; one the team explains itself is left to the team. */
export function glossaryPage(dataset: Dataset, sourceTitles: ReadonlyMap<string, string>): GlossaryPage {
  const { terms } = dataset;
  const isFree = isNotIn(terms);
  const own = ownWords.filter(isFree);
  return {
    view: singlePageView(singlePaths.glossary, dataset),
    groups: [
      ...kinds.flatMap(({ kind, id, name }) => {
        const entries = terms.filter((term) => term.kind === kind).map((term) => entryOf(term, sourceTitles));
        return entries.length > 0 ? [{ id, name, entries: inOrder(entries) }] : [];
      }),
      {
        id: "soort-monitor",
        name: "Woorden van deze monitor",
        entries: inOrder(
          [...own, ...ordinaryWords.filter(isFree)].map(({ id, ...word }) => ({
            ...word,
            anchor: termAnchor(id),
            aliases: otherNames(word),
          })),
        ),
      },
    ],
    linked: [...terms, ...own].map(({ id, name, aliases }) => ({ id, names: [name, ...aliases] })),
  };
}

function isNotIn(terms: readonly Term[]): (word: MonitorWord) => boolean {
  const taken = new Set(
    terms.flatMap(({ id, name, aliases }) => [id, name, ...aliases]).map((text) => text.toLocaleLowerCase("nl-NL")),
  );
  return ({ id, name }) => !taken.has(id) && !taken.has(name);
}

function entryOf(term: Term, sourceTitles: ReadonlyMap<string, string>): GlossaryEntry {
  const source = referenceText(term.reference, sourceTitles);
  return {
    anchor: termAnchor(term.id),
    name: term.name,
    aliases: otherNames(term),
    explanation: term.explanation,
    ...(term.colourInSource && { colour: term.colourInSource }),
    ...(term.link && { link: term.link }),
    ...(source && { source }),
  };
}

/** The names that tell a reader something: a plural is only there for the links. */
function otherNames({ name, aliases }: Pick<Term, "name" | "aliases">): string[] {
  const start = name.toLocaleLowerCase("nl-NL");
  const isPlural = (alias: string) =>
    alias.toLocaleLowerCase("nl-NL").startsWith(start) && /^\p{L}{1,3}$/u.test(alias.slice(name.length));
  return aliases.filter((alias) => !isPlural(alias));
}

function inOrder<Entry extends { readonly name: string }>(entries: readonly Entry[]): Entry[] {
  return [...entries].sort((a, b) => a.name.localeCompare(b.name, "nl"));
}
