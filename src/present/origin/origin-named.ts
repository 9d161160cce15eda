import type { Dataset } from "../../domain/dataset.ts";
import type { Monitor } from "../../domain/monitor.ts";
import { slugOf } from "../../domain/slug.ts";
import { figureNamed } from "../../texts/named-figures.ts";
import { referenceValue } from "../../texts/reference-value.ts";
import type { FigureOrigin } from "./figure-origin.ts";
import { originContext } from "./origin-context.ts";
import { originOf } from "./origin-of.ts";
import { otherOrigins } from "./other-origins.ts";
import { thingsOrigin } from "./things-origin.ts";

/** No figure has this name. `nearest`: what may have been meant; `others`: the names of what is no result, such as a budget. */
export type NotFound = { readonly nearest: readonly string[]; readonly others: readonly string[] };

type Editions = { readonly dataset: Dataset; readonly monitors: readonly Monitor[]; readonly monitor: Monitor };

/** Words a reader may put before a name; the answer tells all of them. */
const aspects = /^(cijfer|doel|tussendoel|verschil|aandeel|status|licht|stoplicht|totaal)\s+/i;

/** Gives where the figure of a name comes from. Capitals do not count. */
export function originNamed(written: string, { dataset, monitors, monitor }: Editions): FigureOrigin | NotFound {
  const context = originContext(dataset, monitors, monitor);
  const name = written.replaceAll(/["'“”‘’]/g, "").trim();
  const others = otherOrigins(context);
  const other = others.find((one) => slugOf(one.name) === slugOf(name));
  const things = other ?? thingsOrigin(name, context);
  if (things) return things;
  const bare = name.replace(aspects, "");
  const figure = figureNamed(context.figures, bare);
  if (figure) return originOf(figure, context);
  const value = referenceValue({ kind: "actual", name: bare, isBare: false }, { monitor, monitors });
  return { nearest: "nearest" in value ? value.nearest : [], others: others.map((one) => one.name) };
}
