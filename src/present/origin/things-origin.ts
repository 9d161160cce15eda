import { lightCounts } from "../../domain/light-counts.ts";
import { slugOf } from "../../domain/slug.ts";
import type { Colour } from "../../domain/traffic-light.ts";
import { countedThings, type Things, thingWords } from "../../texts/counted-things.ts";
import { parseReference } from "../../texts/parse-reference.ts";
import { publishedBefore } from "../../texts/published-before.ts";
import { capital, dateText, listText, number, quarterShort } from "../dutch.ts";
import { colourWords } from "../light-words.ts";
import { type FigureOrigin, type OriginLine, partOf } from "./figure-origin.ts";
import type { OriginContext } from "./origin-context.ts";
import { otherOrigin } from "./other-origin.ts";

/** Gives where the counts of things in an edition come from, except that of its projects. */
export function thingsOrigins(context: OriginContext): FigureOrigin[] {
  return Object.keys(thingWords).flatMap((word) =>
    word === "projecten" ? [] : (thingsOrigin(`aantal ${word}`, context) ?? []),
  );
}

/** Gives where a count comes from by its name, e.g. "aantal gemeenten" or "aantal stoplichten groen"; undefined when there is none. */
export function thingsOrigin(name: string, context: OriginContext): FigureOrigin | undefined {
  const reference = parseReference(name);
  if ("mistake" in reference || reference.kind !== "things") return undefined;
  const counted = countedThings(reference, context);
  if ("mistake" in counted || counted.kind !== "things") return undefined;
  const canonical = ["aantal", reference.things, reference.which].filter(Boolean).join(" ").toLowerCase();
  const value = context.plain(`{{ ${canonical} }}`);
  const what = capital(`aantal ${thingNames[counted.things]}${reference.which ? `: ${reference.which}` : ""}`);
  const lines = linesOf(counted.things, reference.which, context);
  return otherOrigin(canonical, { what, whose: "Het hele programma", value }, partOf("Waar het vandaan komt", lines));
}

const thingNames: Readonly<Record<Things, string>> = {
  projects: "projecten",
  "main-goals": "hoofddoelen",
  lights: "stoplichten",
  municipalities: "gemeenten",
  categories: "categorieën",
  sectors: "sectoren",
  editions: "edities",
};

/** Says what was counted, and in which file it stands. */
function linesOf(things: Things, which: string | undefined, context: OriginContext): OriginLine[] {
  const { monitor, dataset } = context;
  const inQuarter = dataset.quarters.get(monitor.quarter)?.origin;
  const placed = inQuarter && { place: inQuarter };
  switch (things) {
    case "projects":
      return [{ text: `Geteld zijn: ${namesOf(projectsIn(which, context))}.`, ...placed }, { text: inOwnFile }];
    case "main-goals":
      return mainGoalLines(which, context);
    case "lights":
      return [
        {
          text: "Elk cijfer van een project heeft een stoplicht. Een project dat in woorden is beoordeeld, heeft er één.",
          ...placed,
        },
        { text: `${capital(coloursText(context))}. Bij elk cijfer staat waarom.` },
      ];
    case "municipalities":
      return [
        { text: `Dit deden mee op ${dateText(monitor.day)}: ${namesOf(monitor.municipalities)}.` },
        { text: "De gemeenten staan in gemeenten.yaml, met de dagen vanaf en tot wanneer zij meedoen." },
      ];
    case "categories":
      return groupLines(monitor.categories.map(({ group }) => group));
    case "sectors":
      return groupLines(monitor.sectors.map(({ group }) => group));
    case "editions":
      return editionLines(context);
  }
}

const inOwnFile = "Waar een project bij hoort, staat in zijn eigen bestand in de map projecten.";

function projectsIn(which: string | undefined, { monitor }: OriginContext): readonly { readonly name: string }[] {
  if (which === undefined) return monitor.projects;
  const groups = [...monitor.categories, ...monitor.sectors, ...monitor.targetGroups];
  const isCalled = ({ group: { id, name } }: (typeof groups)[number]) =>
    [id as string, slugOf(name)].includes(slugOf(which));
  return groups.find(isCalled)?.projects ?? [];
}

function mainGoalLines(which: string | undefined, { monitor }: OriginContext): OriginLine[] {
  const goals = monitor.programme.indicators.filter(({ indicator }) => indicator.isMainGoal);
  const told = goals.map(({ indicator, light }) => `${indicator.name} (${colourWords[light.colour]})`);
  const names = which === undefined ? namesOf(goals.map(({ indicator }) => indicator)) : listText(told);
  return [{ text: `De hoofddoelen zijn: ${names}.` }, { text: "In indicatoren.yaml staat er “hoofddoel: true” bij." }];
}

function coloursText({ monitor }: OriginContext): string {
  const counts = Object.entries(lightCounts(monitor.projects)) as [Colour, number][];
  return listText(counts.map(([colour, count]) => `${colourWords[colour]} ${number(count)}`));
}

function groupLines(groups: readonly { readonly name: string }[]): OriginLine[] {
  return [
    { text: `Alleen wat in deze monitor een project heeft, telt mee: ${namesOf(groups)}.` },
    { text: `De namen staan in monitor.yaml. ${inOwnFile}` },
  ];
}

function editionLines({ monitor, monitors }: OriginContext): OriginLine[] {
  const quarters = [...publishedBefore({ monitor, monitors }), monitor].map(({ quarter }) => quarterShort(quarter));
  return [
    { text: `Geteld zijn deze monitor en wat daarvóór is uitgebracht: t/m ${listText(quarters)}.` },
    { text: "Elke monitor heeft een eigen map in de map edities." },
  ];
}

function namesOf(named: readonly { readonly name: string }[]): string {
  return named.length === 0 ? "geen" : listText(named.map(({ name }) => name));
}
