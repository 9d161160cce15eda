import type { GroupResult, GroupTotal, Monitor, ProjectResult } from "../../domain/monitor.ts";
import { capital, count, counted, inWords, lowerStart, sectorText } from "../dutch.ts";
import { qualityWords } from "../event-words.ts";

/** A figure of a sector or target group that deserves a place of its own. */
export type Callout = { readonly value: string; readonly label: string; readonly note?: string };

const most = 4;

/** Gives, of the main indicator, the sector with the highest known sum and each target group with a known figure. */
export function calloutsView({ sectors, targetGroups }: Monitor, mainIndicator: string): Callout[] {
  const totalOf = ({ totals }: GroupResult<unknown>) => totals.find(({ indicator }) => indicator.id === mainIndicator);
  const highest = sectors
    .flatMap(({ group, ...rest }) => {
      const total = totalOf({ group, ...rest });
      return total?.sum ? [{ group, total, sum: total.sum }] : [];
    })
    .sort((a, b) => b.sum - a.sum)[0];
  const ofSector = highest ? [totalCallout(highest.total, sectorText(highest.group.name))] : [];
  const ofGroups = targetGroups.flatMap((one) => {
    const total = totalOf(one);
    const where = `doelgroep ${lowerStart(one.group.name)}`;
    if (total?.sum !== undefined) return [totalCallout(total, where)];
    return projectCallout(one.projects, mainIndicator, where);
  });
  return [...ofSector, ...ofGroups].slice(0, most);
}

function totalCallout({ indicator, sum = 0, without }: GroupTotal, where: string): Callout {
  const left = without.length;
  return {
    value: count(sum, indicator.unit),
    label: `${indicator.name}, ${where}`,
    ...(left > 0 && {
      note: `Zonder ${inWords(left)} ${left === 1 ? "project" : "projecten"} waarvan geen cijfer bekend is.`,
    }),
  };
}

/** A figure counted by another definition is in no sum; of a single project it can be shown, with its mark. */
function projectCallout(projects: readonly ProjectResult[], mainIndicator: string, where: string): Callout[] {
  const known = projects.flatMap(({ indicators, name }) =>
    indicators
      .filter(({ indicator, actual }) => indicator.id === mainIndicator && actual.status !== "missing")
      .map((result) => ({ result, name })),
  );
  const [only] = known;
  if (only === undefined || known.length > 1) return [];
  const { indicator, actual, quality } = only.result;
  const mark = qualityWords[quality];
  return [
    {
      value: counted(actual, indicator.unit),
      label: `${indicator.name}, ${where}`,
      note: `Alleen ${only.name}.${mark ? ` ${capital(mark)}.` : ""}`,
    },
  ];
}
