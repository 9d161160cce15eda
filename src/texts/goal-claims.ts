import { exactValueOf } from "../domain/figure.ts";
import type { ProgrammeIndicator } from "../domain/monitor.ts";
import type { Claim } from "./claim.ts";
import { numberOfWord } from "./number-words.ts";
import type { TextContext } from "./reference-value.ts";
import type { Referred } from "./referred-values.ts";
import type { Sentence } from "./sentences-in.ts";

const word = "[a-zéë\\d]{1,16}";
/** "Twee van de drie hoofddoelen", "geen van de hoofddoelen", "geen enkel hoofddoel" and "alle (drie de) hoofddoelen". */
const goalsOf = new RegExp(
  `(?<![a-zéë\\d])(?:(?<part>${word})\\s+van\\s+(?:de|alle)\\s+(?:(?:(?<whole>${word})\\s+)?(?<named>(?:hoofd)?doelen)(?![a-z])|(?=\\{\\{))` +
    "|(?<none>geen)\\s+enkel\\s+hoofddoel(?![a-z])" +
    `|(?<!(?:niet|bijna|vrijwel|haast|nagenoeg)\\s)(?<all>alle)\\s+(?:(?:(?<count>${word})\\s+)?(?:de\\s+)?(?<these>(?:hoofd)?doelen)(?![a-z])|(?=\\{\\{)))`,
  "gi",
);

/** A claim on the main goals with the length of the words it is made of: they are no loose numbers any more. */
export type GoalClaim = Claim & { readonly length: number };

/**
 * Checks "twee van de drie hoofddoelen" when the sentence says what of them: on course, behind, reached, halfway. Without
 * such a word, or without a light, there is nothing to check and the numbers stay loose.
 */
export function goalClaims(sentence: Sentence, references: readonly Referred[], { monitor }: TextContext): GoalClaim[] {
  const matches = [...sentence.text.matchAll(goalsOf)];
  if (matches.length === 0) return [];
  const goals = monitor.programme.indicators.filter(({ indicator }) => indicator.isMainGoal);
  return matches.flatMap((match, at): GoalClaim[] => {
    const index = sentence.index + match.index;
    const said = saidOf(match, goals.length, mainGoalsAt(index + match[0].length, references));
    if (said === undefined) return [];
    const isOpen = /(?:van (?:de|alle)|alle)$/i.test(match[0].trim());
    const found = `${match[0].trim().replaceAll(/\s+/g, " ")}${isOpen ? " …" : ""}`;
    const place = { index, found, length: match[0].length };
    const about = sentence.text.slice(match.index + match[0].length, matches[at + 1]?.index);
    const holding = statementIn(about, sentence.text)?.(goals);
    if (said.of === goals.length && (holding === undefined || holding.includes(undefined))) return [];
    const is = (holding ?? []).filter(Boolean).length;
    if (said.of === goals.length && said.part === is) return [{ ...place, outcome: "true" }];
    return [{ ...place, outcome: "false", why: { kind: "goals", is, of: goals.length } }];
  });
}

/** How many of how many; undefined when it is not about the main goals. "Doelen" alone may be those of a project. */
function saidOf(
  { groups = {} }: RegExpMatchArray,
  goals: number,
  referred: number | undefined,
): { readonly part: number; readonly of: number } | undefined {
  const { part, whole = groups.count, named = groups.these, none, all } = groups;
  if (none) return { part: 0, of: goals };
  const of = named === undefined ? referred : wholeOf(named, whole, goals);
  // "Een van de hoofddoelen" does not say that it is only one.
  if (of === undefined || (named && whole === undefined && part?.toLowerCase() === "een")) return undefined;
  const claimed = all ? of : numberIn(part ?? "");
  return claimed === undefined ? undefined : { part: claimed, of };
}

function wholeOf(named: string, whole: string | undefined, goals: number): number | undefined {
  const isMain = named.toLowerCase().startsWith("hoofd");
  if (whole === undefined || whole.toLowerCase() === "de") return isMain ? goals : undefined;
  const of = numberIn(whole);
  return isMain || of === goals ? of : undefined;
}

function mainGoalsAt(index: number, references: readonly Referred[]): number | undefined {
  const value = references.find((one) => one.index === index)?.value;
  return value?.kind === "things" && value.things === "main-goals" ? value.number : undefined;
}

function numberIn(written: string): number | undefined {
  const plain = written.toLowerCase().replaceAll("é", "e");
  if (plain === "geen") return 0;
  if (plain === "een") return 1;
  return /^\d+$/.test(written) ? Number(written) : numberOfWord(written);
}

type Holds = (goal: ProgrammeIndicator) => boolean | undefined;

/** What is said first behind the goals, up to the next time they are named; else what the whole sentence says. */
function statementIn(
  about: string,
  sentence: string,
): ((goals: readonly ProgrammeIndicator[]) => (boolean | undefined)[]) | undefined {
  const possible = statements.filter(({ unless }) => !unless?.test(sentence));
  const firstIn = (text: string) =>
    possible
      .map((one) => ({ ...one, at: text.search(one.words) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at)[0];
  const said = firstIn(about) ?? firstIn(sentence);
  return said && ((goals) => goals.map(said.holds));
}

/** What can be said of goals, the most particular first; `holds` is undefined when nobody can tell. */
const statements: readonly { readonly words: RegExp; readonly unless?: RegExp; readonly holds: Holds }[] = [
  { words: /op de helft|half ?weg|half (?:bereikt|gehaald)|voor de helft/i, holds: isHalfway },
  { words: /niet (?:goed )?op (?:koers|schema)/i, holds: hasColour("orange", "red") },
  {
    words: /(?:redelijk|behoorlijk|vrij)(?: goed)? op (?:koers|schema)/i,
    holds: hasColour("green", "orange"),
  },
  { words: /op (?:koers|schema)|groen/i, holds: hasColour("green") },
  { words: /oranje/i, holds: hasColour("orange") },
  { words: /(?:ver|fors) achter|rood|rode/i, holds: hasColour("red") },
  { words: /(?<![a-z])achter(?![a-z])|achterst|achterlop|achterblij/i, holds: hasColour("orange", "red") },
  // What must or will be reached is not yet so: that says nothing about now.
  { words: /gehaald|bereikt/i, unless: /word|zull|zal|kunn|kan|moet|verwacht|zou|niet/i, holds: isReached },
];

function hasColour(...colours: readonly string[]): Holds {
  return ({ light }) => (light.colour === "grey" ? undefined : colours.includes(light.colour));
}

function isHalfway(goal: ProgrammeIndicator): boolean | undefined {
  const share = shareOf(goal);
  return share === undefined ? undefined : share >= 0.45 && share <= 0.55;
}

function isReached(goal: ProgrammeIndicator): boolean | undefined {
  const share = shareOf(goal);
  return share === undefined ? undefined : share >= 1;
}

function shareOf({ actual, goal }: ProgrammeIndicator): number | undefined {
  const [value, whole] = [exactValueOf(actual), goal?.value];
  return value === undefined || !whole ? undefined : value / whole;
}
