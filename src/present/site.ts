import type { Dataset } from "../domain/dataset.ts";
import { isPublished } from "../domain/edition.ts";
import type { Monitor } from "../domain/monitor.ts";
import type { ChartView } from "./charts/chart-view.ts";
import { figuresCsv } from "./csv/figures-csv.ts";
import { type DocumentMaterial, documentMaterial } from "./documents/document-material.ts";
import type { DocumentPage } from "./documents/document-page.ts";
import { documentPages } from "./documents/document-pages.ts";
import { figuresInText } from "./figure-words.ts";
import { monitorJson } from "./json/monitor-json.ts";
import { type CategoriesPage, categoriesPage } from "./pages/categories-page.ts";
import { type EditionPage, editionPage } from "./pages/edition-page.ts";
import type { GlancePage } from "./pages/glance-page.ts";
import { type GroupPage, groupCharts, groupPages } from "./pages/group-page.ts";
import { type HomePage, homePage } from "./pages/home-page.ts";
import { type LettersPage, lettersPage } from "./pages/letters-page.ts";
import { type OriginPage, originPage } from "./pages/origin-page.ts";
import type { PageView } from "./pages/page-view.ts";
import { type ProjectPage, projectPage } from "./pages/project-page.ts";
import { type SectorsPage, sectorsPage } from "./pages/sectors-page.ts";
import { type SeriesPages, seriesPages } from "./pages/series-pages.ts";
import { csvPath, dataPath, iconPath, imagePath } from "./paths.ts";
import { themeColours } from "./theme.ts";
import { themeIcon } from "./theme-icon.ts";
import { type Wayfinding, wayfindingTo } from "./wayfinding.ts";

/** Everything that is published, in words and charts; `publish/` only has to draw and write it. */
export type Site = SitePages &
  Wayfinding & {
    /** The colour of the browser around the site. */
    readonly themeColours: ReturnType<typeof themeColours>;
    /** Path of the small picture in the tab of the browser. */
    readonly icon: string;
  };

type SitePages = SeriesPages & {
  readonly series: Dataset["series"];
  readonly home: HomePage;
  readonly editions: readonly EditionPage[];
  /** Each edition on one sheet. */
  readonly glances: readonly GlancePage[];
  /** Where the figures of each edition come from. */
  readonly origins: readonly OriginPage[];
  readonly projects: readonly ProjectPage[];
  readonly categories: CategoriesPage;
  readonly sectors: SectorsPage;
  /** One for each category and sector. */
  readonly groups: readonly GroupPage[];
  /** The letters and board proposals; each becomes a web page, a PDF and a DOCX. */
  readonly documents: readonly DocumentPage[];
  /** What their files need besides, by edition. */
  readonly documentMaterial: readonly DocumentMaterial[];
  /** The documents of each edition that has them. */
  readonly letters: readonly LettersPage[];
  readonly charts: readonly ChartView["drawing"][];
  /** Data files by path below the root of the site. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
};

/** What a site is made of; the monitors to show come oldest first. */
export type SiteContent = {
  readonly dataset: Dataset;
  readonly monitors: readonly Monitor[];
  readonly images: ReadonlyMap<string, Uint8Array>;
};

/** Gives the site of the monitors to show. */
export function siteOf(content: SiteContent): Site {
  const published = content.monitors.filter(({ edition }) => isPublished(edition));
  const pages = pagesOf(content, published);
  const { wayfinding, files } = wayfindingTo(viewsOf(pages), { ...content, published });
  return {
    ...pages,
    ...wayfinding,
    themeColours: themeColours(content.dataset.series.theme),
    icon: iconPath,
    files: new Map([...pages.files, ...files]),
  };
}

/** The views of all pages, of whatever kind. */
function viewsOf(pages: SitePages): PageView[] {
  return Object.values(pages)
    .flat()
    .flatMap((one) => (typeof one === "object" && "view" in one ? [one.view] : []));
}

/** A concept has pages of its own; `published` is all that other pages tell of. */
function pagesOf({ dataset, monitors, images }: SiteContent, published: readonly Monitor[]): SitePages {
  const sourceTitles = new Map(dataset.series.sources.map(({ id, shortTitle }): [string, string] => [id, shortTitle]));
  const shared = { sourceTitles, stories: dataset.stories, published };
  const shown = monitors.map((monitor, index) => {
    const earlier = monitors.slice(0, index).filter((one) => published.includes(one));
    return { monitor, page: editionPage(dataset, monitor, { ...shared, monitor }, earlier) };
  });
  const shownPublished = shown.filter(({ monitor }) => published.includes(monitor));
  const editions = shown.map(({ page }) => page);
  const projects = monitors.flatMap((monitor) =>
    monitor.projects.map((project) => projectPage(dataset, monitor, project, { ...shared, monitor })),
  );
  const groups = groupPages(dataset, shared);
  const documents = shown.flatMap(({ monitor, page }) =>
    documentPages({ dataset, monitor, figures: figuresInText({ monitor, monitors }) }, page.head),
  );
  const ofSeries = seriesPages({ dataset, published: shownPublished, sourceTitles });
  return {
    series: dataset.series,
    ...ofSeries,
    home: homePage(dataset, shownPublished),
    editions,
    glances: editions.map(({ glance }) => glance),
    origins: monitors.map((monitor) => originPage(dataset, monitors, monitor)),
    projects,
    categories: categoriesPage(dataset, published),
    sectors: sectorsPage(dataset, published),
    groups,
    documents,
    documentMaterial: monitors.map((monitor) => documentMaterial(dataset, monitor)),
    letters: shown.flatMap(({ monitor, page }) =>
      lettersPage(
        page.head,
        documents.filter((one) => one.edition === page.head),
        monitor.edition.letter?.note,
      ),
    ),
    charts: [
      ...editions.flatMap(chartsOf),
      ...projects.flatMap(({ project, trends }) => drawingsOf([project, ...trends.lines])),
      ...groups.flatMap(groupCharts),
      ...(ofSeries.archive.chart ? [ofSeries.archive.chart.drawing] : []),
    ],
    files: new Map<string, string | Uint8Array>([
      ...published.flatMap((monitor): [string, string][] => [
        [dataPath(monitor.edition.id), monitorJson(dataset, monitor)],
        [csvPath(monitor.edition.id), figuresCsv(dataset, monitor)],
      ]),
      [iconPath, themeIcon(dataset.series.theme)],
      ...[...images].map(([name, image]): [string, Uint8Array] => [imagePath(name), image]),
    ]),
  };
}

/** The charts of an edition but those of its projects, which stand on their own pages as well. */
function chartsOf({ goals, categories, glance, trends, budget }: EditionPage): ChartView["drawing"][] {
  const sparks = categories.flatMap(({ projects }) =>
    projects.flatMap(({ indicators }) => indicators.map(({ spark }) => ({ chart: spark }))),
  );
  return drawingsOf([{ chart: glance.status }, { chart: budget?.chart }, ...goals, ...trends.lines, ...sparks]);
}

function drawingsOf(shown: readonly { readonly chart?: ChartView | undefined }[]): ChartView["drawing"][] {
  return shown.flatMap(({ chart }) => (chart ? [chart.drawing] : []));
}
