import type { Dataset } from "../../domain/dataset.ts";
import { type AccessibilityPage, accessibilityPage } from "./accessibility-page.ts";
import { type ArchivePage, archivePage } from "./archive-page.ts";
import type { CommitmentContext } from "./commitment-view.ts";
import { type CommitmentsPage, commitmentsPage } from "./commitments-page.ts";
import { type GlossaryPage, glossaryPage } from "./glossary-page.ts";
import { type MethodPage, methodPage } from "./method-page.ts";
import { type MunicipalitiesPage, municipalitiesPage } from "./municipalities-page.ts";
import { type MunicipalityPage, municipalityPage } from "./municipality-page.ts";
import type { ShownEdition } from "./shown-edition.ts";

/** The pages that belong to no edition: how the monitor works, and what holds for all of them. */
export type SeriesPages = {
  readonly archive: ArchivePage;
  readonly method: MethodPage;
  readonly glossary: GlossaryPage;
  /** One, or none when no promise is known. */
  readonly commitments: readonly CommitmentsPage[];
  readonly municipalities: MunicipalitiesPage;
  readonly municipalityPages: readonly MunicipalityPage[];
  readonly accessibility: AccessibilityPage;
};

/** What these pages are made of; the published editions come oldest first. */
export type SeriesContent = {
  readonly dataset: Dataset;
  readonly published: readonly ShownEdition[];
  readonly sourceTitles: ReadonlyMap<string, string>;
};

/** Gives the pages that belong to no edition. */
export function seriesPages({ dataset, published, sourceTitles }: SeriesContent): SeriesPages {
  const monitors = published.map(({ monitor }) => monitor);
  const commitmentContext: CommitmentContext = {
    municipalityNames: new Map(dataset.municipalities.map(({ id, name }): [string, string] => [id, name])),
    editions: published.map(({ page }) => page),
    sourceTitles,
  };
  const register = commitmentsPage(dataset, commitmentContext);
  const context = { dataset, published, commitmentContext };
  return {
    archive: archivePage(dataset, published),
    method: methodPage(dataset, monitors),
    glossary: glossaryPage(dataset, sourceTitles),
    commitments: register ? [register] : [],
    municipalities: municipalitiesPage(context),
    municipalityPages: dataset.municipalities.map((one) => municipalityPage(one, context)),
    accessibility: accessibilityPage(dataset),
  };
}
