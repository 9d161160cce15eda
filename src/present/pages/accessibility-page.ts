import type { Dataset } from "../../domain/dataset.ts";
import { dateText, listText } from "../dutch.ts";
import type { Fact } from "../light-view.ts";
import { singlePaths } from "../paths.ts";
import { type PageView, singlePageView } from "./page-view.ts";

/** What the organisation says about accessibility. The monitor claims no status of its own. */
export type AccessibilityPage = {
  readonly view: PageView;
  readonly organisation: string;
  readonly statement?: string;
  readonly audits: readonly AuditView[];
  readonly limitations: readonly LimitationView[];
  readonly reviewedOn?: string;
  /** What the organisation has not filled in. */
  readonly missing?: string;
};

type AuditView = {
  readonly what: string;
  readonly date: string;
  readonly outcome?: string;
  readonly link?: string;
};

type LimitationView = { readonly what: string; readonly facts: readonly Fact[] };

/** Gives the page about accessibility. */
export function accessibilityPage(dataset: Dataset): AccessibilityPage {
  const { accessibility, organisation } = dataset.series;
  const { statement, reviewedOn } = accessibility;
  const missing = missingOf(dataset);
  return {
    view: singlePageView(singlePaths.accessibility, dataset),
    organisation: organisation.name,
    audits: accessibility.audits.map(({ date, what, ...rest }) => ({
      ...rest,
      what: what.replace(/\.?$/, "."),
      date: dateText(date),
    })),
    limitations: accessibility.limitations.map(({ what, ...rest }) => ({ what, facts: factsOf(rest) })),
    ...(statement && { statement }),
    ...(reviewedOn && { reviewedOn: dateText(reviewedOn) }),
    ...(missing && { missing }),
  };
}

type Limitation = Dataset["series"]["accessibility"]["limitations"][number];

function factsOf({ consequence, alternative, solution }: Omit<Limitation, "what">): Fact[] {
  const facts: readonly (readonly [string, string | undefined])[] = [
    ["Gevolg", consequence],
    ["Wat u kunt doen", alternative],
    ["Oplossing", solution],
  ];
  return facts.flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]));
}

function missingOf({ series: { accessibility } }: Dataset): string | undefined {
  const { statement, audits, limitations, reviewedOn } = accessibility;
  const parts = [
    statement === undefined && "de toegankelijkheidsverklaring",
    audits.length === 0 && "een onderzoek",
    limitations.length === 0 && "de bekende beperkingen",
    reviewedOn === undefined && "de datum van de laatste controle",
  ].filter((part) => part !== false);
  return parts.length > 0 ? `Nog niet ingevuld: ${listText(parts)}.` : undefined;
}
