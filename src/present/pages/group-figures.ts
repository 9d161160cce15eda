import type { GroupResult, GroupTotal, IndicatorResult, Monitor } from "../../domain/monitor.ts";
import { actualText, inWords, listText, number, quarterShort, rounded, share } from "../dutch.ts";
import { qualityWords } from "../event-words.ts";
import { type LightView, lightView } from "../light-view.ts";
import type { Group } from "./group-editions.ts";

/** What is known of one main indicator in a category, sector or target group. */
export type GroupFigure = {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly isNumber: boolean;
  readonly target?: string;
  /** What the target holds of projects that stopped. */
  readonly targetRemark?: string;
  readonly light: LightView;
  /** What the number leaves out, or whose it is. */
  readonly remark?: string;
};

/** Gives the main indicators of a group: totals, or the figures of its only project. */
export function groupFigures(group: GroupResult<Group>, { quarter }: Pick<Monitor, "quarter">): GroupFigure[] {
  const { projects, totals } = group;
  return totals.map((total) => {
    const stopped = stoppedText(total);
    const { id, name } = total.indicator;
    const only = projects.length === 1 ? projects[0]?.indicators.find((one) => one.indicator.id === id) : undefined;
    // What projects without a goal should have reached is not known: then the target of the others says too little.
    const target = only ? only.target?.value : total.coverage.status === "unknown" ? undefined : total.target;
    return {
      id,
      name,
      ...(only ? ofOneProject(only, quarter) : (ofTotal(total) ?? notSummed(knownOf(group, id, quarter)))),
      light: lightView((only ?? total).light),
      ...(target && { target: number(rounded(target)) }),
      ...(target && stopped && { targetRemark: `${stopped}.` }),
    };
  });
}

/** Says of which stopped projects a total holds only what they reached, in its target as well (PATH-1). */
export function stoppedText({ stopped, target }: GroupTotal): string | undefined {
  if (target === undefined || stopped.length === 0) return undefined;
  const names = listText(stopped.map(({ name }) => name));
  return `Van ${names} (gestopt) telt alleen wat bereikt is, ook als doel`;
}

type Value = Pick<GroupFigure, "value" | "isNumber" | "remark">;

const unknown: Value = { value: "niet bekend", isNumber: false };

function ofOneProject({ actual, quality, measuredIn }: IndicatorResult, quarter: Monitor["quarter"]): Value {
  const marks = [qualityWords[quality], measuredIn < quarter ? `t/m ${quarterShort(measuredIn)}` : undefined];
  const remark = marks.filter((mark) => mark !== undefined).join(", ");
  return { value: actualText(actual), isNumber: actual.status !== "missing", ...(remark && { remark }) };
}

function ofTotal({ sum, without, coverage }: GroupTotal): Value | undefined {
  if (sum === undefined) return undefined;
  const names = without.map(({ name }) => name);
  const left = names.length > 2 ? `${inWords(names.length)} projecten` : listText(names);
  const covered = coverage.status === "provisional" || coverage.status === "too-thin" ? coverage.share : undefined;
  const remark = [left && `zonder ${left}`, covered && `${share(covered)} van het doel is geteld`]
    .filter(Boolean)
    .join("; ");
  return { value: number(sum), isNumber: true, ...(remark && { remark }) };
}

type Known = { readonly text: string; readonly remark: string };

/** Figures that are in no sum: of projects together, approximate, or counted otherwise. */
function knownOf({ projects, together }: GroupResult<Group>, id: string, quarter: Monitor["quarter"]): Known[] {
  const isKnown = ({ indicator, actual }: Pick<IndicatorResult, "indicator" | "actual">) =>
    indicator.id === id && actual.status !== "missing";
  return [
    ...together.flatMap(({ projects: members, figures }) =>
      figures.filter(isKnown).map(({ actual }) => ({
        text: actualText(actual),
        remark: `${listText(members.map(({ name }) => name))} samen`,
      })),
    ),
    ...projects.flatMap(({ name, indicators }) =>
      indicators.filter(isKnown).map((result) => {
        const { value, remark } = ofOneProject(result, quarter);
        return { text: value, remark: remark ? `${name}, ${remark}` : name };
      }),
    ),
  ];
}

/** Without an exact sum a figure may still be known, e.g. "meer dan 180"; several stand beside each other. */
function notSummed(known: readonly Known[]): Value {
  if (known.length === 0) return unknown;
  return {
    value: listText(known.map(({ text }) => text)),
    isNumber: true,
    remark: known.map(({ remark }) => remark).join("; "),
  };
}
