import type { Indicator } from "../domain/dataset.ts";
import type { Actual } from "../domain/figure.ts";
import { actualText, count, counted, number } from "./dutch.ts";

type Named = Pick<Indicator, "name" | "unit">;

/** Writes a count beside the name of what is counted: "24" for "Gestarte trajecten", which says its unit; else "24 inwoners". */
export function numberOf(value: number, named: Named): string {
  return namesUnit(named) ? number(value) : count(value, named.unit);
}

/** Writes an actual beside the name of what is counted, with its unit unless the name says it. */
export function actualOf(actual: Actual, named: Named): string {
  return namesUnit(named) ? actualText(actual) : counted(actual, named.unit);
}

function namesUnit({ name, unit }: Named): boolean {
  return name.toLowerCase().split(" ").includes(unit.many.toLowerCase());
}
