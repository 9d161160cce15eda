import type { Indicator } from "../domain/dataset.ts";
import type { IndicatorId } from "../domain/ids.ts";
import { problem } from "../problems/problem.ts";
import type { Located } from "./located.ts";
import type { IndicatorenRecord, MonitorRecord } from "./records.ts";
import type { References } from "./references.ts";

/** Gives the indicators, in the order of the file. */
export function toIndicators(record: IndicatorenRecord): Map<IndicatorId, Indicator> {
  return new Map(
    Object.entries(record.indicatoren).map(([name, { naam, eenheid, uitleg, aanloop, hoofddoel, hoogstens }]) => {
      const id = name as IndicatorId;
      const unit = { one: eenheid.enkelvoud, many: eenheid.meervoud };
      return [
        id,
        {
          id,
          name: naam,
          unit,
          lag: aanloop ?? 0,
          isMainGoal: hoofddoel ?? false,
          ...(uitleg && { explanation: uitleg }),
          ...(hoogstens && { atMost: hoogstens as IndicatorId }),
        },
      ];
    }),
  );
}

/** Reports an upper indicator (“hoogstens”) that does not exist. */
export function checkUpperIndicators({ indicatoren }: IndicatorenRecord, at: Located, references: References): void {
  for (const [name, { hoogstens }] of Object.entries(indicatoren)) {
    if (hoogstens) references.check("indicator", hoogstens, at.in("indicatoren", name, "hoogstens").place);
  }
}

type MainIndicatorContext = {
  readonly references: References;
  readonly indicators: ReadonlyMap<IndicatorId, Indicator>;
  /** Where the indicators are defined. */
  readonly definedAt: Located;
};

/** Reports a main indicator without a goal for the programme: the whole programme would stay grey. */
export function checkMainIndicator(
  { hoofdindicator }: MonitorRecord,
  at: Located,
  { references, indicators, definedAt }: MainIndicatorContext,
): void {
  const place = at.in("hoofdindicator").place;
  const id = references.check("indicator", hoofdindicator, place);
  const main = id && indicators.get(id);
  if (main && !main.isMainGoal && !definedAt.in(hoofdindicator).isFaulty)
    references.report(problem("hoofdindicator-zonder-hoofddoel", place, { indicator: hoofdindicator }));
}
