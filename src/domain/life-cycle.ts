import type { Reference } from "./figure.ts";
import type { Moment } from "./moment.ts";
import type { Origin } from "./origin.ts";
import type { Quarter } from "./quarter.ts";

/** What a project is doing at the end of a quarter. */
export type ProjectState = "planned" | "running" | "on-hold" | "finished" | "stopped";

/** What can happen to a project. */
export type EventKind =
  | "being-studied"
  | "being-set-up"
  | "started"
  | "resumed"
  | "on-hold"
  | "finished"
  | "made-permanent"
  | "transferred"
  | "continued"
  | "stopped"
  | "replaced"
  | "extended"
  | "enlarged"
  | "adjusted";

/** One dated event in the life of a project or programme. */
export type LifeCycleEvent = {
  readonly kind: EventKind;
  readonly moment: Moment;
  readonly note?: string;
  readonly assumption?: string;
  readonly reference: Reference;
  readonly origin: Origin;
};

/** Gives the state an event leads to, or undefined when the event changes no state. */
export const stateAfter: Readonly<Record<EventKind, ProjectState | undefined>> = {
  "being-studied": "planned",
  "being-set-up": "planned",
  started: "running",
  resumed: "running",
  "on-hold": "on-hold",
  finished: "finished",
  "made-permanent": "finished",
  transferred: "finished",
  continued: "finished",
  stopped: "stopped",
  replaced: "stopped",
  extended: undefined,
  enlarged: undefined,
  adjusted: undefined,
};

/**
 * Gives the state at the end of a quarter, from the events in order of time.
 * Before the first event that changes the state: planned when that event is a start, otherwise running,
 * because a project can only be held, stopped or finished when it ran. Without such events: running.
 */
export function stateAt(events: readonly LifeCycleEvent[], quarter: Quarter): ProjectState {
  const changing = inOrder(events).filter((event) => stateAfter[event.kind] !== undefined);
  const past = changing.filter((event) => event.moment.quarter <= quarter);
  const last = past.at(-1);
  if (last !== undefined) return stateAfter[last.kind] as ProjectState;
  const next = changing[0];
  return next !== undefined && startsSomething(next.kind) ? "planned" : "running";
}

/** Tells whether the project was finished or stopped at the end of a quarter: its last figure is then final. */
export function isOver(events: readonly LifeCycleEvent[], quarter: Quarter): boolean {
  return isEnded(stateAt(events, quarter));
}

/** Tells whether nothing more happens in this state: the project was finished or stopped. */
export function isEnded(state: ProjectState): boolean {
  return state === "finished" || state === "stopped";
}

/** Gives the last event that put the project in its present state, or undefined when none did. */
export function eventBehindState(events: readonly LifeCycleEvent[], quarter: Quarter): LifeCycleEvent | undefined {
  return inOrder(events)
    .filter((event) => stateAfter[event.kind] !== undefined && event.moment.quarter <= quarter)
    .at(-1);
}

/** Gives the first start after a quarter, or undefined when none is known. */
export function nextStart(events: readonly LifeCycleEvent[], quarter: Quarter): LifeCycleEvent | undefined {
  return inOrder(events).find((event) => stateAfter[event.kind] === "running" && event.moment.quarter > quarter);
}

/** Gives the events in order of time; events of the same moment keep the order of the file. */
export function inOrder(events: readonly LifeCycleEvent[]): LifeCycleEvent[] {
  return [...events].sort((a, b) => a.moment.lastDay.localeCompare(b.moment.lastDay, "nl"));
}

function startsSomething(kind: EventKind): boolean {
  return kind === "being-studied" || kind === "being-set-up" || kind === "started";
}
