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
  readonly light: LightView;
  /** What the number leaves out, or whose it is. */
  readonly remark?: string;
};

/** Gives the main indicators of a group: totals, or the figures of its only project. */
export function groupFigures({ projects, together, totals }: GroupResult<Group>, { quarter }: Monitor): GroupFigure[] {
  return totals.map((total) => {
    const { id, name } = total.indicator;
    const only = projects.length === 1 ? projects[0]?.indicators.find((one) => one.indicator.id === id) : undefined;
    // What projects without a goal should have reached is not known: then the target of the others says too little.
    const target = only ? only.target?.value : total.coverage.status === "unknown" ? undefined : total.target;
    return {
      id,
      name,
      ...(only ? ofOneProject(only, quarter) : (ofTotal(total) ?? ofTogether(together, id) ?? unknown)),
      light: lightView((only ?? total).light),
      ...(target && { target: number(rounded(target)) }),
    };
  });
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

/** Without an exact sum a figure of projects together may still be known, e.g. "meer dan 180". */
function ofTogether(together: GroupResult<Group>["together"], id: string): Value | undefined {
  const found = together.flatMap(({ projects, figures }) =>
    figures
      .filter(({ indicator, actual }) => indicator.id === id && actual.status !== "missing")
      .map((figure) => ({ figure, projects })),
  );
  const [one, other] = found;
  if (one === undefined || other !== undefined) return undefined;
  return {
    value: actualText(one.figure.actual),
    isNumber: true,
    remark: `${listText(one.projects.map(({ name }) => name))} samen`,
  };
}
