import type { DocumentPage } from "../documents/document-page.ts";
import { listText } from "../dutch.ts";
import { lettersPath } from "../paths.ts";
import type { EditionHead } from "./edition-head.ts";
import { innerPageView, type PageView } from "./page-view.ts";

/** All letters and the proposal of an edition, with their files. */
export type LettersPage = {
  readonly view: PageView;
  readonly head: EditionHead;
  readonly title: string;
  /** What they are, around the link to the monitor. */
  readonly lead: { readonly before: string; readonly after: string };
  /** What the team says of the letters as a whole. */
  readonly note?: string;
  /** To the councils first, then to the board. Only groups with a document. */
  readonly groups: readonly { readonly name: string; readonly documents: readonly DocumentPage[] }[];
};

const readers = { letter: "de gemeenteraden", proposal: "het bestuur" } as const;

/** Gives the page with the documents of an edition; nothing when it has none. */
export function lettersPage(head: EditionHead, documents: readonly DocumentPage[], note?: string): LettersPage[] {
  if (documents.length === 0) return [];
  const title = "Brieven";
  const kinds = (["letter", "proposal"] as const).filter((kind) =>
    documents.some(({ document }) => document.kind === kind),
  );
  return [
    {
      view: innerPageView(lettersPath(head.id), title, head, `De brieven bij de monitor ${head.periodShort}.`),
      head,
      title: `Brieven bij de monitor ${head.periodShort}`,
      lead: leadOf(head, listText(kinds.map((kind) => readers[kind]))),
      ...(note && { note }),
      groups: kinds.map((kind) => ({
        name: `Aan ${readers[kind]}`,
        documents: documents.filter(({ document }) => document.kind === kind),
      })),
    },
  ];
}

function leadOf({ status }: EditionHead, to: string): LettersPage["lead"] {
  return status === "reconstruction"
    ? { before: "Deze brieven zijn nagemaakt uit openbare stukken. Zij horen bij de", after: "" }
    : { before: "Hiermee gaat de", after: ` naar ${to}` };
}
