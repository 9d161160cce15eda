import type { Dataset } from "../domain/dataset.ts";
import type { Monitor } from "../domain/monitor.ts";
import type { ChartView } from "./charts/chart-view.ts";
import { paletteOf } from "./charts/palette.ts";
import { monitorJson } from "./json/monitor-json.ts";
import { type EditionPage, editionPage } from "./pages/edition-page.ts";
import { type HomePage, homePage } from "./pages/home-page.ts";
import { type ProjectPage, projectPage } from "./pages/project-page.ts";
import { dataPath } from "./paths.ts";

/** Everything that is published, in words and charts; `publish/` only has to draw and write it. */
export type Site = {
  readonly series: Dataset["series"];
  readonly home: HomePage;
  readonly editions: readonly EditionPage[];
  readonly projects: readonly ProjectPage[];
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
export function siteOf({ dataset, monitors, images }: SiteContent): Site {
  const sourceTitles = new Map(dataset.series.sources.map(({ id, shortTitle }): [string, string] => [id, shortTitle]));
  const shared = { sourceTitles, palette: paletteOf(dataset.series.theme), stories: dataset.stories, monitors };
  const shown = monitors.map((monitor, index) => ({
    monitor,
    page: editionPage(dataset, monitor, { ...shared, monitor }, monitors.slice(0, index)),
  }));
  const editions = shown.map(({ page }) => page);
  return {
    series: dataset.series,
    home: homePage(dataset, shown),
    editions,
    projects: monitors.flatMap((monitor) =>
      monitor.projects.map((project) => projectPage(dataset, monitor, project, { ...shared, monitor })),
    ),
    charts: editions.flatMap(chartsOf),
    files: new Map<string, string | Uint8Array>([
      ...monitors
        .filter(({ edition }) => edition.status !== "concept")
        .map((monitor): [string, string] => [dataPath(monitor.edition.id), monitorJson(dataset, monitor)]),
      ...[...images].map(([name, image]): [string, Uint8Array] => [`assets/${name}`, image]),
    ]),
  };
}

/** The charts of an edition; the page of a project shows the same chart as the edition. */
function chartsOf({ goals, categories }: EditionPage): ChartView["drawing"][] {
  const charts = [...goals, ...categories.flatMap(({ projects }) => projects)].map(({ chart }) => chart);
  return charts.flatMap((chart) => (chart ? [chart.drawing] : []));
}
