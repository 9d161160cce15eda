import type { Dataset } from "../src/domain/dataset.ts";
import type { LifeCycleEvent } from "../src/domain/life-cycle.ts";
import { momentOf } from "../src/domain/moment.ts";
import type { IndicatorResult, Monitor } from "../src/domain/monitor.ts";
import type { Content } from "../src/pipeline.ts";

/**
 * Gives monitors with everything that makes a sheet long: every main goal behind with a long explanation, every project
 * with a long name and all kinds of events, many long questions to the council.
 */
export function longTexts(content: Content): Content {
  return { ...content, dataset: longDataset(content.dataset), monitors: content.monitors.map(longMonitor) };
}

const sentence =
  "Dit is een zin van ongeveer twintig woorden die uitlegt wat er aan de hand is en waarom dat zo is gelopen.";
const text = `${sentence} ${sentence} ${sentence}`;
const longName = "Begeleiding van inwoners zonder startkwalificatie naar leren en naar werk in de hele regio";

function longDataset(dataset: Dataset): Dataset {
  return {
    ...dataset,
    series: { ...dataset.series, programmes: dataset.series.programmes.map((one) => ({ ...one, name: longName })) },
  };
}

function longMonitor(monitor: Monitor): Monitor {
  const { edition, programme, projects } = monitor;
  const long = projects.map((project, index) => ({
    ...project,
    name: `${index} ${longName}`,
    events: eventsUpTo(monitor),
    indicators: project.indicators.map(behind),
  }));
  return {
    ...monitor,
    edition: { ...edition, headline: text, asked: Array.from({ length: 9 }, () => text), next: text },
    projects: long,
    programme: {
      ...programme,
      verdict: "partly-on-course",
      headline: "orange",
      indicators: programme.indicators.map(behind),
    },
  };
}

function behind<Result extends IndicatorResult>(result: Result): Result {
  const said = { status: "written", text } as const;
  const explanation = { cause: said, consequence: said, measure: said };
  return { ...result, light: { ...result.light, colour: "red", computed: "red", code: "far-behind", explanation } };
}

/** Every kind of change that an edition tells apart. */
export const changeKinds = [
  "started",
  "resumed",
  "extended",
  "enlarged",
  "adjusted",
  "on-hold",
  "stopped",
  "finished",
  "continued",
  "being-set-up",
] as const;

/** One event of each kind, on the last day that counts. */
function eventsUpTo({ day }: Monitor): LifeCycleEvent[] {
  const origin = { file: "data/voorbeeld.yaml", line: 1, column: 1 };
  return changeKinds.map((kind) => ({ kind, moment: momentOf(day), reference: {}, origin }));
}
