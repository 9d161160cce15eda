import type { Dataset } from "../../domain/dataset.ts";
import type { Monitor } from "../../domain/monitor.ts";
import type { Colour } from "../../domain/traffic-light.ts";
import type { ChartView } from "../charts/chart-view.ts";
import { status } from "../charts/status.ts";
import { capital, inWords, listText, quarterShort } from "../dutch.ts";
import type { LightView } from "../light-view.ts";
import { colourWords, verdictWords } from "../light-words.ts";
import { singlePaths } from "../paths.ts";
import type { EditionHead } from "./edition-head.ts";
import type { EditionPage } from "./edition-page.ts";
import { type PageView, seriesPageView } from "./page-view.ts";

/** All published editions, newest first, and how the colours went from one to the next. */
export type ArchivePage = {
  readonly view: PageView;
  readonly items: readonly ArchiveItem[];
  /** What the numbers of the editions do not tell. */
  readonly numbering: readonly string[];
  readonly chart?: ChartView;
  readonly table: CountsTable;
};

export type ArchiveItem = { readonly head: EditionHead; readonly verdict: LightView };

/** The numbers of the chart: a row for each edition. */
export type CountsTable = {
  readonly columns: readonly LightView[];
  readonly rows: readonly { readonly name: string; readonly path: string; readonly counts: readonly number[] }[];
};

type Shown = { readonly monitor: Monitor; readonly page: EditionPage };

const colours = ["green", "orange", "red", "grey"] as const satisfies readonly Colour[];

/** Gives the archive of the published editions, which come oldest first. */
export function archivePage(dataset: Dataset, published: readonly Shown[]): ArchivePage {
  const chart = countsChart(published.map(({ monitor }) => monitor));
  const description = "Alle monitors, met nummer, datum, oordeel, PDF en cijfers.";
  return {
    view: seriesPageView(singlePaths.archive, "Alle monitors", dataset, description),
    items: [...published].reverse().map(({ monitor, page }) => ({ head: page.head, verdict: verdictLight(monitor) })),
    numbering: numberingOf(published.map(({ page }) => page.head)),
    table: {
      columns: colours.map((colour) => ({ colour, word: colourWords[colour], label: "" })),
      rows: published.map(({ monitor, page }) => ({
        name: capital(page.head.periodShort),
        path: page.head.path,
        counts: colours.map((colour) => monitor.programme.counts[colour]),
      })),
    },
    ...(chart && { chart }),
  };
}

function verdictLight({ programme }: Monitor): LightView {
  return { colour: programme.headline, word: verdictWords[programme.verdict], label: "" };
}

/** Numbers that are missing, and editions without a number: a reader would think that a file was lost. */
function numberingOf(heads: readonly EditionHead[]): string[] {
  const numbers = heads.flatMap(({ number }) => (number === undefined ? [] : [number]));
  const missing = Array.from({ length: Math.max(0, ...numbers) }, (_, index) => index + 1).filter(
    (number) => !numbers.includes(number),
  );
  const unnumbered = heads.filter(({ number }) => number === undefined).map(({ period }) => period.toLowerCase());
  return [
    ...(missing.length > 0 ? [missingSentence(missing)] : []),
    ...(unnumbered.length > 0 && numbers.length > 0 ? [unnumberedSentence(unnumbered)] : []),
  ];
}

function missingSentence(missing: readonly number[]): string {
  const isOne = missing.length === 1;
  return `${isOne ? "Nummer" : "De nummers"} ${listText(missing.map(String))} ${isOne ? "staat" : "staan"} niet in dit archief.`;
}

function unnumberedSentence(periods: readonly string[]): string {
  const subject = periods.length === 1 ? "één monitor" : `${inWords(periods.length)} monitors`;
  return `Van ${subject} is geen nummer bekend: ${listText(periods)}.`;
}

/** The chart needs editions with a colour: a bar with only grey tells nothing. */
function countsChart(monitors: readonly Monitor[]): ChartView | undefined {
  const hasColour = monitors.some(({ programme: { counts } }) => counts.green + counts.orange + counts.red > 0);
  if (!hasColour) return undefined;
  return status({
    id: "archief-kleuren",
    title: findingOf(monitors),
    label: `Liggende staven, één voor elke monitor. ${monitors.map(countsSentence).join(" ")}`,
    words: colourWords,
    rows: monitors.map(({ quarter, programme }) => ({ name: quarterShort(quarter), counts: programme.counts })),
  });
}

function countsSentence({ quarter, programme: { counts } }: Monitor): string {
  return `T/m ${quarterShort(quarter)}: ${listText(colours.map((colour) => `${counts[colour]} ${colourWords[colour]}`))}.`;
}

/** States how the newest edition stands beside the first that had colours. */
function findingOf(monitors: readonly Monitor[]): string {
  const judged = monitors.filter(({ programme }) => judgedIn(programme.counts) > 0);
  const [first, last] = [judged[0], judged.at(-1)];
  if (first === undefined || last === undefined) return "Stoplichten per monitor";
  if (first === last) return `Alleen t/m ${quarterShort(last.quarter)} hebben projectdoelen een kleur`;
  return `Groen was ${greenPart(first)}, en ${greenPart(last)}`;
}

function greenPart({ quarter, programme: { counts } }: Monitor): string {
  return `t/m ${quarterShort(quarter)} ${counts.green} van de ${judgedIn(counts)} beoordeelde projectdoelen`;
}

function judgedIn({ green, orange, red }: Monitor["programme"]["counts"]): number {
  return green + orange + red;
}
