import type { Dataset } from "../../domain/dataset.ts";
import type { Monitor } from "../../domain/monitor.ts";
import { chartId } from "../charts/chart-id.ts";
import type { ChartView } from "../charts/chart-view.ts";
import { inWords, lowerStart, quarterShort } from "../dutch.ts";
import { singlePaths } from "../paths.ts";
import { shorten } from "../shorten.ts";
import { statusChart } from "../status-chart.ts";
import type { AttentionView } from "./attention-view.ts";
import type { EditionHead } from "./edition-head.ts";
import { fiveSentences } from "./five-sentences.ts";
import { sheetHeight } from "./glance-fit.ts";
import { type SheetSize, sheetRoom } from "./glance-measures.ts";
import { type SheetLimits, type SheetTexts, sheetTexts } from "./glance-texts.ts";
import { countsView, type VerdictView } from "./glance-view.ts";
import type { GoalView } from "./goal-view.ts";
import type { LifeCycleView } from "./life-cycle-view.ts";
import { type LightMeaning, lightLegend } from "./light-legend.ts";
import { innerPageView, type PageView } from "./page-view.ts";
import { paperMetadata } from "./paper-view.ts";

/** An edition on one sheet: on the page of the edition, and as a page of its own. Its lists are as long as one A4 allows. */
export type GlancePage = SheetTexts & {
  readonly path: string;
  readonly view: PageView;
  readonly head: EditionHead;
  readonly headline: string;
  /** What was published when, by whom, and where the whole monitor is; on the sheet itself. */
  readonly origin: string;
  /** The page that explains the verdict. */
  readonly method: string;
  readonly verdict: VerdictView;
  readonly goals: readonly GoalView[];
  /** What the goals are about, and what is assumed about them. */
  readonly goalNotes: readonly string[];
  readonly sentences: readonly string[];
  readonly status?: ChartView;
  /** What the colours mean, on the sheet that shows them first. */
  readonly legend: readonly LightMeaning[];
  /** The size of the letters on paper. */
  readonly size: SheetSize;
};

type Parts = {
  readonly head: EditionHead;
  readonly verdict: VerdictView;
  readonly goals: readonly GoalView[];
  readonly attention: AttentionView;
  readonly changes: LifeCycleView;
  readonly planAssumptions: readonly string[];
};

const gauges = 3;
const words = { headline: 30, scope: 14 };

/** From ample to tight, the first that fits is taken. Fewer words go before smaller letters: paper is for older eyes too. */
const fits: readonly (SheetLimits & { readonly size: SheetSize })[] = [
  { size: "large", explanation: 40, projects: 8, name: 80, groups: 10, names: 120, asked: 5, askedWords: 40 },
  { size: "normal", explanation: 40, projects: 8, name: 80, groups: 10, names: 120, asked: 5, askedWords: 40 },
  { size: "normal", explanation: 26, projects: 5, name: 60, groups: 8, names: 90, asked: 4, askedWords: 30 },
  { size: "normal", explanation: 18, projects: 4, name: 50, groups: 7, names: 60, asked: 3, askedWords: 24 },
  { size: "normal", explanation: 18, projects: 3, name: 50, groups: 6, names: 50, asked: 3, askedWords: 24 },
  { size: "normal", explanation: 14, projects: 3, name: 46, groups: 6, names: 46, asked: 3, askedWords: 20 },
  { size: "dense", explanation: 14, projects: 3, name: 46, groups: 6, names: 46, asked: 3, askedWords: 20 },
  { size: "dense", explanation: 10, projects: 2, name: 40, groups: 4, names: 40, asked: 2, askedWords: 16 },
  { size: "dense", explanation: 0, projects: 2, name: 40, groups: 4, names: 40, asked: 2, askedWords: 16 },
];

/** Gives the sheet of an edition, from what its page tells at length. */
export function glancePage(dataset: Dataset, monitor: Monitor, parts: Parts): GlancePage {
  const { head, verdict, goals, attention, changes } = parts;
  const status = statusChart({
    id: chartId(monitor.edition.id, "stoplichten"),
    title: countsView(monitor).sentence,
    rows: [{ name: quarterShort(monitor.quarter), counts: monitor.programme.counts }],
  });
  const content = {
    verdict,
    goals: goals.slice(0, gauges),
    goalNotes: goalNotes(parts),
    sentences: fiveSentences(dataset, monitor, changes),
    ...(status && { status }),
    legend: lightLegend(monitor),
  };
  const sheets = fits.map(({ size, ...limits }) => ({
    ...content,
    ...sheetTexts({ attention, changes, edition: monitor.edition }, limits),
    size,
  }));
  const fitting = sheets.find((sheet) => sheetHeight(sheet, sheet.size) <= sheetRoom) ?? sheets.at(-1);
  return {
    path: head.glance,
    view: {
      ...innerPageView(head.glance, "In één oogopslag", head, head.headline),
      paper: paperMetadata({ kind: "glance", name: `${head.title} op één bladzijde` }, monitor, dataset.series),
    },
    head,
    headline: shorten(head.headline, words.headline),
    origin: originText(dataset, head),
    method: singlePaths.method,
    ...(fitting as (typeof sheets)[number]),
  };
}

function originText({ series }: Dataset, { notices, periodShort, date, path }: EditionHead): string {
  const where = series.address ? `De hele monitor: ${series.address.replace(/\/?$/, "/")}${path}` : "";
  return [...notices, `Alle cijfers zijn ${periodShort}. ${date}.`, where].filter(Boolean).join(" ");
}

function goalNotes({ goals, planAssumptions }: Parts): string[] {
  const scopes = [...new Set(goals.flatMap(({ scope }) => (scope ? [scope] : [])))];
  const others = goals.length - gauges;
  return [
    ...scopes.slice(0, 1).map((scope) => `Bereik van de doelen: ${lowerStart(shorten(scope, words.scope))}`),
    ...(planAssumptions.length > 0 ? ["Waar we nu hadden moeten zijn, is een aanname."] : []),
    ...(others > 0
      ? [`Er ${others === 1 ? "is nog één ander hoofddoel" : `zijn nog ${inWords(others)} andere hoofddoelen`}.`]
      : []),
  ];
}
