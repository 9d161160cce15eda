import type { Letter, LetterHead } from "../../domain/letter.ts";
import type { Monitor } from "../../domain/monitor.ts";
import type { EditionHead } from "../pages/edition-head.ts";
import { innerPageView, type PageView, trailTo } from "../pages/page-view.ts";
import { type PaperView, paperMetadata } from "../pages/paper-view.ts";
import { archivePdfPath, jointLetter, letterStem, lettersPath, proposalStem } from "../paths.ts";
import { dashboardView } from "./dashboard-view.ts";
import type { DocumentPage } from "./document-page.ts";
import { type LetterContent, letterDocument, type Recipient } from "./letter-document.ts";
import type { OfficialDocument } from "./official-document.ts";
import { proposalDocument } from "./proposal-document.ts";

/** What the documents of an edition are made of. */
export type DocumentContent = Omit<LetterContent, "letter" | "picture">;

const proposalName = "Voorstel aan het bestuur";

/** Gives the letters of an edition, that to all councils first, and then its proposal. */
export function documentPages(content: DocumentContent, head: EditionHead): DocumentPage[] {
  const { letter, proposal } = content.monitor.edition;
  return [
    ...(letter ? letterPages(letter, content, head) : []),
    ...(proposal
      ? [
          documentPage(content, head, {
            document: proposalDocument({ ...content, proposal }),
            name: proposalName,
            of: proposal,
            stem: proposalStem(head.id),
          }),
        ]
      : []),
  ];
}

function letterPages(letter: Letter, of: DocumentContent, head: EditionHead): DocumentPage[] {
  const picture = dashboardView(of.dataset, of.monitor)?.picture;
  const content: LetterContent = { ...of, letter, ...(picture && { picture }) };
  return recipientsOf(letter, of.monitor).map((recipient) => {
    const [name, place] =
      recipient.kind === "council"
        ? [recipient.municipality.name, recipient.municipality.id]
        : ["Alle gemeenteraden samen", jointLetter];
    return documentPage(of, head, {
      document: letterDocument(content, recipient),
      name,
      of: letter,
      stem: letterStem(head.id, place),
    });
  });
}

/** Gives to whom the letter of an edition goes: the councils of the municipalities that take part on its day. */
function recipientsOf({ form }: Letter, { municipalities }: Monitor): Recipient[] {
  const each = municipalities.map((municipality): Recipient => ({ kind: "council", municipality }));
  return [
    ...(form === "per-municipality" ? [] : [{ kind: "all-councils", municipalities } as const]),
    ...(form === "joint" ? [] : each),
  ];
}

type Placed = {
  readonly document: OfficialDocument;
  readonly name: string;
  readonly of: LetterHead;
  readonly stem: string;
};

function documentPage(content: DocumentContent, head: EditionHead, { document, name, of, stem }: Placed): DocumentPage {
  const path = `${stem}/index.html`;
  const pdf = `${stem}.pdf`;
  return {
    view: { ...documentView(document, path, head), paper: documentPaper(document, of, content) },
    path,
    pdf,
    archivePdf: archivePdfPath(pdf),
    docx: `${stem}.docx`,
    document,
    edition: head,
    name,
  };
}

function documentPaper(
  { kind, title, runningHead }: OfficialDocument,
  { date }: LetterHead,
  { monitor, dataset }: DocumentContent,
): PaperView {
  const { left, right } = runningHead;
  const day = date?.status === "written" ? { day: date.text } : {};
  return {
    ...paperMetadata({ kind, name: title, ...day }, monitor, dataset.series),
    margins: { topLeft: { kind: "text", text: left }, topRight: { kind: "text", text: right } },
  };
}

function documentView({ title, fields }: OfficialDocument, path: string, head: EditionHead): PageView {
  const subject = fields.at(-1)?.lines.join(" ");
  return {
    ...innerPageView(path, title, head, subject),
    trail: trailTo(
      { name: `Monitor ${head.periodShort}`, path: head.path },
      { name: "Brieven", path: lettersPath(head.id) },
      { name: title, path },
    ),
  };
}
