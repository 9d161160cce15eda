import type { Dataset } from "../../domain/dataset.ts";
import type { Monitor } from "../../domain/monitor.ts";
import { editionOrigins, type OriginGroup, type OriginSection } from "../origin/edition-origins.ts";
import type { FigureOrigin, OriginLine } from "../origin/figure-origin.ts";
import { placesText } from "../origin/places-text.ts";
import { originPath, singlePaths } from "../paths.ts";
import { type EditionHead, editionHead } from "./edition-head.ts";
import { innerPageView, type PageView } from "./page-view.ts";

/** Where the figures of an edition come from: each figure with its sum, its goal and its colour. */
export type OriginPage = {
  readonly view: PageView;
  readonly head: EditionHead;
  readonly sections: readonly OriginSectionView[];
  /** The page with the rules. */
  readonly method: string;
};

export type OriginSectionView = {
  readonly title: string;
  readonly anchor: string;
  readonly groups: readonly (Omit<OriginGroup, "items"> & { readonly items: readonly FigureOriginView[] })[];
};

/** `places`: where it stands in the data, for each part that has places. */
export type FigureOriginView = Omit<FigureOrigin, "parts"> & {
  readonly parts: readonly { readonly title: string; readonly paragraphs: readonly (readonly OriginLineView[])[] }[];
  readonly places: readonly { readonly title: string; readonly text: string }[];
};

/** `see`: the place on this page of a figure that tells more. */
export type OriginLineView = { readonly text: string; readonly see?: string };

const title = "Waar de cijfers vandaan komen";

/** Gives the page with the origins of an edition. `monitors`: all editions, oldest first. */
export function originPage(dataset: Dataset, monitors: readonly Monitor[], monitor: Monitor): OriginPage {
  const head = editionHead(monitor.edition, dataset.series);
  const sections = editionOrigins(dataset, monitors, monitor);
  const items = sections.flatMap(({ groups }) => groups.flatMap((group) => group.items));
  const anchors = new Map(items.map(({ name, anchor }) => [name, anchor]));
  const description = `Van elk cijfer ${head.periodShort}: de bron, de optelling, het doel en de kleur.`;
  return {
    view: { ...innerPageView(originPath(monitor.edition.id), title, head, description), title },
    head,
    sections: sections.map((section, index) => sectionView(section, index, anchors)),
    method: singlePaths.method,
  };
}

function sectionView(
  { title: name, groups }: OriginSection,
  index: number,
  anchors: ReadonlyMap<string, string>,
): OriginSectionView {
  return {
    title: name,
    anchor: `deel-${index + 1}`,
    groups: groups.map(({ items, ...group }) => ({ ...group, items: items.map((one) => figureView(one, anchors)) })),
  };
}

function figureView(figure: FigureOrigin, anchors: ReadonlyMap<string, string>): FigureOriginView {
  return {
    ...figure,
    parts: figure.parts.map(({ title: name, lines }) => ({ title: name, paragraphs: paragraphsOf(lines, anchors) })),
    places: figure.parts.flatMap(({ title: name, lines }) => {
      const places = lines.flatMap(({ place }) => place ?? []);
      return places.length > 0 ? [{ title: name, text: placesText(places) }] : [];
    }),
  };
}

function paragraphsOf(lines: readonly OriginLine[], anchors: ReadonlyMap<string, string>): OriginLineView[][] {
  const starts = lines.flatMap(({ goesOn }, index) => (goesOn && index > 0 ? [] : [index]));
  return starts.map((start, nth) => lines.slice(start, starts[nth + 1]).map((line) => lineView(line, anchors)));
}

/** A project that the edition does not name any more has no place on the page. */
function lineView({ text, see }: OriginLine, anchors: ReadonlyMap<string, string>): OriginLineView {
  const anchor = see && anchors.get(see);
  return { text, ...(anchor && { see: anchor }) };
}
