import { type LifeCycleEvent, type ProjectState, stateAfter } from "../../domain/life-cycle.ts";
import { stateWords } from "../event-words.ts";
import type { ViewContext } from "../indicator-view.ts";
import { type EventView, eventView } from "../project-view.ts";

/** An event with the state it leads to; most of a line of time is in words, the state also has a mark. */
export type TimelineItem = EventView & { readonly state?: { readonly id: ProjectState; readonly word: string } };

/** Gives the line of time of a project, oldest first. An event that changes no state, such as an extension, has none. */
export function timelineView(events: readonly LifeCycleEvent[], context: ViewContext): TimelineItem[] {
  return events.map((event) => {
    const state = stateAfter[event.kind];
    return { ...eventView(event, context), ...(state && { state: { id: state, word: stateWords[state] } }) };
  });
}
