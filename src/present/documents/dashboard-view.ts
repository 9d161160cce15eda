import type { Dataset } from "../../domain/dataset.ts";
import type { Monitor, ProgrammeIndicator, TargetToDate } from "../../domain/monitor.ts";
import { chartId } from "../charts/chart-id.ts";
import type { GaugeData } from "../charts/gauge.ts";
import { capital, lowerStart, quarterShort } from "../dutch.ts";
import { goalGauge } from "../figure-charts.ts";
import { type IndicatorView, indicatorView } from "../indicator-view.ts";
import type { Fact } from "../light-view.ts";
import { noticesOf } from "../pages/notices.ts";
import { dashboardPath } from "../paths.ts";
import { dashboardLayout } from "./dashboard-layout.ts";
import type { PictureView } from "./official-document.ts";

/** The main goals of an edition in one picture: how a document shows it, and what is drawn in it. */
export type DashboardView = {
  readonly picture: PictureView;
  readonly title: string;
  /** T/m when the figures are, and what must be known of all of them. */
  readonly source: string;
  readonly meters: readonly DashboardMeter[];
};

/** One main goal. `below`: the lines under its name; a gauge tells the figures itself, so there only what it cannot tell. */
export type DashboardMeter = {
  readonly name: string;
  readonly gauge?: GaugeData;
  readonly figures: readonly Fact[];
  readonly below: readonly string[];
};

/** Gives the picture of the main goals of an edition; undefined when it has none. */
export function dashboardView({ series }: Dataset, monitor: Monitor): DashboardView | undefined {
  const { edition, programme, quarter } = monitor;
  if (programme.indicators.length === 0) return undefined;
  const meters = programme.indicators.map((result) => meterOf(result, monitor));
  const assumed = programme.indicators.some(({ target }) => target && isAssumed(target))
    ? ["Het doel nu is een aanname"]
    : [];
  const period = `t/m ${quarterShort(quarter)}`;
  const { width, height } = dashboardLayout(meters);
  return {
    picture: {
      path: dashboardPath(edition.id),
      width,
      height,
      alternative: sentences([`Dashboard van de hoofddoelen ${period}`, ...meters.map(meterSentence), ...assumed]),
      caption: `Afbeelding uit de monitor: dashboard van de hoofddoelen ${period}`,
    },
    title: `${series.title}: de hoofddoelen`,
    source: sentences([`Cijfers ${period}`, ...assumed, ...noticesOf(series, edition).map(firstPartOf)]),
    meters,
  };
}

function meterOf(result: ProgrammeIndicator, monitor: Monitor): DashboardMeter {
  const view = indicatorView(result, { monitor, sourceTitles: new Map() });
  const gauge = gaugeOf(result, monitor);
  const figures = figuresOf(view);
  const below = gauge ? view.marks : figures.map(({ name, value }) => `${name}: ${value}`);
  return { name: view.name, figures, below, ...(gauge && { gauge }) };
}

function gaugeOf(result: ProgrammeIndicator, { edition }: Monitor): GaugeData | undefined {
  const input = goalGauge(result, chartId(edition.id, "dashboard", result.indicator.id))?.input;
  return input?.kind === "gauge" ? input : undefined;
}

/** Tells whether a target follows from a path that was assumed, or that goes on from one. One that was stated does not. */
function isAssumed({ version, way }: Pick<TargetToDate, "version" | "way">): boolean {
  if (way === undefined) return false;
  return version?.assumption !== undefined || (way.older !== undefined && isAssumed(way.older));
}

function figuresOf({ actual, marks, target, goal }: IndicatorView): Fact[] {
  return [
    { name: "Realisatie", value: marks.length > 0 ? `${actual} (${marks.join(", ")})` : actual },
    { name: "Doel nu", value: target },
    { name: "Doel totaal", value: goal },
  ];
}

/** The picture may go around without the letter, so it says in short what it is: "Fictieve gegevens". */
function firstPartOf(notice: string): string {
  return /^[^.;]*/.exec(notice)?.[0] ?? notice;
}

/** The figures of a main goal as the picture shows them, for who does not see it: "Gestart: 637 van 1.200; doel nu 675". */
function meterSentence({ name, gauge, figures, below }: DashboardMeter): string {
  if (gauge === undefined)
    return `${capital(name)}: ${figures.map((fact) => `${lowerStart(fact.name)} ${fact.value}`).join(", ")}`;
  const marks = below.length > 0 ? ` (${below.join(", ")})` : "";
  const reached = `${gauge.actualText}${marks}${gauge.actual === undefined ? "; doel totaal" : " van"} ${gauge.goalText}`;
  return `${capital(name)}: ${reached}${gauge.target === undefined ? "" : `; doel nu ${gauge.targetText}`}`;
}

function sentences(parts: readonly string[]): string {
  return parts.map((part) => `${part}.`).join(" ");
}
