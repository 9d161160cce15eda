import type { PageContent, Unit } from "../content/page-content.ts";
import { contentIn } from "./leaves-in.ts";
import type { ContentKid, Kid } from "./tag.ts";

/** Gives what is painted in a piece of marked content, in the order of painting; undefined when its page has no such content. */
export type Painted = (content: ContentKid) => readonly Unit[] | undefined;

/** The pages of a document, with a way to look up what is painted on them. */
export type PaintedPages = { readonly pages: readonly PageContent[]; readonly painted: Painted };

/** Gives a way to look up what is painted, made once for all pages. */
export function paintedOn(pages: readonly PageContent[]): Painted {
  const perPage = pages.map(unitsByMark);
  return ({ page, mcid }) => perPage[page]?.get(mcid);
}

/** Gives everything that is painted in a tag. */
export function unitsIn(kid: Kid, painted: Painted): readonly Unit[] {
  return contentIn(kid).flatMap((content) => painted(content) ?? []);
}

function unitsByMark({ units, marks }: PageContent): ReadonlyMap<number, readonly Unit[]> {
  const byMark = new Map<number, Unit[]>(marks.map(({ mcid }) => [mcid, []]));
  for (const unit of units) if (unit.mcid !== undefined) byMark.get(unit.mcid)?.push(unit);
  return byMark;
}
