import type { Dataset } from "../../domain/dataset.ts";
import { judgedCount } from "../../domain/light-counts.ts";
import type { Monitor } from "../../domain/monitor.ts";
import { colours } from "../../domain/traffic-light.ts";
import { chartId } from "../charts/chart-id.ts";
import type { ChartView } from "../charts/chart-view.ts";
import { capital, inWords, listText, quarterShort } from "../dutch.ts";
import { lightSubjects } from "../light-subjects.ts";
import { colourLight, type LightView } from "../light-view.ts";
import { verdictWords } from "../light-words.ts";
import { singlePaths } from "../paths.ts";
import { capped } from "../shorten.ts";
import { statusChart } from "../status-chart.ts";
import type { EditionHead } from "./edition-head.ts";
import { type PageView, singlePageView } from "./page-view.ts";
import type { ShownEdition } from "./shown-edition.ts";

/** All published editions, newest first, and how the colours went from one to the next. */
export type ArchivePage = {
  readonly view: PageView;
  readonly items: readonly ArchiveItem[];
  /** What the numbers of the editions do not tell. */
  readonly numbering: readonly string[];
  readonly chart?: ChartView;
  readonly table: CountsTable;
};

type ArchiveItem = { readonly head: EditionHead; readonly verdict: LightView };

/** The numbers of the chart: a row for each edition. */
type CountsTable = {
  readonly caption: string;
  /** What is counted, in a sentence or two. */
  readonly counted: string;
  readonly columns: readonly LightView[];
  readonly rows: readonly { readonly name: string; readonly path: string; readonly counts: readonly number[] }[];
};

/** Gives the archive of the published editions, which come oldest first. */
export function archivePage(dataset: Dataset, published: readonly ShownEdition[]): ArchivePage {
  const chart = countsChart(published.map(({ monitor }) => monitor));
  return {
    view: singlePageView(singlePaths.archive, dataset),
    items: [...published].reverse().map(({ monitor, page }) => ({ head: page.head, verdict: verdictLight(monitor) })),
    numbering: numberingOf(published.map(({ page }) => page.head)),
    table: {
      ...countedWords(published.flatMap(({ monitor }) => monitor.projects)),
      columns: colours.map((colour) => colourLight(colour)),
      rows: published.map(({ monitor, page }) => ({
        name: capital(page.head.periodShort),
        path: page.head.path,
        counts: colours.map((colour) => monitor.programme.counts[colour]),
      })),
    },
    ...(chart && { chart }),
  };
}

/** A project that was judged in words counts once; a reader would else miss its goals. */
function countedWords(projects: Monitor["projects"]): Pick<CountsTable, "caption" | "counted"> {
  const isJudged = projects.some(({ judgement }) => judgement !== undefined);
  return {
    caption: `Aantal ${lightSubjects(projects)} per kleur`,
    counted: `We tellen de doelen van de projecten, per kleur.${isJudged ? " Een project zonder aantallen telt één keer." : ""}`,
  };
}

function verdictLight({ programme }: Monitor): LightView {
  return colourLight(programme.headline, verdictWords[programme.verdict]);
}

/** Numbers that are missing, and editions without a number: a reader would think that a file was lost. */
function numberingOf(heads: readonly EditionHead[]): string[] {
  const numbers = heads.flatMap(({ number }) => (number === undefined ? [] : [number]));
  // A series starts at 1; the form of the data keeps its numbers below 1.000.
  const missing = Array.from({ length: Math.max(0, ...numbers) }, (_, index) => index + 1).filter(
    (number) => !numbers.includes(number),
  );
  const unnumbered = heads.filter(({ number }) => number === undefined).map(({ period }) => period.toLowerCase());
  return [
    ...(missing.length > 0 ? [missingSentence(missing)] : []),
    ...(unnumbered.length > 0 && numbers.length > 0 ? [unnumberedSentence(unnumbered)] : []),
  ];
}

/** As many numbers as fit in a sentence. */
const mostNumbers = 8;

function missingSentence(missing: readonly number[]): string {
  const isOne = missing.length === 1;
  const { shown, left } = capped(missing, mostNumbers);
  const names = [...shown.map(String), ...(left > 0 ? [`nog ${inWords(left)}`] : [])];
  return `${isOne ? "Nummer" : "De nummers"} ${listText(names)} ${isOne ? "staat" : "staan"} niet in dit archief.`;
}

function unnumberedSentence(periods: readonly string[]): string {
  const subject = periods.length === 1 ? "één monitor" : `${inWords(periods.length)} monitors`;
  return `Van ${subject} is geen nummer bekend: ${listText(periods)}.`;
}

/** The chart needs editions with a colour: a bar with only grey tells nothing. */
function countsChart(monitors: readonly Monitor[]): ChartView | undefined {
  if (monitors.every(({ programme }) => judgedCount(programme.counts) === 0)) return undefined;
  return statusChart({
    id: chartId("archief", "kleuren"),
    title: findingOf(monitors),
    rows: monitors.map(({ quarter, programme }) => ({ name: quarterShort(quarter), counts: programme.counts })),
  });
}

/** States how the newest edition stands beside the first that had colours. */
function findingOf(monitors: readonly Monitor[]): string {
  const judged = monitors.filter(({ programme }) => judgedCount(programme.counts) > 0);
  const [first, last] = [judged[0], judged.at(-1)];
  if (first === undefined || last === undefined) return "Stoplichten per monitor";
  if (first === last)
    return `Alleen t/m ${quarterShort(last.quarter)} hebben ${lightSubjects(last.projects)} een kleur`;
  return `Groen was ${greenPart(first)}, en ${greenPart(last)}`;
}

function greenPart({ quarter, projects, programme: { counts } }: Monitor): string {
  return `t/m ${quarterShort(quarter)} ${counts.green} van de ${judgedCount(counts)} beoordeelde ${lightSubjects(projects)}`;
}
