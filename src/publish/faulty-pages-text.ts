/** A page of the site and what is wrong with it on paper; each fault is a Dutch sentence. */
export type FaultyPage = { readonly page: string; readonly faults: readonly string[] };

/**
 * Tells what is wrong with pages on paper, in their order. What is wrong with many, such as a sign in a text that stands in every
 * letter, is told at the first of them only.
 */
export function faultyPagesText(pages: readonly FaultyPage[]): string {
  const toldPages = withNews(pages);
  const [only, ...others] = pages;
  if (only === undefined || others.length === 0) {
    return [`Van de pagina ${only?.page} is geen goede PDF te maken.`, ...linesOf(toldPages[0], mostLines)].join("\n");
  }
  const most = Math.min(mostLines, Math.floor(screen / Math.min(mostPages, toldPages.length)));
  const rest = toldPages.length - mostPages;
  return [
    `Van ${pages.length} pagina's is geen goede PDF te maken.`,
    ...toldPages.slice(0, mostPages).flatMap((told) => [`${told.page}:`, ...linesOf(told, most)]),
    ...(rest > 0 ? [`En op nog ${rest} ${rest === 1 ? "pagina" : "pagina's"} iets anders.`] : []),
  ].join("\n");
}

// One mistake may be found at a hundred places: the first ones are enough to mend it. In lines, but `mostPages`.
const screen = 40;
const mostLines = 10;
const mostPages = 10;

/** Gives the pages of which there is something to tell that is not told of an earlier one. */
function withNews(pages: readonly FaultyPage[]): FaultyPage[] {
  const told = new Set<string>();
  return pages.flatMap(({ page, faults }) => {
    const fresh = [...new Set(faults)].filter((fault) => !told.has(placeless(fault)));
    for (const fault of fresh) told.add(placeless(fault));
    const texts = fresh.map(
      (fault) => fault + alsoOn(pages.filter((one) => one.page !== page && has(one, fault)).length),
    );
    return texts.length > 0 ? [{ page, faults: texts }] : [];
  });
}

function has({ faults }: FaultyPage, fault: string): boolean {
  return faults.some((one) => placeless(one) === placeless(fault));
}

/** The same text may be on another sheet of another document. */
function placeless(fault: string): string {
  return fault.replace(/^Bladzijde \d+: /, "");
}

function alsoOn(others: number): string {
  return others > 0 ? ` (Ook op ${others} andere ${others === 1 ? "pagina" : "pagina's"}.)` : "";
}

function linesOf(told: FaultyPage | undefined, most: number): string[] {
  const { faults = [] } = told ?? {};
  const rest = faults.length - most;
  return [
    ...faults.slice(0, most).map((fault) => `- ${fault}`),
    ...(rest > 0 ? [`- En nog ${rest} keer zoiets.`] : []),
  ];
}
