import type { Municipality } from "../../domain/dataset.ts";
import { type FixedSection, fixedSections, letterParts, sectionTitles } from "../../domain/letter-parts.ts";
import { blocksOf } from "./blocks-of.ts";
import { headingBlock, paragraphBlock } from "./closing-blocks.ts";
import { plainInlines } from "./inlines-of.ts";
import type { LetterContent } from "./letter-document.ts";
import { archiveSentence, seriesSentence } from "./letter-sentences.ts";
import type { Block } from "./official-document.ts";

type Section = { readonly fixed?: FixedSection; readonly heading: readonly Block[]; readonly blocks: readonly Block[] };

/** Gives what stands between the salutation and the signature: the text of the team, with our own sentences in it. */
export function letterBody(content: LetterContent, municipalities: readonly Municipality[]): Block[] {
  const { figures, letter } = content;
  const { opening, sections } = letterParts(letter.body.text);
  const written = sections.map(
    ({ title, text, fixed }): Section => ({
      heading: blocksOf(`# ${title}`, figures, 2),
      blocks: blocksOf(text, figures),
      ...(fixed && { fixed }),
    }),
  );
  return [
    ...blocksOf(opening, figures, 2),
    ...withMissing(written).flatMap((section) => sectionBlocks(section, content, municipalities)),
  ];
}

/** Adds the fixed sections a concept still lacks, each before the first one that comes after it. */
function withMissing(sections: readonly Section[]): Section[] {
  return fixedSections
    .filter((fixed) => !sections.some((section) => section.fixed === fixed))
    .reduce(
      (before, fixed) => {
        const later = fixedSections.slice(fixedSections.indexOf(fixed) + 1);
        const index = before.findIndex((section) => section.fixed !== undefined && later.includes(section.fixed));
        return before.toSpliced(index === -1 ? before.length : index, 0, toBeWritten(fixed));
      },
      [...sections],
    );
}

function toBeWritten(fixed: FixedSection): Section {
  return {
    fixed,
    heading: [headingBlock(sectionTitles[fixed])],
    blocks: [paragraphBlock(plainInlines("[in te vullen]"))],
  };
}

function sectionBlocks(
  { fixed, heading, blocks }: Section,
  content: LetterContent,
  municipalities: readonly Municipality[],
): Block[] {
  const { monitor, dataset, picture } = content;
  switch (fixed) {
    case "monitor":
      return [
        ...heading,
        paragraphBlock(plainInlines(seriesSentence(monitor.edition))),
        ...blocks,
        ...(picture ? [{ kind: "picture", picture } as const] : []),
        paragraphBlock(archiveSentence(dataset.series)),
      ];
    case "conclusions":
      return [...heading, ...blocks, ...municipalities.flatMap((one) => municipalitySection(one, content))];
    default:
      return [...heading, ...blocks];
  }
}

function municipalitySection({ id, name }: Municipality, { letter, figures }: LetterContent): Block[] {
  const paragraph = letter.paragraphs.get(id);
  return paragraph === undefined ? [] : [headingBlock(`Gemeente ${name}`), ...blocksOf(paragraph.text, figures)];
}
