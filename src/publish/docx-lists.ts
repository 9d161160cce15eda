import { AlignmentType, type ILevelsOptions, LevelFormat } from "docx";

/** A list of Word: its name within the document, and how each level begins and stands in. */
export type DocxList = { readonly reference: string; readonly levels: readonly ILevelsOptions[] };

/** How far a level of a list stands in, in twentieths of a point (7 mm); the mark hangs in front. */
export const listIndent = 397;

/** The deepest level of a list in Word; what is deeper stands there too. */
export const deepestLevel = 8;

/** The bulleted lists, which share one form. */
export const bullets: DocxList = {
  reference: "bullets",
  levels: levelsOf((level) => ({ format: LevelFormat.BULLET, text: level % 2 === 0 ? "•" : "–" })),
};

const formats = [LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER, LevelFormat.LOWER_ROMAN];

/** Gives a numbered list whose level begins at a number. Each list in a text is one of its own, or Word would count on. */
export function numberedList(reference: string, own: { readonly level: number; readonly start: number }): DocxList {
  return {
    reference,
    levels: levelsOf((level) => ({
      format: formats[level % formats.length] ?? LevelFormat.DECIMAL,
      text: `%${level + 1}.`,
      start: level === own.level ? own.start : 1,
    })),
  };
}

function levelsOf(lookOf: (level: number) => Omit<ILevelsOptions, "level">): ILevelsOptions[] {
  return Array.from({ length: deepestLevel + 1 }, (_, level) => ({
    level,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: listIndent * (level + 1), hanging: listIndent } } },
    ...lookOf(level),
  }));
}
