import type { Approximation } from "../domain/figure.ts";
import { lightCounts } from "../domain/light-counts.ts";
import type { Monitor } from "../domain/monitor.ts";
import { slugOf } from "../domain/slug.ts";
import type { Colour } from "../domain/traffic-light.ts";
import { closest } from "../problems/closest.ts";
import type { FigureReference, ReferenceMistake } from "./figure-reference.ts";
import { publishedBefore } from "./published-before.ts";
import type { ReferenceValue, TextContext } from "./reference-value.ts";

/** What can be counted besides results. */
export const thingWords = {
  projecten: "projects",
  hoofddoelen: "main-goals",
  stoplichten: "lights",
  gemeenten: "municipalities",
  categorieen: "categories",
  sectoren: "sectors",
  edities: "editions",
} as const;
export type Things = (typeof thingWords)[keyof typeof thingWords];

const thingsCalled: ReadonlyMap<string, Things> = new Map(Object.entries(thingWords));
const colours: ReadonlyMap<string, Colour> = new Map([
  ["groen", "green"],
  ["oranje", "orange"],
  ["rood", "red"],
  ["grijs", "grey"],
]);

type Counted = { readonly number: number; readonly approximation?: Approximation };
type ThingsReference = FigureReference & { readonly kind: "things" };

/** Counts things in an edition; `which` is a colour, or for projects the name of a category, sector or target group. */
export function countedThings(
  { things: written, which, isBare }: ThingsReference,
  context: TextContext,
): ReferenceValue | ReferenceMistake {
  const things = thingsCalled.get(slugOf(written));
  if (things === undefined) return unknown(written, Object.keys(thingWords));
  const counted = which === undefined ? countOf(things, context) : countOfSome(things, which, context.monitor);
  return "number" in counted ? { kind: "things", things, isBare, ...counted } : counted;
}

function countOf(things: Things, context: TextContext): Counted {
  const { monitor } = context;
  switch (things) {
    case "projects":
      return projectCount(monitor);
    case "main-goals":
      return { number: mainGoals(monitor).length };
    case "lights":
      return { number: Object.values(lightCounts(monitor.projects)).reduce((sum, one) => sum + one, 0) };
    case "municipalities":
      return { number: monitor.municipalities.length };
    case "categories":
      return { number: monitor.categories.length };
    case "sectors":
      return { number: monitor.sectors.length };
    case "editions":
      return { number: publishedBefore(context).length + 1 };
  }
}

function countOfSome(things: Things, which: string, monitor: Monitor): Counted | ReferenceMistake {
  const colour = colours.get(which);
  if (things === "main-goals" && colour)
    return { number: mainGoals(monitor).filter(({ light }) => light.colour === colour).length };
  if (things === "lights" && colour) return { number: lightCounts(monitor.projects)[colour] };
  if (things !== "projects")
    return unknown(which, ["main-goals", "lights"].includes(things) ? [...colours.keys()] : []);
  const groups = [...monitor.categories, ...monitor.sectors, ...monitor.targetGroups];
  const found = groups.find(({ group }) => [group.id as string, slugOf(group.name)].includes(slugOf(which)));
  return found
    ? { number: found.projects.length }
    : unknown(
        which,
        groups.map(({ group }) => group.id),
      );
}

/** The number the source gives counts; it may be more than the projects that an edition names. */
function projectCount({ programme, projects }: Monitor): Counted {
  const { projectCount: stated } = programme;
  if (stated === undefined) return { number: projects.length };
  return { number: stated.value, ...(stated.approximation && { approximation: stated.approximation }) };
}

function mainGoals({ programme }: Monitor) {
  return programme.indicators.filter(({ indicator }) => indicator.isMainGoal);
}

function unknown(found: string, names: readonly string[]): ReferenceMistake {
  const best = closest(found, names);
  return { mistake: "unknown-things", found, nearest: best ? [best] : names.slice(0, 7) };
}
