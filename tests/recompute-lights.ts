/**
 * Recomputes every colour and code of a monitor.json, from that file alone. Written from RAG-1, without
 * looking at src/ and without importing from it: two programs that agree are worth more than one.
 */

export type Json = { readonly [key: string]: unknown };

type Colour = "groen" | "oranje" | "rood" | "grijs";
type Verdict = { readonly kleur: Colour; readonly code: string };

type Thresholds = {
  readonly groen: number;
  readonly oranje: number;
  readonly eindOranje: number;
  readonly minimumDoel: number;
  readonly spelingPersonen: number;
  readonly marge: number;
  readonly controleerProcent: number;
  readonly controleerVerschil: number;
};

type Light = {
  readonly kleur: Colour;
  readonly berekend: Colour;
  readonly code: string;
  readonly regel: string;
  readonly invoer: {
    readonly toestand: string;
    readonly teVroeg: boolean;
    readonly afgeschermd: boolean;
    readonly vorigeKleur?: Colour;
  };
  readonly drempels: Thresholds;
  readonly verhouding?: string;
  readonly signalen?: readonly string[];
  readonly handmatig?: {
    readonly kleur: Colour;
    readonly reden: string;
    readonly door: string;
    readonly datum: string;
  };
};

type Measured = {
  readonly id: string;
  readonly realisatie?: number;
  readonly benadering?: string;
  readonly interval?: { readonly van: number; readonly totEnMet: number };
  readonly ontbreekt?: string;
  readonly kwaliteit?: string;
  readonly peilkwartaal?: string;
  readonly doelTotEnMet?: { readonly waarde: number; readonly exact: string };
  readonly doelTotaal?: number;
  readonly stoplicht: Light;
  readonly dekking?: Coverage;
};

type Coverage = { readonly stand: string; readonly aandeel?: string };

type ProgrammeIndicator = Measured & {
  readonly herkomst: string;
  readonly bekendPerProject: number;
  readonly nietUitgesplitst?: number;
  readonly opbouw: readonly {
    readonly projecten: readonly string[];
    readonly aantal: number;
    readonly anderGeteld?: true;
    readonly peilkwartaal?: string;
  }[];
  readonly zonder: readonly string[];
};

type Project = {
  readonly id: string;
  readonly categorie: string;
  readonly sector?: string;
  readonly toestand: string;
  readonly oordeel?: { readonly kleur: string; readonly code: string };
  readonly indicatoren?: readonly Measured[];
};

type Group = {
  readonly id: string;
  readonly projecten: readonly string[];
  readonly totalen: readonly (Measured & { readonly zonder: readonly string[] })[];
};

type Together = { readonly projecten: readonly string[]; readonly indicatoren: readonly Omit<Measured, "stoplicht">[] };

type Money = {
  readonly uitgegeven?: { readonly bedrag?: number; readonly benadering?: string };
  readonly begroting?: {
    readonly heeftBestedingspad: boolean;
    readonly totEnMet?: number;
    readonly totaal?: number;
    readonly jaren: readonly {
      readonly totaal?: number;
      readonly uitgesplitst: number;
      readonly nietUitgesplitst?: number;
    }[];
  };
  readonly stoplicht: { readonly kleur: Colour; readonly code: string };
};

export type MonitorJson = {
  readonly totEnMet: string;
  readonly drempels: Thresholds;
  readonly programma: {
    readonly oordeel: string;
    readonly kleur: Colour;
    readonly hoofdindicator: string;
    readonly aantallen: Readonly<Record<Colour, number>>;
    readonly indicatoren: readonly ProgrammeIndicator[];
    readonly geld?: Money;
  };
  readonly categorieen: readonly Group[];
  readonly sectoren: readonly Group[];
  readonly samen: readonly Together[];
  readonly projecten: readonly Project[];
};

/** Lists everything in a monitor.json that does not follow from its own figures. Empty when all of it does. */
export function faultsOf(monitor: MonitorJson): string[] {
  const faults: string[] = [];
  const expect = (place: string, found: unknown, computed: unknown) => {
    const [a, b] = [JSON.stringify(found), JSON.stringify(computed)];
    if (a !== b) faults.push(`${place}: in the file ${a}, recomputed ${b}`);
  };
  for (const one of monitor.programma.indicatoren) checkProgrammeIndicator(one, monitor, expect);
  for (const project of monitor.projecten) checkProject(project, monitor, expect);
  for (const category of monitor.categorieen) {
    expect(
      `${category.id} projecten`,
      category.projecten,
      idsOf(monitor, (project) => project.categorie === category.id),
    );
    checkTotals(category, monitor, expect);
  }
  for (const sector of monitor.sectoren) {
    expect(
      `${sector.id} projecten`,
      sector.projecten,
      idsOf(monitor, (project) => project.sector === sector.id),
    );
    checkTotals(sector, monitor, expect);
  }
  for (const { projecten, indicatoren } of monitor.samen) {
    for (const one of indicatoren) checkInterval(`${projecten} ${one.id}`, one, expect);
  }
  checkProgramme(monitor, expect);
  checkMoney(monitor.programma.geld, expect);
  return faults;
}

/** Counts the lights that were recomputed, so that a test can see that nothing was skipped. */
export function lightsIn({ programma, projecten, categorieen, sectoren }: MonitorJson): Light[] {
  const groups = [...categorieen, ...sectoren].flatMap(({ totalen }) => totalen);
  const indicators = projecten.flatMap(({ indicatoren = [] }) => indicatoren);
  return [...programma.indicatoren, ...indicators, ...groups].map(({ stoplicht }) => stoplicht);
}

type Expect = (place: string, found: unknown, computed: unknown) => void;

// --- one light ---

function checkLight(place: string, one: Measured, expect: Expect): void {
  const { stoplicht: light } = one;
  const verdict = withCoverage(verdictOf(one, light), one.dekking);
  expect(`${place} berekend`, light.berekend, verdict.kleur);
  expect(`${place} regel`, light.regel, verdict.code);
  expect(`${place} kleur`, light.kleur, light.handmatig?.kleur ?? verdict.kleur);
  expect(`${place} code`, light.code, light.handmatig ? "handmatig" : verdict.code);
  if (light.handmatig) expect(`${place} handmatig`, overrideIsAllowed(light.handmatig, verdict.kleur), true);
  expect(`${place} verhouding`, light.verhouding, ratioOf(one));
  checkInterval(place, one, expect);
}

/** What was reached, divided by what was to be reached by now. */
function ratioOf({ realisatie, benadering, doelTotEnMet, stoplicht }: Measured): string | undefined {
  const target = doelTotEnMet && fraction(doelTotEnMet.exact);
  if (realisatie === undefined || benadering !== undefined || target === undefined) return undefined;
  if (target.top === 0n || stoplicht.invoer.afgeschermd) return undefined;
  return text({ top: BigInt(realisatie) * target.bottom, bottom: target.top });
}

function checkInterval(place: string, one: Omit<Measured, "stoplicht">, expect: Expect): void {
  const isApproximate = one.benadering !== undefined && one.realisatie !== undefined;
  const [van, totEnMet] = isApproximate ? interval(one.benadering as string, one.realisatie as number) : [];
  expect(`${place} interval`, one.interval, isApproximate ? { van, totEnMet } : undefined);
}

/** The order of decision of RAG-1; the numbers are those of RAG-1. */
function verdictOf(one: Measured, { invoer, drempels }: Light): Verdict {
  const goal = one.doelTotaal;
  const target = one.doelTotEnMet && fraction(one.doelTotEnMet.exact);
  if (invoer.toestand === "gestopt") return grey("gestopt"); // 1
  if (invoer.toestand === "on-hold") return grey("on-hold"); // 2
  if (goal === 0 || (goal === undefined && target === undefined)) return grey("geen-doel"); // 3, 4
  if (invoer.afgeschermd) return grey("afgeschermd"); // 5
  if (invoer.toestand === "gepland") {
    // 6
    if ((one.realisatie ?? 0) > 0) return grey("gepland-met-resultaat");
    return target === undefined || target.top === 0n
      ? grey("niet-gestart")
      : { kleur: "rood", code: "start-uitgesteld" };
  }
  if (one.realisatie === undefined) {
    return invoer.toestand === "lopend" && invoer.teVroeg ? grey("te-vroeg") : grey("geen-cijfers"); // 7, 8
  }
  const judge = (actual: number) =>
    invoer.toestand === "afgerond"
      ? finished(actual, goal, drempels)
      : running(actual, { goal, target, early: invoer.teVroeg, previous: invoer.vorigeKleur }, drempels);
  if (one.benadering === undefined) return judge(one.realisatie);
  const [low, high] = interval(one.benadering, one.realisatie); // 12
  return judge(low).kleur === judge(high).kleur ? judge(low) : grey("benaderd");
}

/** Rule 9. */
function finished(actual: number, goal: number | undefined, limits: Thresholds): Verdict {
  if (goal === undefined) return grey("geen-doel");
  if (actual >= goal) return { kleur: "groen", code: "gehaald" };
  if (goal < limits.minimumDoel) return grey("te-klein");
  return actual * 100 >= goal * limits.eindOranje
    ? { kleur: "oranje", code: "bijna-gehaald" }
    : { kleur: "rood", code: "niet-gehaald" };
}

type Course = {
  readonly goal: number | undefined;
  readonly target: Exact | undefined;
  readonly early: boolean;
  readonly previous: Colour | undefined;
};

/** Rule 10, and the margin. */
function running(actual: number, { goal, target, early, previous }: Course, limits: Thresholds): Verdict {
  if (goal !== undefined && actual >= goal) return { kleur: "groen", code: "doel-al-gehaald" };
  if (target === undefined) return grey("geen-tussendoel");
  if (early) return grey("te-vroeg");
  if (target.top === 0n) return actual > 0 ? { kleur: "groen", code: "voor-op-schema" } : grey("te-vroeg");
  if (compare(target, whole(limits.minimumDoel)) < 0) return grey("te-klein");
  if (Number(target.top / target.bottom) - actual <= limits.spelingPersonen)
    return { kleur: "groen", code: "op-schema" };
  const reaches = (percentage: number) => BigInt(actual) * 100n * target.bottom >= BigInt(percentage) * target.top;
  const wasWorse = (...colours: Colour[]) => previous !== undefined && colours.includes(previous);
  if (reaches(limits.groen + (wasWorse("oranje", "rood") ? limits.marge : 0)))
    return { kleur: "groen", code: "op-schema" };
  if (reaches(limits.oranje + (wasWorse("rood") ? limits.marge : 0))) return { kleur: "oranje", code: "loopt-achter" };
  return { kleur: "rood", code: "loopt-ver-achter" };
}

/** FMT-1 rule 4, in whole numbers. "bijna" a small number leaves only the number below it. */
function interval(word: string, near: number): [number, number] {
  switch (word) {
    case "ruim":
    case "meer dan":
      return [near, Math.max(near, Math.ceil((near * 110) / 100) - 1)];
    case "bijna":
      return [Math.max(0, Math.min(Math.ceil((near * 95) / 100), near - 1)), Math.max(0, near - 1)];
    default:
      return [Math.ceil((near * 95) / 100), Math.floor((near * 105) / 100)];
  }
}

/** A total of ours with too little behind it gets no colour. */
function withCoverage(verdict: Verdict, coverage: Coverage | undefined): Verdict {
  const isThin = coverage !== undefined && ["te-laag", "onbekend"].includes(standOf(coverage));
  return isThin && verdict.kleur !== "grijs" ? grey("onvolledig") : verdict;
}

/** What the stated share means; without a share, what the file says. */
function standOf({ stand, aandeel }: Coverage): string {
  if (aandeel === undefined) return stand;
  const share = fraction(aandeel);
  if (compare(share, { top: 60n, bottom: 100n }) < 0) return "te-laag";
  return compare(share, { top: 90n, bottom: 100n }) < 0 ? "voorlopig" : "volledig";
}

const rank: Readonly<Record<string, number>> = { rood: 0, oranje: 1, groen: 2 };

function overrideIsAllowed({ kleur, reden, door, datum }: NonNullable<Light["handmatig"]>, computed: Colour): boolean {
  const [from, to] = [rank[computed], rank[kleur]];
  if (from === undefined || to === undefined || to === from || to - from > 1) return false;
  return reden.trim().length >= 20 && door !== "" && /^\d{4}-\d{2}-\d{2}$/.test(datum);
}

/** Rule 13. */
function flagsOf(one: Measured, quarter: string): string[] | undefined {
  const { invoer, drempels } = one.stoplicht;
  const isOver = ["afgerond", "gestopt"].includes(invoer.toestand);
  const flags = [
    ...(isFarAbove(one, drempels) && !invoer.afgeschermd ? ["controleer-doel"] : []),
    ...(one.peilkwartaal !== undefined && one.peilkwartaal < quarter && !isOver ? ["verouderd"] : []),
  ];
  return flags.length > 0 ? flags : undefined;
}

function isFarAbove({ realisatie, benadering, doelTotEnMet, doelTotaal }: Measured, limits: Thresholds): boolean {
  if (realisatie === undefined || benadering !== undefined || doelTotEnMet === undefined || doelTotaal === 0)
    return false;
  const target = fraction(doelTotEnMet.exact);
  const actual = BigInt(realisatie);
  const isOverPercentage = actual * 100n * target.bottom > BigInt(limits.controleerProcent) * target.top;
  return isOverPercentage && actual * target.bottom - target.top >= BigInt(limits.controleerVerschil) * target.bottom;
}

// --- indicators, projects and totals ---

function checkIndicator(place: string, one: Measured, monitor: MonitorJson, expect: Expect): void {
  checkLight(place, one, expect);
  expect(`${place} drempels`, one.stoplicht.drempels, monitor.drempels);
  expect(`${place} signalen`, one.stoplicht.signalen, flagsOf(one, monitor.totEnMet));
  checkShown(place, one, expect);
}

/** The target that is shown is the exact one, a half rounded up. */
function checkShown(place: string, { doelTotEnMet }: Measured, expect: Expect): void {
  if (doelTotEnMet === undefined) return;
  const { top, bottom } = fraction(doelTotEnMet.exact);
  expect(`${place} doelTotEnMet`, doelTotEnMet.waarde, Number((2n * top + bottom) / (2n * bottom)));
}

function checkProject(project: Project, monitor: MonitorJson, expect: Expect): void {
  for (const one of project.indicatoren ?? []) {
    checkIndicator(`${project.id} ${one.id}`, one, monitor, expect);
    expect(`${project.id} ${one.id} toestand`, one.stoplicht.invoer.toestand, project.toestand);
  }
  const { oordeel } = project;
  if (oordeel)
    expect(`${project.id} oordeel`, oordeel.code, oordeel.kleur === "onbekend" ? "kleur-onbekend" : "kwalitatief");
}

function checkProgrammeIndicator(one: ProgrammeIndicator, monitor: MonitorJson, expect: Expect): void {
  checkIndicator(`programma ${one.id}`, one, monitor, expect);
  const sum = one.opbouw.reduce((total, { aantal }) => total + aantal, 0);
  expect(`programma ${one.id} bekendPerProject`, one.bekendPerProject, sum);
  if (one.nietUitgesplitst !== undefined)
    expect(`programma ${one.id} rest`, one.nietUitgesplitst, (one.realisatie ?? 0) - sum);
  if (one.herkomst === "opgeteld")
    expect(`programma ${one.id} som`, one.realisatie, one.opbouw.length > 0 ? sum : undefined);
  if (one.dekking) expect(`programma ${one.id} dekking`, one.dekking.stand, standOf(one.dekking));
  if (one.herkomst === "opgeteld")
    expect(
      `programma ${one.id} anders geteld`,
      one.opbouw.filter(({ anderGeteld }) => anderGeteld),
      [],
    );
  checkWithout(`programma ${one.id}`, one.zonder, monitor, expect);
  for (const { projecten, peilkwartaal } of one.opbouw) {
    if (peilkwartaal !== undefined)
      expect(`programma ${one.id} ${projecten} eindstand`, peilkwartaal < monitor.totEnMet, true);
  }
}

/** A planned project has no figure to miss. */
function checkWithout(place: string, without: readonly string[], { projecten }: MonitorJson, expect: Expect): void {
  const planned = projecten.filter(({ id, toestand }) => toestand === "gepland" && without.includes(id));
  expect(`${place} zonder`, idsOf({ projecten: planned }), []);
}

/** A total of a category or sector: its sum, target, goal, coverage and light, all from the projects in the file. */
function checkTotals(group: Group, monitor: MonitorJson, expect: Expect): void {
  const projects = monitor.projecten.filter(({ id }) => group.projecten.includes(id));
  for (const total of group.totalen) {
    const place = `${group.id} ${total.id}`;
    const parts = partsOf(projects, total.id, monitor);
    const counted = parts.flatMap((part) => part.projects);
    expect(
      `${place} som`,
      total.realisatie,
      parts.length > 0 ? parts.reduce((sum, { value }) => sum + value, 0) : undefined,
    );
    // What stopped projects reached is a part of a target, but no target by itself.
    const measured = counted.every(({ toestand }) => toestand === "gestopt") ? [] : counted;
    const target = sumOf(measured.map((project) => targetToCover(project, total.id)));
    expect(`${place} doel t/m`, total.doelTotEnMet?.exact, measured.length > 0 && target ? text(target) : undefined);
    const goal = sumOf(measured.map((project) => goalToCover(project, total.id)));
    expect(
      `${place} doel totaal`,
      total.doelTotaal,
      measured.length > 0 && goal ? Number(goal.top / goal.bottom) : undefined,
    );
    const left = projects.filter(({ id }) => total.zonder.includes(id));
    expect(`${place} dekking`, total.dekking, coverageOf(counted, left, total.id));
    const early =
      counted.length > 0 &&
      counted.every((project) => indicatorOf(project, total.id)?.stoplicht.invoer.teVroeg === true);
    expect(`${place} teVroeg`, total.stoplicht.invoer.teVroeg, early);
    checkWithout(place, total.zonder, monitor, expect);
    checkLight(place, total, expect);
    checkShown(place, total, expect);
  }
}

type Part = { readonly projects: readonly Project[]; readonly value: number };

/** What may be added up: exact figures of this quarter, each once; projects together only when all are in the group. */
function partsOf(projects: readonly Project[], id: string, monitor: MonitorJson): Part[] {
  const inside = (ids: readonly string[]) => ids.every((one) => projects.some((project) => project.id === one));
  const together = monitor.samen.flatMap(({ projecten, indicatoren }): Part[] => {
    const value = indicatoren.filter((one) => one.id === id).map((one) => exact(one))[0];
    if (value === undefined || !inside(projecten)) return [];
    return [{ projects: projects.filter((project) => projecten.includes(project.id)), value }];
  });
  const own = projects.flatMap((project): Part[] => {
    const one = indicatorOf(project, id);
    const value = one && !one.stoplicht.signalen?.includes("verouderd") ? exact(one) : undefined;
    return value === undefined ? [] : [{ projects: [project], value }];
  });
  return [...together, ...own];
}

function exact({ realisatie, benadering, kwaliteit }: Omit<Measured, "stoplicht">): number | undefined {
  const isElsewhere = kwaliteit === "elders-geteld" || kwaliteit === "andere-definitie";
  return benadering === undefined && !isElsewhere ? realisatie : undefined;
}

function coverageOf(counted: readonly Project[], left: readonly Project[], id: string): Coverage {
  if (left.length === 0) return { stand: "volledig" };
  const [inside, outside] = [counted, left].map((projects) =>
    projects.length > 0 ? sumOf(projects.map((project) => targetToCover(project, id))) : undefined,
  );
  if (inside === undefined || outside === undefined) return { stand: "onbekend" };
  const all = add(inside, outside);
  if (all.top === 0n || outside.top === 0n) return { stand: "volledig" };
  const share = text({ top: inside.top * all.bottom, bottom: inside.bottom * all.top });
  const stand = standOf({ stand: "", aandeel: share });
  return stand === "volledig" ? { stand } : { stand, aandeel: share };
}

/** A stopped project has no more to reach than it did; a finished one its whole goal (PATH-1). */
function targetToCover(project: Project, id: string): Exact | undefined {
  const one = indicatorOf(project, id);
  if (one === undefined) return undefined;
  if (project.toestand === "gestopt") return reached(one);
  if (project.toestand === "afgerond") return one.doelTotaal === undefined ? undefined : whole(one.doelTotaal);
  return one.doelTotEnMet && fraction(one.doelTotEnMet.exact);
}

function goalToCover(project: Project, id: string): Exact | undefined {
  const one = indicatorOf(project, id);
  if (project.toestand === "gestopt") return one && reached(one);
  return one?.doelTotaal === undefined ? undefined : whole(one.doelTotaal);
}

function reached({ realisatie, benadering }: Measured): Exact | undefined {
  return realisatie === undefined || benadering !== undefined ? undefined : whole(realisatie);
}

function indicatorOf({ indicatoren = [] }: Project, id: string): Measured | undefined {
  return indicatoren.find((one) => one.id === id);
}

function idsOf(
  { projecten }: Pick<MonitorJson, "projecten">,
  isIn: (project: Project) => boolean = () => true,
): string[] {
  return projecten.filter(isIn).map(({ id }) => id);
}

// --- the programme and its money ---

function checkProgramme({ programma, projecten }: MonitorJson, expect: Expect): void {
  const colours = programma.indicatoren.map(({ stoplicht }) => stoplicht.kleur);
  const main = programma.indicatoren.find(({ id }) => id === programma.hoofdindicator)?.stoplicht.kleur ?? "grijs";
  const hasWorse = colours.includes("oranje") || colours.includes("rood");
  const headline = main === "grijs" || main === "rood" ? main : hasWorse ? "oranje" : "groen";
  expect("programma kleur", programma.kleur, headline);
  expect("programma oordeel", programma.oordeel, verdictInWords(headline, colours));
  const lights = projecten.flatMap(({ oordeel, indicatoren = [] }) =>
    oordeel
      ? [oordeel.kleur === "onbekend" ? "grijs" : oordeel.kleur]
      : indicatoren.map(({ stoplicht }) => stoplicht.kleur),
  );
  const count = (colour: Colour) => lights.filter((one) => one === colour).length;
  const counts = { groen: count("groen"), oranje: count("oranje"), rood: count("rood"), grijs: count("grijs") };
  expect("programma aantallen", programma.aantallen, counts);
}

function verdictInWords(headline: Colour, colours: readonly Colour[]): string {
  if (headline === "grijs") return "nog geen oordeel";
  if (headline === "rood") return "niet op koers";
  if (colours.every((colour) => colour === "groen")) return "op koers";
  return colours.includes("rood") ? "deels op koers" : "redelijk op koers";
}

function checkMoney(money: Money | undefined, expect: Expect): void {
  if (money === undefined) return;
  const { kleur, code } = money.stoplicht;
  expect("geld", { kleur, code }, moneyVerdict(money));
  for (const { totaal, uitgesplitst, nietUitgesplitst } of money.begroting?.jaren ?? []) {
    expect("geld nietUitgesplitst", nietUitgesplitst, totaal === undefined ? undefined : totaal - uitgesplitst);
  }
}

/** Two-sided: too little spent is bad too. The bounds belong to the better colour. */
function moneyVerdict({ uitgegeven, begroting }: Money): Verdict {
  const spent = uitgegeven?.benadering === undefined ? uitgegeven?.bedrag : undefined;
  const planned = begroting?.totEnMet;
  if (spent === undefined) return grey(planned ? "geen-bedrag" : "geen-bestedingspad");
  if (begroting?.heeftBestedingspad && begroting.totaal !== undefined && spent > begroting.totaal) {
    return { kleur: "rood", code: "boven-hele-begroting" };
  }
  if (!planned) return grey("geen-bestedingspad");
  const lies = (from: number, to: number) => spent * 100 >= planned * from && spent * 100 <= planned * to;
  if (lies(85, 105)) return { kleur: "groen", code: "binnen-begroting" };
  const code = spent < planned ? "te-weinig-uitgegeven" : "te-veel-uitgegeven";
  return { kleur: lies(70, 110) ? "oranje" : "rood", code };
}

// --- exact numbers ---

type Exact = { readonly top: bigint; readonly bottom: bigint };

function fraction(written: string): Exact {
  const [top = "0", bottom = "1"] = written.split("/");
  return { top: BigInt(top), bottom: BigInt(bottom) };
}

function whole(value: number): Exact {
  return { top: BigInt(value), bottom: 1n };
}

function add(a: Exact, b: Exact): Exact {
  return { top: a.top * b.bottom + b.top * a.bottom, bottom: a.bottom * b.bottom };
}

function compare(a: Exact, b: Exact): number {
  const difference = a.top * b.bottom - b.top * a.bottom;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

function sumOf(values: readonly (Exact | undefined)[]): Exact | undefined {
  return values.reduce((sum, value) => sum && value && add(sum, value), whole(0));
}

function text({ top, bottom }: Exact): string {
  const divisor = greatestDivisor(top, bottom);
  return bottom / divisor === 1n ? `${top / divisor}` : `${top / divisor}/${bottom / divisor}`;
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestDivisor(b, a % b);
}

function grey(code: string): Verdict {
  return { kleur: "grijs", code };
}
