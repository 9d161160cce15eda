import type Fraction from "fraction.js";
import type { Dataset, Indicator, Judgement } from "../../domain/dataset.ts";
import type { Actual, Reference } from "../../domain/figure.ts";
import type {
  GroupResult,
  IndicatorResult,
  LightRecord,
  Monitor,
  ProgrammeIndicator,
  ProgrammeResult,
  ProjectResult,
  TogetherResult,
} from "../../domain/monitor.ts";
import { approximationWord, listText, missingWords, rounded } from "../dutch.ts";
import { agreementText } from "../goal-words.ts";
import { qualityCodes } from "../json/figure-json.ts";
import { budgetCodes } from "../json/money-json.ts";
import { colourWords, lightCode } from "../light-words.ts";
import type { ColumnName } from "./columns.ts";
import type { CsvValue } from "./csv-text.ts";

/** One row by the names of its columns; a column that is not named is empty. */
export type FigureRow = { readonly [Name in ColumnName]?: CsvValue };

/** Goals in words may name another indicator. */
type Indicators = Dataset["indicators"];

/** Gives a row for every figure of an edition, the programme first. Money has one as well: what was spent. */
export function figureRows(monitor: Monitor, indicators: Indicators): FigureRow[] {
  const { programme, categories, sectors, projects } = monitor;
  return [
    ...programmeRows(programme, indicators),
    ...categories.flatMap((group) => groupRows("categorie", group)),
    ...sectors.flatMap((group) => groupRows("sector", group)),
    ...togetherRows(projects),
    ...projects.flatMap((project) => projectRows(project, indicators)),
  ];
}

function programmeRows(programme: ProgrammeResult, indicators: Indicators): FigureRow[] {
  const { spending, budgetLight } = programme;
  const thing = { niveau: "programma", id: "programma", naam: "Het hele programma" };
  const spent = spending && {
    indicator: "uitgegeven",
    indicator_naam: "Uitgegeven",
    eenheid: "euro",
    ...actualCells(spending.amount),
    ...referenceCells(spending.reference),
    stoplicht: colourWords[budgetLight.colour],
    stoplicht_code: budgetCodes[budgetLight.code],
    toelichting: spending.note,
  };
  return [...programme.indicators.map((result) => programmeCells(result, indicators)), ...(spent ? [spent] : [])].map(
    (row) => ({ ...thing, ...row }),
  );
}

/** A sum of ours is told apart from a total that was reported, and names the projects that are not in it. */
function programmeCells(result: ProgrammeIndicator, indicators: Indicators): FigureRow {
  const cells = resultCells(result, indicators);
  if (result.origin === "reported") return cells;
  const sum: FigureRow = result.actual.status === "known" ? { status: "opgeteld" } : {};
  return { ...cells, ...sum, zonder: idsOf(result.breakdown.without) };
}

function groupRows<Group extends { readonly id: string; readonly name: string }>(
  niveau: "categorie" | "sector",
  { group, totals }: GroupResult<Group>,
): FigureRow[] {
  return totals.map(({ indicator, sum, target, goal, light, without }) => ({
    niveau,
    id: group.id,
    naam: group.name,
    ...indicatorCells(indicator),
    ...sumCells(sum),
    zonder: idsOf(without.map(({ project }) => project)),
    doel_tot_en_met: wholeOf(target),
    doel_totaal: goal,
    ...lightCells(light),
  }));
}

/** A figure of several projects stands with each of them in the monitor, and here once. */
function togetherRows(projects: readonly ProjectResult[]): FigureRow[] {
  const groups = new Map(projects.flatMap(({ together }) => together).map((group) => [JSON.stringify(group), group]));
  return [...groups.values()].flatMap(({ projects: members, figures }) => {
    const thing = {
      niveau: "samen",
      id: members.map(({ id }) => id).join("+"),
      naam: listText(members.map(({ name }) => name)),
    };
    return figures.map((figure) => ({ ...thing, ...figureCells(figure) }));
  });
}

function projectRows({ project, name, judgement, ...result }: ProjectResult, indicators: Indicators): FigureRow[] {
  const thing = { niveau: "project", id: project.id, naam: name };
  const rows = [
    ...(judgement ? [judgementCells(judgement)] : []),
    ...result.indicators.map((one) => resultCells(one, indicators)),
  ];
  return (rows.length > 0 ? rows : [{ status: "geen cijfers" }]).map((row) => ({ ...thing, ...row }));
}

function judgementCells({ colour, explanation, reference }: Judgement): FigureRow {
  return {
    status: "oordeel in woorden",
    stoplicht: colour === "unknown" ? "onbekend" : colourWords[colour],
    stoplicht_code: colour === "unknown" ? "kleur-onbekend" : "kwalitatief",
    toelichting: explanation,
    ...referenceCells(reference),
  };
}

function resultCells(result: IndicatorResult, indicators: Indicators): FigureRow {
  const { indicator, target, goal, light } = result;
  return {
    ...figureCells(result),
    doel_tot_en_met: wholeOf(target?.value),
    doel_totaal: goal?.value,
    doel_benadering: goal?.approximation && approximationWord(goal.approximation),
    doel_in_woorden: goal && agreementText(goal, indicator, indicators),
    ...lightCells(light),
  };
}

function figureCells(figure: TogetherResult["figures"][number]): FigureRow {
  const { indicator, actual, measuredIn, quality, reference, note } = figure;
  return {
    ...indicatorCells(indicator),
    gemeten_tot_en_met: measuredIn,
    ...actualCells(actual),
    kwaliteit: actual.status === "missing" && quality === "measured" ? undefined : qualityCodes[quality],
    toelichting: note,
    ...referenceCells(reference),
  };
}

function indicatorCells({ id, name, unit }: Indicator): FigureRow {
  return { indicator: id, indicator_naam: name, eenheid: unit.many };
}

function actualCells(actual: Actual): FigureRow {
  switch (actual.status) {
    case "known":
      return { realisatie: actual.value, status: "bekend" };
    case "approximate":
      return { realisatie: actual.near, status: "benaderd", benadering: approximationWord(actual.word) };
    case "missing":
      return { status: "ontbreekt", waarom_ontbreekt: missingWords[actual.reason] };
  }
}

function sumCells(sum: number | undefined): FigureRow {
  if (sum === undefined) return { status: "ontbreekt", waarom_ontbreekt: "van geen project bekend" };
  return { realisatie: sum, status: "opgeteld" };
}

function lightCells(light: LightRecord): FigureRow {
  return { stoplicht: colourWords[light.colour], stoplicht_code: lightCode(light) };
}

function referenceCells({ source, place }: Reference): FigureRow {
  return { bron: source, vindplaats: place };
}

/** The whole number that the pages show. A fraction or a decimal point would become a date in a Dutch spreadsheet. */
function wholeOf(target: Fraction | undefined): number | undefined {
  return target && rounded(target);
}

function idsOf(projects: readonly { readonly id: string }[]): string {
  return projects.map(({ id }) => id).join(" ");
}
