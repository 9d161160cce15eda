import { problem } from "../problems/problem.ts";
import { lightsOf } from "./lights-of.ts";
import type { LightRule } from "./rule.ts";

/** Finds colours set by hand that are incomplete, on a grey light, or more than one step better (RAG-1, "Override"). */
export const overridesValid: LightRule = (_dataset, monitors) =>
  monitors.flatMap((monitor) =>
    lightsOf(monitor).flatMap(({ subject, name, result }) => {
      const mistake = result.light.overrideFault;
      const said = monitor.edition.explanations.find(
        (one) => one.subject === subject && one.indicator === result.indicator.id,
      );
      if (mistake === undefined || said === undefined) return [];
      return [problem("handmatig-fout", said.origin, { subject: name, indicator: result.indicator.name, mistake })];
    }),
  );
