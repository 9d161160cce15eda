import { beforeAll, describe, expect, test } from "vitest";
import type { Commitment, Dataset, Municipality, Phase, Publication, Term } from "../src/domain/dataset.ts";
import type { Edition, EditionSection } from "../src/domain/edition.ts";
import type { Approximation, Correction, Figure, MissingReason, Quality } from "../src/domain/figure.ts";
import { type EventKind, type ProjectState, stateAfter } from "../src/domain/life-cycle.ts";
import type { Coverage, IndicatorResult, Monitor, TargetToDate, VerdictCode } from "../src/domain/monitor.ts";
import type { Goal } from "../src/domain/plan.ts";
import type { Colour, LightCode, LightFlag, TrafficLight } from "../src/domain/traffic-light.ts";
import { fileEffects } from "../src/effects.ts";
import { checkData } from "../src/pipeline.ts";
import type { Problem } from "../src/problems/problem.ts";

// The invented region must hold every case the monitor knows, so that pages and charts can be tested on it.

const folder = "tests/fixtures/voorbeeldregio";
let dataset: Dataset;
let monitors: readonly Monitor[];
let problems: readonly Problem[];

beforeAll(async () => {
  const checked = await checkData(folder, fileEffects);
  problems = checked.problems;
  if (checked.content === undefined) throw new Error(`The fixture has errors: ${JSON.stringify(problems)}`);
  dataset = checked.content.dataset;
  monitors = checked.content.monitors;
});

/** Every case of a union, so that a new case does not compile until it is listed here; `false`: never in sound data. */
type Cases<Case extends string> = Readonly<Record<Case, boolean>>;

function missingFrom<Case extends string>(found: Iterable<Case>, cases: Cases<Case>): Case[] {
  const seen = new Set(found);
  return (Object.keys(cases) as Case[]).filter((one) => cases[one] && !seen.has(one));
}

function allProjects() {
  return monitors.flatMap(({ projects }) => projects);
}

function allResults(): IndicatorResult[] {
  return monitors.flatMap(({ programme, projects }) => [
    ...programme.indicators,
    ...projects.flatMap(({ indicators }) => indicators),
  ]);
}

function allTotals() {
  return monitors.flatMap(({ categories, sectors }) => [...categories, ...sectors].flatMap(({ totals }) => totals));
}

function allLights(): TrafficLight[] {
  return [...allResults(), ...allTotals()].map(({ light }) => light);
}

function allFigures(): Figure[] {
  return [...dataset.quarters.values()].flatMap(({ totals, together, projects }) => [
    ...totals.values(),
    ...[...together, ...projects.values()].flatMap(({ figures }) => [...figures.values()]),
  ]);
}

test("has only the two warnings it is meant to have", () => {
  expect(problems.map(({ code, severity, place }) => [severity, code, place.file])).toEqual([
    ["warning", "uitleg-ontbreekt", `${folder}/edities/2024-q4/editie.yaml`],
    ["warning", "doel-tm-wijkt-af", `${folder}/kwartalen/2022-Q2.yaml`],
  ]);
});

describe("is large enough", () => {
  test("sixteen quarters, eight editions, twenty-five projects", () => {
    expect(dataset.quarters.size).toBeGreaterThanOrEqual(16);
    expect(monitors.length).toBeGreaterThanOrEqual(8);
    expect(dataset.projects.size).toBeGreaterThanOrEqual(25);
  });

  test("every project is named in an edition", () => {
    const named = new Set(allProjects().map(({ project }) => project.id));
    expect([...dataset.projects.keys()].filter((id) => !named.has(id))).toEqual([]);
  });

  test("seven municipalities take part at once, and one comes and one goes", () => {
    const counts = monitors.map(({ municipalities }) => municipalities.length);
    expect(Math.max(...counts)).toBe(7);
    expect(new Set(counts).size).toBeGreaterThan(1);
  });
});

describe("holds every", () => {
  test("state of a project", () => {
    const states: Cases<ProjectState> = {
      planned: true,
      running: true,
      "on-hold": true,
      finished: true,
      stopped: true,
    };
    expect(
      missingFrom(
        allProjects().map(({ state }) => state),
        states,
      ),
    ).toEqual([]);
  });

  test("kind of event, shown in an edition", () => {
    const shown = allProjects().flatMap(({ events }) => events.map(({ kind }) => kind));
    const kinds = Object.keys(stateAfter) as EventKind[];
    expect(kinds.filter((kind) => !shown.includes(kind))).toEqual([]);
  });

  test("kind of target path, and a stated target", () => {
    const paths: Cases<TargetToDate["path"]> = {
      linear: true,
      lagged: true,
      explicit: true,
      weighted: true,
      "s-curve": true,
      none: true,
      stated: true,
    };
    const kinds = allResults().flatMap(({ goal, target }) => [goal?.path, target?.path]);
    expect(
      missingFrom(
        kinds.filter((kind) => kind !== undefined),
        paths,
      ),
    ).toEqual([]);
  });

  test("reason for a missing figure", () => {
    const reasons: Cases<MissingReason> = {
      "not-in-source": true,
      illegible: true,
      "not-delivered": true,
      "not-measured-yet": true,
      "to-be-filled-in": true,
      "not-applicable": true,
      "only-together": true,
    };
    const actuals = [...allFigures(), ...allResults()].map(({ actual }) => actual);
    const found = actuals.flatMap((actual) => (actual.status === "missing" ? [actual.reason] : []));
    expect(missingFrom(found, reasons)).toEqual([]);
  });

  test("quality", () => {
    const qualities: Cases<Quality> = {
      measured: true,
      provisional: true,
      estimated: true,
      "different-definition": true,
      "counted-elsewhere": true,
      unchecked: true,
    };
    expect(
      missingFrom(
        allResults().map(({ quality }) => quality),
        qualities,
      ),
    ).toEqual([]);
  });

  test("word of an approximation", () => {
    const words: Cases<Approximation> = { "well-over": true, "more-than": true, almost: true, about: true };
    const found = allFigures().flatMap(({ actual }) => (actual.status === "approximate" ? [actual.word] : []));
    expect(missingFrom(found, words)).toEqual([]);
  });

  test("kind of correction", () => {
    const kinds: Cases<Correction["kind"]> = { adjustment: true, correction: true, revision: true };
    expect(
      missingFrom(
        allFigures().flatMap(({ corrections }) => corrections.map(({ kind }) => kind)),
        kinds,
      ),
    ).toEqual([]);
  });

  test("colour and code of a light", () => {
    const colours: Cases<Colour> = { green: true, orange: true, red: true, grey: true };
    const codes: Cases<LightCode> = {
      "on-schedule": true,
      "ahead-of-schedule": true,
      "goal-reached-early": true,
      behind: true,
      "far-behind": true,
      "start-delayed": true,
      "too-early": true,
      "too-small": true,
      "no-figures": true,
      "no-goal": true,
      "no-target": true,
      "not-started": true,
      "on-hold": true,
      stopped: true,
      reached: true,
      "nearly-reached": true,
      "not-reached": true,
      approximate: true,
      incomplete: true,
      // Comes with the small-count guard; an error in the data.
      suppressed: false,
      "result-before-start": false,
    };
    expect(
      missingFrom(
        allLights().map(({ colour }) => colour),
        colours,
      ),
    ).toEqual([]);
    expect(
      missingFrom(
        allLights().map(({ code }) => code),
        codes,
      ),
    ).toEqual([]);
    expect(allLights().filter(({ code }) => !codes[code])).toEqual([]);
  });

  test("flag of a light", () => {
    const flags: Cases<LightFlag> = { "check-goal": true, outdated: true };
    expect(
      missingFrom(
        allLights().flatMap((light) => light.flags),
        flags,
      ),
    ).toEqual([]);
  });

  test("colour set by hand: better and worse than computed", () => {
    const byHand = allLights().filter(({ override }) => override !== undefined);
    expect(byHand.map(({ computed, colour }) => `${computed} to ${colour}`).sort()).toEqual([
      "green to orange",
      "orange to green",
    ]);
  });

  test("colour of a judgement", () => {
    const colours: Cases<"green" | "orange" | "red" | "unknown"> = {
      green: true,
      orange: true,
      red: true,
      unknown: true,
    };
    expect(
      missingFrom(
        allProjects().flatMap(({ judgement }) => judgement?.colour ?? []),
        colours,
      ),
    ).toEqual([]);
  });

  test("coverage of a total of ours", () => {
    const statuses: Cases<Coverage["status"]> = { complete: true, provisional: true, "too-thin": true, unknown: true };
    expect(
      missingFrom(
        allTotals().map(({ coverage }) => coverage.status),
        statuses,
      ),
    ).toEqual([]);
  });

  test("verdict but one", () => {
    const verdicts: Cases<VerdictCode> = {
      "on-course": true,
      "fairly-on-course": true,
      "off-course": true,
      "no-verdict": true,
      // The real edition 2022-q1 has it.
      "partly-on-course": false,
    };
    expect(
      missingFrom(
        monitors.map(({ programme }) => programme.verdict),
        verdicts,
      ),
    ).toEqual([]);
  });

  test("colour of the budget light", () => {
    const colours: Cases<Colour> = { green: true, orange: true, red: true, grey: true };
    expect(
      missingFrom(
        monitors.map(({ programme }) => programme.budgetLight.colour),
        colours,
      ),
    ).toEqual([]);
  });
});

describe("holds every text beside the figures:", () => {
  test("kind of word in the glossary, with and without what may be left out", () => {
    const kinds: Cases<Term["kind"]> = { "target-group": true, party: true, activity: true, concept: true };
    expect(
      missingFrom(
        dataset.terms.map(({ kind }) => kind),
        kinds,
      ),
    ).toEqual([]);
    const traits = (term: Term) => [
      term.aliases.length > 0 ? "alias" : "no alias",
      term.colourInSource ? "colour" : "no colour",
      term.link ? "link" : "no link",
      term.reference.source ? "source" : "no source",
    ];
    expect(new Set(dataset.terms.flatMap(traits)).size).toBe(8);
  });

  test("state of a commitment", () => {
    const states: Cases<Commitment["state"]> = { open: true, settled: true, lapsed: true };
    expect(
      missingFrom(
        dataset.commitments.map(({ state }) => state),
        states,
      ),
    ).toEqual([]);
  });

  test("chapter that settles a commitment, in an edition that is published", () => {
    const sections: Cases<EditionSection> = {
      glance: true,
      introduction: true,
      conclusions: true,
      attention: true,
      "life-cycle": true,
      money: true,
      goals: true,
      account: true,
    };
    const settled = dataset.commitments.flatMap(({ settled }) => (settled ? [settled] : []));
    expect(
      missingFrom(
        settled.flatMap(({ section }) => section ?? []),
        sections,
      ),
    ).toEqual([]);
    const published = monitors.filter(({ edition }) => edition.status !== "concept").map(({ edition }) => edition.id);
    expect(settled.flatMap(({ edition }) => edition ?? []).filter((id) => !published.includes(id))).toEqual([]);
  });

  test("precision of the date of a commitment, and none", () => {
    const found = dataset.commitments.map(({ moment }) => moment?.precision);
    expect(new Set(found)).toEqual(new Set(["day", "month", "quarter", "year", undefined]));
  });

  test("kind of publication", () => {
    const kinds: Cases<Publication["kind"]> = { story: true, article: true, background: true };
    const found = [...dataset.projects.values()].flatMap(({ readMore }) => readMore.map(({ kind }) => kind));
    expect(missingFrom(found, kinds)).toEqual([]);
  });

  test("phase of a project, and one project in two phases", () => {
    const cases: Cases<Phase> = { "under-way": true, commissioned: true, delayed: true };
    expect(
      missingFrom(
        allProjects().flatMap(({ phases }) => phases),
        cases,
      ),
    ).toEqual([]);
    expect(Math.max(...allProjects().map(({ phases }) => phases.length))).toBe(2);
  });

  test("way to state a goal: a number, words, a number a year, a share, and two at once", () => {
    const goals = [...dataset.projects.values()].flatMap(({ plan }) =>
      plan.flatMap((version) => [...version.goals.values()]),
    );
    const waysOf = ({ value, inWords, perYear, share }: Goal) =>
      Object.entries({ value, inWords, perYear, share }).flatMap(([way, stated]) =>
        stated === undefined ? [] : [way],
      );
    const found = new Set(goals.map((goal) => waysOf(goal).join(" and ")));
    expect([...found].sort()).toEqual([
      "inWords",
      "perYear",
      "share",
      "value",
      "value and inWords",
      "value and perYear",
    ]);
    expect(goals.filter(({ share }) => share?.approximation !== undefined)).not.toEqual([]);
  });

  test("text of an edition; an edition without it too", () => {
    const texts = (edition: Edition) => [
      edition.asked.length > 0 ? "asked" : "nothing asked",
      edition.texts.context ? "context" : "no context",
      edition.texts.expectation ? "expectation" : "no expectation",
    ];
    expect(new Set(monitors.flatMap(({ edition }) => texts(edition))).size).toBe(6);
  });

  test("use of source marks: several sources, one source twice", () => {
    const marks = monitors.map(({ edition }) => [...(edition.texts.context ?? "").matchAll(/\[\^([^\]]+)\]/g)]);
    const most = marks.map((found) => found.map(([, source]) => source)).sort((a, b) => b.length - a.length)[0] ?? [];
    expect(most.length).toBeGreaterThan(new Set(most).size);
    expect(new Set(most).size).toBeGreaterThan(1);
  });

  test("target group, each with a project that has figures", () => {
    const found = monitors.flatMap(({ targetGroups }) =>
      targetGroups.flatMap(({ group, totals }) => (totals.some(({ sum }) => sum !== undefined) ? [group.id] : [])),
    );
    expect(dataset.series.targetGroups.filter(({ id }) => !found.includes(id))).toEqual([]);
  });

  test("reach of a project: the region, one municipality, several, and one that left", () => {
    const reach = [...dataset.projects.values()].map(({ municipalities }) => municipalities);
    expect(new Set(reach.map(({ length }) => Math.min(length, 2)))).toEqual(new Set([0, 1, 2]));
    const left = dataset.municipalities.filter(({ validUntil, successor }: Municipality) => validUntil && successor);
    expect(left.length).toBeGreaterThan(0);
    expect(left.filter(({ id }) => !reach.flat().includes(id))).toEqual([]);
  });

  test("part of what the series says about itself", () => {
    const { address, licence, accessibility } = dataset.series;
    expect(address).toMatch(/^https:\/\/[^/]+\.example\/.*\/$/);
    expect(Object.keys(licence ?? {}).sort()).toEqual(["link", "name", "note"]);
    expect(accessibility).toMatchObject({ statement: expect.any(String), reviewedOn: expect.any(String) });
    expect(accessibility.audits.map((audit) => Object.keys(audit).length)).toEqual([4, 2]);
    expect(accessibility.limitations.map((limitation) => Object.keys(limitation).length)).toEqual([4, 1]);
  });
});

test("has a total that is reported and one that we summed", () => {
  const origins = monitors.flatMap(({ programme }) => programme.indicators.map(({ origin }) => origin));
  expect(new Set(origins)).toEqual(new Set(["reported", "summed"]));
});

test("no known part is more than the reported total", () => {
  const rests = monitors.flatMap(({ programme }) => programme.indicators.map(({ breakdown }) => breakdown.rest ?? 0));
  expect(Math.min(...rests)).toBeGreaterThanOrEqual(0);
});

test("says that it is invented", () => {
  expect(dataset.series.isFictional).toBe(true);
});
