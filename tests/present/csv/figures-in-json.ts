/** One figure of monitor.json, by the names of the columns of the CSV. */
export type JsonFigure = Readonly<Record<string, string>>;

// biome-ignore lint/suspicious/noExplicitAny: JSON of a public contract, whose form its schema checks.
type Json = any;

/** Lists every figure of monitor.json as a row of the CSV must have it, made from that file alone. */
export function figuresInJson(json: string): JsonFigure[] {
  const { programma, categorieen, sectoren, samen, projecten }: Json = JSON.parse(json);
  const names = new Map<string, string>(projecten.map(({ id, naam }: Json) => [id, naam]));
  return [
    ...programma.indicatoren.map((one: Json) => ({
      ...thing("programma", "programma", "Het hele programma"),
      ...figure(one),
      zonder: one.herkomst === "opgeteld" ? one.zonder.join(" ") : "",
    })),
    ...(programma.geld?.uitgegeven ? [spent(programma.geld)] : []),
    ...categorieen.flatMap((group: Json) => totals("categorie", group)),
    ...sectoren.flatMap((group: Json) => totals("sector", group)),
    ...samen.flatMap(({ projecten: ids, indicatoren }: Json) =>
      indicatoren.map((one: Json) => ({
        ...thing("samen", ids.join("+"), ids.map((id: string) => names.get(id)).join(" en ")),
        ...figure(one),
      })),
    ),
    ...projecten.flatMap(project),
  ];
}

function thing(niveau: string, id: string, naam: string): JsonFigure {
  return { niveau, id, naam };
}

function totals(niveau: string, { id, naam, totalen }: Json): JsonFigure[] {
  return totalen.map((one: Json) => ({
    ...thing(niveau, id, naam),
    ...figure(one),
    status: one.realisatie === undefined ? "ontbreekt" : "opgeteld",
    // The pages say "niet bekend" here: nothing was delivered late, there is nothing to add up.
    waarom_ontbreekt: one.realisatie === undefined ? "van geen project bekend" : "",
    zonder: one.zonder.join(" "),
  }));
}

function project({ id, naam, oordeel, indicatoren = [] }: Json): JsonFigure[] {
  const judged = {
    status: "oordeel in woorden",
    stoplicht: text(oordeel?.kleur),
    stoplicht_code: text(oordeel?.code),
    toelichting: text(oordeel?.toelichting),
    bron: text(oordeel?.bron),
    vindplaats: text(oordeel?.vindplaats),
  };
  const rows = [...(oordeel ? [judged] : []), ...indicatoren.map(figure)];
  return (rows.length > 0 ? rows : [{ status: "geen cijfers" }]).map((row) => ({
    ...thing("project", id, naam),
    ...row,
  }));
}

function spent({ uitgegeven, stoplicht }: Json): JsonFigure {
  const { bedrag, ...rest } = uitgegeven;
  return {
    ...thing("programma", "programma", "Het hele programma"),
    ...figure({ ...rest, realisatie: bedrag, stoplicht, id: "uitgegeven", naam: "Uitgegeven", eenheid: "euro" }),
  };
}

function figure(one: Json): JsonFigure {
  const isMissing = one.ontbreekt !== undefined;
  const known = one.benadering ? "benaderd" : one.herkomst === "opgeteld" ? "opgeteld" : "bekend";
  return {
    indicator: one.id,
    indicator_naam: one.naam,
    eenheid: one.eenheid,
    gemeten_tot_en_met: text(one.peilkwartaal),
    realisatie: text(one.realisatie),
    status: isMissing ? "ontbreekt" : known,
    benadering: text(one.benadering),
    waarom_ontbreekt: text(one.ontbreekt),
    kwaliteit: isMissing && one.kwaliteit === "gemeten" ? "" : text(one.kwaliteit),
    doel_tot_en_met: text(one.doelTotEnMet?.waarde),
    doel_totaal: text(one.doelTotaal),
    doel_benadering: text(one.doelBenadering),
    stoplicht: text(one.stoplicht?.kleur),
    stoplicht_code: text(one.stoplicht?.code),
    toelichting: text(one.toelichting),
    bron: text(one.bron),
    vindplaats: text(one.vindplaats),
  };
}

function text(value: string | number | undefined): string {
  return value === undefined ? "" : String(value).replaceAll(/\s+/g, " ").trim();
}
