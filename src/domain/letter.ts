import type { MissingReason } from "./figure.ts";
import type { MunicipalityId } from "./ids.ts";
import type { Origin } from "./origin.ts";

/** Something an official document must say: known, or why it is not. Where it is undefined, nothing was filled in. */
export type Stated = { readonly origin: Origin } & (
  | { readonly status: "written"; readonly text: string }
  | { readonly status: "missing"; readonly reason: MissingReason }
);

/** What the organisation fills in at the head and at the end. Persons are named by their function. */
export type LetterHead = {
  /** An ISO date. */
  readonly date?: Stated;
  readonly reference?: Stated;
  readonly contact?: Stated;
  readonly phone?: Stated;
  readonly signatory?: Stated;
  readonly subject: string;
  /** Besides the monitor itself, which is always the first. */
  readonly annexes: readonly string[];
  readonly origin: Origin;
};

/** To whom a letter goes: one to each council, one to all together, or both. */
export type LetterForm = "per-municipality" | "joint" | "both";

/** The letter that brings an edition to the councils. */
export type Letter = LetterHead & {
  readonly salutation: string;
  readonly form: LetterForm;
  /** What a reader must know of the letters as a whole, e.g. which of them was really sent. */
  readonly note?: string;
  readonly body: MarkdownText;
  /** What one municipality is told besides. */
  readonly paragraphs: ReadonlyMap<MunicipalityId, MarkdownText>;
};

/** The proposal to the board that goes with an edition. */
export type Proposal = LetterHead & {
  readonly addressee?: Stated;
  /** What the board must know, in a few sentences. */
  readonly message: string;
  readonly points: readonly ProposalPoint[];
  /** What the board is asked to decide, when that is more than to agree with the points. */
  readonly decisions: readonly string[];
  /** The reasons, when they are written down. */
  readonly body?: MarkdownText;
};

/** A numbered proposal, with its parts a, b, c. */
export type ProposalPoint = { readonly text: string; readonly parts: readonly string[] };

/** A Markdown text with the place where it starts. */
export type MarkdownText = { readonly text: string; readonly origin: Origin };
