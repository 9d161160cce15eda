import type { Edition } from "../domain/edition.ts";
import type { MunicipalityId } from "../domain/ids.ts";
import type { MarkdownText } from "../domain/letter.ts";
import { problem } from "../problems/problem.ts";
import { nameIn } from "./data-files.ts";
import type { FileReader, Read } from "./file-reader.ts";
import type { References } from "./references.ts";
import { checkSourceMarks } from "./source-marks.ts";
import { toLetter, toProposal } from "./to-letter.ts";

/** The Markdown texts of the letter and the proposal of an edition. */
export type DocumentTexts = {
  readonly letter?: MarkdownText;
  readonly proposal?: MarkdownText;
  readonly paragraphs: ReadonlyMap<MunicipalityId, MarkdownText>;
};

type EditionFolder = {
  readonly folder: string;
  readonly reader: FileReader;
  readonly misnamed: ReadonlySet<string>;
};

/** Reads brief.md, voorstel.md and the texts per municipality that lie in the folder of an edition. */
export function documentTexts(folder: string, reader: FileReader, references: References): DocumentTexts {
  const textAt = (path: string): MarkdownText | undefined => {
    const text = reader.markdown(path);
    if (text === undefined) return undefined;
    const origin = reader.placeOf(path);
    checkSourceMarks(text, origin, references);
    return { text, origin };
  };
  const letter = textAt(`${folder}/brief.md`);
  const proposal = textAt(`${folder}/voorstel.md`);
  const paragraphs = municipalityPaths(folder, reader).flatMap((path) => {
    const id = references.check("municipality", nameIn(path), reader.placeOf(path));
    const text = textAt(path);
    return id && text ? [[id, text] as const] : [];
  });
  return { paragraphs: new Map(paragraphs), ...(letter && { letter }), ...(proposal && { proposal }) };
}

/** Gives the letter and the proposal of an edition; reports a text without its data in editie.yaml, and the other way round. */
export function documentsOf(
  { record, at }: Read<"editie.schema.json">,
  texts: DocumentTexts,
  { folder, reader, misnamed }: EditionFolder,
): Pick<Edition, "letter" | "proposal"> {
  const path = `${folder}/brief.md`;
  const hasKey = (key: string) => at.keys.includes(key);
  if (hasKey("brief") && !reader.has(path) && !misnamed.has(path))
    reader.report(problem("bestand-ontbreekt", at.in("brief").keyPlace, { missing: path }));
  // An empty text is a warning while it is being written; a final edition would go out without its letters.
  if (hasKey("brief") && reader.has(path) && !texts.letter && record.status === "vastgesteld")
    reader.report(problem("leeg-bestand", reader.placeOf(path), {}, "error"));
  const ofLetter = [path, ...municipalityPaths(folder, reader)].filter(reader.has);
  const unused = [
    ...(hasKey("brief") ? [] : ofLetter.slice(0, 1).map((file) => ({ file, key: "brief" as const }))),
    ...(hasKey("voorstel") ? [] : [{ file: `${folder}/voorstel.md`, key: "voorstel" as const }]),
  ];
  for (const { file, key } of unused)
    if (reader.has(file)) reader.report(problem("tekst-zonder-gegevens", reader.placeOf(file), { key }));
  return {
    ...(record.brief &&
      texts.letter && { letter: toLetter(record.brief, { ...texts, body: texts.letter }, at.in("brief")) }),
    ...(record.voorstel && { proposal: toProposal(record.voorstel, texts.proposal, at.in("voorstel")) }),
  };
}

function municipalityPaths(folder: string, reader: FileReader): string[] {
  return reader.paths("municipality-text").filter((path) => path.startsWith(`${folder}/`));
}
