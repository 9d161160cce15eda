import type { Dataset } from "../../domain/dataset.ts";
import type { Monitor } from "../../domain/monitor.ts";
import type { Colour } from "../../domain/traffic-light.ts";
import type { ChartView } from "../charts/chart-view.ts";
import { inWords, listText } from "../dutch.ts";
import { colourWords } from "../light-words.ts";
import { singlePaths } from "../paths.ts";
import { capped, shorten } from "../shorten.ts";
import { statusChart } from "../status-chart.ts";
import type { AttentionView } from "./attention-view.ts";
import type { EditionHead } from "./edition-head.ts";
import { fiveSentences } from "./five-sentences.ts";
import { countsView, type VerdictView, verdictView } from "./glance-view.ts";
import type { GoalView } from "./goal-view.ts";
import type { LifeCycleView } from "./life-cycle-view.ts";
import { innerPageView, type PageView } from "./page-view.ts";

/** An edition on one sheet: on the page of the edition, and as a page of its own. Everything is short enough to fit. */
export type GlancePage = {
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
  readonly attention: {
    readonly goals: readonly ShortAttention[];
    readonly projects: readonly ShortAttention[];
    readonly more?: string;
  };
  readonly changes: { readonly since: string; readonly items: readonly ShortChange[]; readonly more?: string };
  readonly asked: readonly string[];
  readonly next?: string;
};

type ShortAttention = {
  readonly name: string;
  /** The place on the page of the edition that tells more. */
  readonly anchor: string;
  readonly light: { readonly colour: Colour; readonly word: string };
  readonly words: string;
  readonly facts: readonly { readonly name: string; readonly value: string }[];
};

type ShortChange = { readonly title: string; readonly names: string };

type Parts = {
  readonly head: EditionHead;
  readonly goals: readonly GoalView[];
  readonly attention: AttentionView;
  readonly changes: LifeCycleView;
  readonly planAssumptions: readonly string[];
};

// What fits on one sheet (tests/glance.test.ts fills all of it).
const most = { goals: 3, lights: 2, groups: 6, names: 2, asked: 3 };
const words = { headline: 30, asked: 28, next: 20, scope: 14 };
/** By number of main goals that ask for attention: the words for each cause and measure, and the projects beside them. */
const room = [
  { explanation: 0, projects: 6 },
  { explanation: 26, projects: 4 },
  { explanation: 18, projects: 3 },
  { explanation: 13, projects: 2 },
] as const;

/** Gives the sheet of an edition, from what its page tells at length. */
export function glancePage(dataset: Dataset, monitor: Monitor, parts: Parts): GlancePage {
  const { head, goals, attention, changes } = parts;
  const { asked, next } = monitor.edition;
  const chart = statusChart(monitor, countsView(monitor));
  return {
    path: head.glance,
    view: innerPageView(head.glance, "In één oogopslag", head, head.headline),
    head,
    headline: shorten(head.headline, words.headline),
    origin: originText(dataset, head),
    method: singlePaths.method,
    verdict: verdictView(monitor.programme),
    goals: goals.slice(0, most.goals),
    goalNotes: goalNotes(parts),
    sentences: fiveSentences(dataset, monitor, changes),
    attention: shortAttention(attention),
    changes: shortChanges(changes),
    asked: asked.slice(0, most.asked).map((one) => shorten(one, words.asked)),
    ...(chart && { status: chart }),
    ...(next && { next: shorten(next, words.next) }),
  };
}

function originText({ series }: Dataset, { notices, periodShort, date, path }: EditionHead): string {
  const where = series.address ? `De hele monitor: ${series.address.replace(/\/?$/, "/")}${path}` : "";
  return [...notices, `Alle cijfers zijn ${periodShort}. ${date}.`, where].filter(Boolean).join(" ");
}

function goalNotes({ goals, planAssumptions }: Parts): string[] {
  const scopes = [...new Set(goals.flatMap(({ scope }) => (scope ? [scope] : [])))];
  const others = goals.length - most.goals;
  return [
    ...scopes.slice(0, 1).map((scope) => `Bereik van de doelen: ${lowerFirst(shorten(scope, words.scope))}`),
    ...(planAssumptions.length > 0 ? ["Waar we nu hadden moeten zijn, is een aanname."] : []),
    ...(others > 0 ? [`Er ${others === 1 ? "is" : "zijn"} nog ${inWords(others)} andere hoofddoelen.`] : []),
  ];
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLocaleLowerCase("nl-NL") + text.slice(1);
}

function shortAttention({ goals, projects }: AttentionView): GlancePage["attention"] {
  const size = room[goals.length] ?? room[3];
  const { shown, left } = capped(projects, size.projects);
  return {
    goals: goals.slice(0, most.goals).map(({ name, light, lag, explanation }) => ({
      name,
      anchor: "aandacht",
      light: lightOf(light.colour),
      words: lag ?? light.label,
      // The consequence stands on the page; on the sheet: why not, and what now.
      facts: explanation
        .filter(({ name: kind }) => kind !== "Gevolg")
        .map(({ name: kind, value }) => ({ name: kind, value: shorten(value, size.explanation) })),
    })),
    projects: shown.map(({ name, anchor, colour, lights }) => ({
      name,
      anchor,
      light: lightOf(colour),
      words: cappedText(
        lights.map(({ short }) => short),
        most.lights,
      ),
      facts: [],
    })),
    ...(left > 0 && {
      more: `En nog ${inWords(left)} ${left === 1 ? "ander project" : "andere projecten"} met oranje of rood.`,
    }),
  };
}

function lightOf(colour: Colour): ShortAttention["light"] {
  return { colour, word: colourWords[colour] };
}

function shortChanges({ since, groups }: LifeCycleView): GlancePage["changes"] {
  const { shown, left } = capped(groups, most.groups);
  return {
    since,
    items: shown.map(({ title, names }) => ({ title, names: cappedText(names, most.names) })),
    ...(left > 0 && { more: `En nog ${inWords(left)} ${left === 1 ? "ander soort" : "andere soorten"} verandering.` }),
  };
}

function cappedText(texts: readonly string[], many: number): string {
  const { shown, left } = capped(texts, many);
  return listText(left > 0 ? [...shown, `nog ${inWords(left)} andere`] : shown);
}
