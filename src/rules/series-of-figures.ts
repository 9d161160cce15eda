import type { Dataset, QuarterFigures } from "../domain/dataset.ts";
import type { Figure } from "../domain/figure.ts";
import type { IndicatorId, ProjectId } from "../domain/ids.ts";
import type { Quarter } from "../domain/quarter.ts";

/** One thing that is counted quarter after quarter, e.g. "gestart" of a project. */
export type FigureSeries = {
  /** Who it is about, as readers know it: "Het programma" or the name of a project. */
  readonly subject: string;
  readonly project?: ProjectId;
  readonly indicator: IndicatorId;
  readonly figures: readonly { readonly quarter: Quarter; readonly figure: Figure }[];
};

/** Gives all series of the data, each in order of time: of the programme, of projects, and of projects together. */
export function seriesOfFigures(dataset: Dataset): FigureSeries[] {
  const series = new Map<string, FigureSeries & { figures: { quarter: Quarter; figure: Figure }[] }>();
  for (const [quarter, figures] of [...dataset.quarters].sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (const { key, figure, ...rest } of figuresIn(dataset, figures)) {
      const known = series.get(key) ?? { ...rest, figures: [] };
      known.figures.push({ quarter, figure });
      series.set(key, known);
    }
  }
  return [...series.values()];
}

type Found = Omit<FigureSeries, "figures"> & { readonly key: string; readonly figure: Figure };

function figuresIn(dataset: Dataset, { totals, together, projects }: QuarterFigures): Found[] {
  const nameOf = (id: ProjectId) => dataset.projects.get(id)?.name ?? id;
  return [
    ...[...totals].map(([indicator, figure]) => ({
      key: `|${indicator}`,
      subject: "Het programma",
      indicator,
      figure,
    })),
    ...together.flatMap((group) =>
      [...group.figures].map(([indicator, figure]) => ({
        key: `${[...group.projects].sort().join("+")}|${indicator}`,
        subject: group.projects.map(nameOf).join(" en "),
        indicator,
        figure,
      })),
    ),
    ...[...projects.values()].flatMap((one) =>
      [...one.figures].map(([indicator, figure]) => ({
        key: `${one.project}|${indicator}`,
        subject: nameOf(one.project),
        project: one.project,
        indicator,
        figure,
      })),
    ),
  ];
}
