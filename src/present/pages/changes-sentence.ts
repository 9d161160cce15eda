import { capital, inWords, listText } from "../dutch.ts";
import { type EventGroup, eventGroups, weightiestFirst } from "../event-words.ts";
import type { Change } from "./edition-changes.ts";

const longest = 25; // words in a sentence (FMT-1)

/** Says how many projects changed how. `since` starts the sentence, e.g. "sinds de vorige monitor". */
export function changesSentence(changes: readonly Change[], since: string): string {
  const start = capital(since);
  const news = changes.filter(({ isOlder, path }) => !isOlder && path !== undefined);
  const [inTime, after] = [news.filter(({ isAfter }) => !isAfter), news.filter(({ isAfter }) => isAfter)];
  // Said once, instead of at each date.
  const assumed = news.filter(({ event }) => event.assumption !== undefined).length;
  const byUs = assumed * 2 > news.length ? " volgens onze aannames" : "";
  const sentences = [
    inTime.length > 0 ? withCounts(`${start} telt het programma${byUs}`, inTime) : noChange(changes, start),
    after.length > 0 &&
      withCounts(`Na dit kwartaal ${isOne(after) ? "volgde" : "volgden"}${inTime.length > 0 ? "" : byUs}`, after),
  ];
  return sentences.filter(Boolean).join(" ");
}

function noChange(changes: readonly Change[], start: string): string {
  const isOfProgramme = changes.some(({ isOlder, path }) => !isOlder && path === undefined);
  if (isOfProgramme) return `${start} veranderde er iets bij het programma zelf, niet bij de projecten.`;
  const first = new Set(changes.flatMap(({ isOlder, path }) => (isOlder && path ? [path] : []))).size;
  const named =
    first > 0
      ? ` Wel noemt deze monitor ${inWords(first)} ${first === 1 ? "project" : "projecten"} voor het eerst.`
      : "";
  return `${start} is bij de projecten geen verandering bekend.${named}`;
}

/** Names as many kinds of change as the sentence has room for, the weightiest first; of the others only how many. */
function withCounts(start: string, changes: readonly Change[]): string {
  const counts = countsOf(changes);
  const sentences = counts.map((_, left) => `${start} ${countsText(counts, counts.length - left)}.`);
  return sentences.find((one) => one.split(/\s/).length <= longest) ?? (sentences.at(-1) as string);
}

type Count = { readonly group: EventGroup; readonly count: number };

/** Counts projects, not events: a project that was extended twice is one extended project. */
function countsOf(changes: readonly Change[]): Count[] {
  return (Object.keys(eventGroups) as EventGroup[]).flatMap((group) => {
    const paths = changes.flatMap((one) => (one.group === group ? [one.path] : []));
    return paths.length > 0 ? [{ group, count: new Set(paths).size }] : [];
  });
}

function countsText(counts: readonly Count[], many: number): string {
  const weight = ({ group }: Count) => weightiestFirst.indexOf(group);
  const weightiest = [...counts].sort((a, b) => weight(a) - weight(b)).slice(0, many);
  const shown = counts.filter((one) => weightiest.includes(one));
  const left = counts.filter((one) => !shown.includes(one)).reduce((sum, { count }) => sum + count, 0);
  const phrases = shown.map(
    ({ group, count }) => `${inWords(count)} ${eventGroups[group][count === 1 ? "one" : "many"]}`,
  );
  const others = `nog ${inWords(left)} andere ${left === 1 ? "verandering" : "veranderingen"}`;
  return listText(left > 0 ? [...phrases, others] : phrases);
}

function isOne(changes: readonly Change[]): boolean {
  return new Set(changes.map(({ path, group }) => `${path} ${group}`)).size === 1;
}
