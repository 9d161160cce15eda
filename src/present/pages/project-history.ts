import type { Dataset } from "../../domain/dataset.ts";
import type { ProjectId } from "../../domain/ids.ts";
import type { Monitor, ProjectResult } from "../../domain/monitor.ts";
import type { Series } from "../../domain/series.ts";
import type { TextContext } from "../../texts/reference-value.ts";
import { quarterShort } from "../dutch.ts";
import { editionSources, textNotes } from "../edition-sources.ts";
import { type Fact, judgementLight, type LightView, lightView, whyView } from "../light-view.ts";
import type { TextNotes } from "../markdown.ts";
import { editionPath, projectPath } from "../paths.ts";

/** What an earlier monitor said about a project, with its lights at that moment. */
export type ProjectSaid = {
  readonly period: string;
  readonly path: string;
  /** What explained the judgement in words; a plain text. */
  readonly judged?: string;
  /** What the monitor told, in Markdown. */
  readonly text?: string;
  readonly notes: TextNotes;
  /** Its lights then: of each indicator, or its judgement in words. */
  readonly lights: readonly NamedLight[];
  /** Cause, consequence and measure as they were given then. */
  readonly explanations: readonly { readonly name: string; readonly facts: readonly Fact[] }[];
};

type NamedLight = { readonly name: string; readonly light: LightView };

/** Gives what earlier monitors said about a project, newest first; a monitor that explained nothing is left out. */
export function projectHistory({ series }: Dataset, id: ProjectId, earlier: readonly Monitor[]): ProjectSaid[] {
  return earlier.toReversed().flatMap((monitor) => {
    const result = monitor.projects.find(({ project }) => project.id === id);
    const said = result && saidIn(result, { monitor, monitors: earlier }, series);
    return said && (said.judged || said.text || said.explanations.length > 0) ? [said] : [];
  });
}

function saidIn(result: ProjectResult, context: TextContext, series: Series): ProjectSaid {
  const { monitor } = context;
  const { indicators, judgement, text } = result;
  return {
    period: `t/m ${quarterShort(monitor.quarter)}`,
    path: projectPath(monitor.edition.id, result.project.id),
    notes: textNotes(context, editionSources(series, monitor), editionPath(monitor.edition.id)),
    lights: lightsOf(result),
    explanations: indicators.flatMap((one) => {
      const { explanation } = whyView(one, monitor);
      return explanation.length > 0 ? [{ name: one.indicator.name, facts: explanation }] : [];
    }),
    ...(judgement?.explanation && { judged: judgement.explanation }),
    ...(text && { text }),
  };
}

function lightsOf({ indicators, judgement }: ProjectResult): NamedLight[] {
  return [
    ...(judgement ? [{ name: "Oordeel", light: judgementLight(judgement) }] : []),
    ...indicators.map(({ indicator, light }) => ({ name: indicator.name, light: lightView(light) })),
  ];
}
