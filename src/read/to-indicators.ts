import type { Indicator } from "../domain/dataset.ts";
import type { IndicatorId } from "../domain/ids.ts";
import type { IndicatorenRecord } from "./records.ts";

/** Gives the indicators, in the order of the file. */
export function toIndicators(record: IndicatorenRecord): Map<IndicatorId, Indicator> {
  return new Map(
    Object.entries(record.indicatoren).map(([name, { naam, eenheid, uitleg, aanloop, hoofddoel, hoogstens }]) => {
      const id = name as IndicatorId;
      const unit = { one: eenheid.enkelvoud, many: eenheid.meervoud };
      return [
        id,
        { id, name: naam, unit, lag: aanloop ?? 0, isMainGoal: hoofddoel ?? false, ...(uitleg && { explanation: uitleg }), ...(hoogstens && { atMost: hoogstens as IndicatorId }) },
      ];
    }),
  );
}
