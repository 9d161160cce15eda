import type { IndicatorResult, ProjectResult } from "../domain/monitor.ts";
import type { Colour } from "../domain/traffic-light.ts";
import { bars } from "./charts/bars.ts";
import type { ChartView } from "./charts/chart-view.ts";
import { gauge } from "./charts/gauge.ts";
import {
  actualText,
  approximately,
  attainment,
  capital,
  listText,
  lowerStart,
  number,
  quarterShort,
  rounded,
} from "./dutch.ts";
import { drawnValue } from "./indicator-view.ts";
import { goalText } from "./light-view.ts";

/** Gives the gauge of a main goal; undefined when there is no goal in numbers to measure against. */
export function goalGauge(result: IndicatorResult, id: string): ChartView | undefined {
  const goal = result.goal?.value;
  if (goal === undefined || goal === 0) return undefined;
  const target = result.target && rounded(result.target.value);
  return gauge({
    id,
    title: goalFinding(result),
    label: `Halfronde meter. ${goalSentence(result)}`,
    name: result.indicator.name,
    period: `t/m ${quarterShort(result.measuredIn)}`,
    actual: drawnValue(result),
    actualText: result.actual.status === "missing" ? "niet bekend" : actualText(result.actual),
    target,
    targetText: target === undefined ? "" : number(target),
    goal,
    goalText: goalText(result) ?? number(goal),
  });
}

function goalFinding({ indicator, actual, target, goal }: IndicatorResult): string {
  if (actual.status === "missing") return `${indicator.name}: aantal niet bekend`;
  if (actual.status === "known" && target && !target.value.equals(0)) {
    return `${indicator.name}: ${attainment(actual.value, target.value)} van wat gepland was`;
  }
  return `${indicator.name}: ${actualText(actual)} van de ${goal?.value === undefined ? "" : approximately(number(goal.value), goal.approximation)}`;
}

function goalSentence(result: IndicatorResult): string {
  const { indicator, actual, target, measuredIn } = result;
  const realised =
    actual.status === "missing" ? "aantal niet bekend" : `${actualText(actual)} t/m ${quarterShort(measuredIn)}`;
  const planned = target ? `, doel t/m ${quarterShort(measuredIn)} ${number(rounded(target.value))}` : "";
  return `${indicator.name}: ${realised}${planned}, doel totaal ${goalText(result) ?? "niet bekend"}.`;
}

/** Gives the bars of a project; undefined when it has no figure to draw. */
export function projectBars(project: ProjectResult, id: string): ChartView | undefined {
  const drawn = project.indicators.flatMap((result) => {
    const actual = drawnValue(result);
    return actual === undefined ? [] : [{ result, actual }];
  });
  if (drawn.length === 0) return undefined;
  return bars({
    id,
    title: projectFinding(project),
    label: `Liggende staven. ${drawn.map(({ result }) => rowSentence(result)).join(" ")}`,
    rows: drawn.map(({ result, actual }) => {
      const target = result.target && rounded(result.target.value);
      return {
        name: result.indicator.name,
        actual,
        actualText: actualText(result.actual),
        target,
        targetText: target === undefined ? "" : number(target),
        period: `t/m ${quarterShort(result.measuredIn)}`,
      };
    }),
  });
}

function rowSentence({ indicator, actual, target, measuredIn }: IndicatorResult): string {
  const planned = target ? `, doel t/m ${quarterShort(measuredIn)} ${number(rounded(target.value))}` : "";
  return `${indicator.name}: ${actualText(actual)} gerealiseerd${planned}.`;
}

const findings: readonly { readonly colour: Colour; readonly running: string; readonly finished: string }[] = [
  { colour: "red", running: "loopt ver achter bij", finished: "haalde het doel niet bij" },
  { colour: "orange", running: "loopt achter bij", finished: "haalde het doel bijna bij" },
  { colour: "green", running: "ligt op koers bij", finished: "haalde het doel bij" },
];

/** States the finding of a project in one line: the worst colour speaks first. */
export function projectFinding({ indicators, name, state }: ProjectResult): string {
  for (const { colour, running, finished } of findings) {
    const names = indicators
      .filter(({ light }) => light.colour === colour)
      .map(({ indicator }) => lowerStart(indicator.name));
    if (names.length > 0) return capital(`${name} ${state === "finished" ? finished : running} ${listText(names)}`);
  }
  const known = indicators.filter(({ actual }) => actual.status !== "missing");
  const figures = known.map(({ indicator, actual }) => `${lowerStart(indicator.name)} ${actualText(actual)}`);
  return `${name}: ${listText(figures)}`;
}
