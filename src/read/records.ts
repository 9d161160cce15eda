/** Made by `npm run records` from src/read/schema. Do not edit. */

/**
 * Een bedrag in hele euro's, of {ontbreekt: reden}.
 */
export type BedragOfReden =
  | number
  | {
      ontbreekt: Reden;
    };
/**
 * Waarom het getal er niet is. Een ontbrekend getal is nooit 0 en nooit leeg.
 */
export type Reden =
  "niet in bron" | "niet leesbaar" | "niet geleverd" | "nog niet gemeten" | "nog in te vullen" | "niet van toepassing";
/**
 * Het woord waarmee de bron het getal een benadering noemt. Het getal blijft dan overal een benadering.
 */
export type Benadering = "ruim" | "bijna" | "circa" | "meer dan";
/**
 * De datum van de brief, of de reden waarom die ontbreekt.
 */
export type DatumOfReden =
  | string
  | {
      ontbreekt: Reden;
    };
/**
 * Het kenmerk van de brief.
 */
export type TekstOfReden =
  | string
  | {
      ontbreekt: Reden;
    };
/**
 * Wie meer kan vertellen: een functie of een team, geen naam.
 */
export type TekstOfReden1 =
  | string
  | {
      ontbreekt: Reden;
    };
/**
 * Het telefoonnummer voor inlichtingen, tussen aanhalingstekens.
 */
export type TekstOfReden2 =
  | string
  | {
      ontbreekt: Reden;
    };
/**
 * Wie ondertekent: een functie, geen naam.
 */
export type TekstOfReden3 =
  | string
  | {
      ontbreekt: Reden;
    };
/**
 * De bijlagen naast de monitor zelf. De monitor is altijd bijlage 1.
 *
 * @minItems 1
 *
 * Items: Gewone tekst op één regel of meer.
 */
export type Bijlagen = [string, ...string[]];
/**
 * Aan wie het voorstel gaat.
 */
export type TekstOfReden4 =
  | string
  | {
      ontbreekt: Reden;
    };
/**
 * De datum van het voorstel, of de reden waarom die ontbreekt.
 */
export type DatumOfReden1 =
  | string
  | {
      ontbreekt: Reden;
    };
/**
 * Het kenmerk van het voorstel.
 */
export type TekstOfReden5 =
  | string
  | {
      ontbreekt: Reden;
    };
/**
 * Wie meer kan vertellen: een functie of een team, geen naam.
 */
export type TekstOfReden6 =
  | string
  | {
      ontbreekt: Reden;
    };
/**
 * Het telefoonnummer voor inlichtingen, tussen aanhalingstekens.
 */
export type TekstOfReden7 =
  | string
  | {
      ontbreekt: Reden;
    };
export type Voorstelpunt =
  | string
  | {
      /**
       * Gewone tekst op één regel of meer.
       */
      tekst: string;
      /**
       * @minItems 1
       *
       * Items: Gewone tekst op één regel of meer.
       */
      onderdelen: [string, ...string[]];
    };
/**
 * Wie het voorstel doet: een functie, geen naam.
 */
export type TekstOfReden8 =
  | string
  | {
      ontbreekt: Reden;
    };
/**
 * Hoe goed het cijfer is. Zonder dit woord is het cijfer gemeten.
 */
export type Kwaliteit = "gemeten" | "voorlopig" | "geschat" | "andere-definitie" | "elders-geteld" | "ongecontroleerd";
/**
 * Waarom het getal er niet is. Een ontbrekend getal is nooit 0 en nooit leeg.
 */
export type Reden1 =
  "niet in bron" | "niet leesbaar" | "niet geleverd" | "nog niet gemeten" | "nog in te vullen" | "niet van toepassing";
/**
 * Wat er met het project gebeurde, op volgorde van tijd.
 */
export type Levensloop = Gebeurtenis[];
/**
 * Een zin, of in een reconstructie de reden waarom die ontbreekt.
 */
export type ZinOfReden =
  | string
  | {
      ontbreekt: Reden;
    };
/**
 * De kleur van een stoplicht.
 */
export type Kleur = "groen" | "oranje" | "rood";

export interface Records {
  "begrippen.schema.json": BegrippenRecord;
  "begroting.schema.json": BegrotingRecord;
  "doelen.schema.json": DoelenRecord;
  "editie.schema.json": EditieRecord;
  "gemeenten.schema.json": GemeentenRecord;
  "indicatoren.schema.json": IndicatorenRecord;
  "kwartaal.schema.json": KwartaalRecord;
  "monitor.schema.json": MonitorRecord;
  "project.schema.json": ProjectRecord;
  "stoplichten.schema.json": StoplichtenRecord;
  "toezeggingen.schema.json": ToezeggingenRecord;
  "verhaal.schema.json": VerhaalRecord;
}
/**
 * begrippen.yaml: de woordenlijst. Doelgroepen, partijen, activiteiten en andere begrippen, in eigen woorden uitgelegd. De monitor linkt het eerste gebruik van een woord hiernaartoe.
 */
export interface BegrippenRecord {
  /**
   * @minItems 1
   */
  begrippen: [Begrip, ...Begrip[]];
}
export interface Begrip {
  /**
   * Korte naam in kleine letters, met streepjes in plaats van spaties.
   */
  id: string;
  /**
   * Gewone tekst op één regel of meer.
   */
  naam: string;
  soort: "doelgroep" | "partij" | "activiteit" | "begrip";
  /**
   * Andere namen en afkortingen. Ook die worden een link.
   *
   * @minItems 1
   *
   * Items: Gewone tekst op één regel of meer.
   */
  ookWel?: [string, ...string[]];
  /**
   * Gewone tekst op één regel of meer.
   */
  uitleg: string;
  /**
   * Gewone tekst op één regel of meer.
   */
  kleurInBron?: string;
  /**
   * Een webadres begint met https:// of http://.
   */
  link?: string;
  /**
   * De sleutel van een bron uit monitor.yaml.
   */
  bron?: string;
  /**
   * Waar het in de bron staat.
   */
  vindplaats?: string;
}
/**
 * begroting.yaml: de begroting van het programma, als versies.
 */
export interface BegrotingRecord {
  /**
   * @minItems 1
   */
  versies: [Begrotingsversie, ...Begrotingsversie[]];
}
export interface Begrotingsversie {
  /**
   * Gewone tekst op één regel of meer.
   */
  versie: string;
  /**
   * Gewone tekst op één regel of meer.
   */
  naam: string;
  /**
   * Vanaf dit kwartaal geldt deze begroting.
   */
  vanaf: string;
  besluit?: Besluit;
  /**
   * @minItems 1
   */
  jaren: [number, ...number[]];
  regels: Begrotingsregel[];
  totaal: Bedragen1;
  flexibel?: FlexibelBudget;
  /**
   * Hoeveel er tot en met ieder kwartaal uitgegeven zou zijn. Nodig voor het stoplicht van het geld.
   */
  bestedingspad?: {
    /**
     * Een bedrag in hele euro's, zonder punten.
     */
    [k: string]: number;
  };
  /**
   * Uitleg bij dit gegeven, in gewone zinnen.
   */
  toelichting?: string;
  /**
   * De sleutel van een bron uit monitor.yaml.
   */
  bron?: string;
  /**
   * Waar het in de bron staat.
   */
  vindplaats?: string;
}
export interface Besluit {
  /**
   * Een datum: jaar-maand-dag.
   */
  datum?: string;
  /**
   * Gewone tekst op één regel of meer.
   */
  kenmerk?: string;
  /**
   * De sleutel van een bron uit monitor.yaml.
   */
  bron?: string;
  /**
   * Waar het in de bron staat.
   */
  vindplaats?: string;
}
export interface Begrotingsregel {
  /**
   * Korte naam in kleine letters, met streepjes in plaats van spaties.
   */
  project?: string;
  /**
   * Gewone tekst op één regel of meer.
   */
  post?: string;
  /**
   * Korte naam in kleine letters, met streepjes in plaats van spaties.
   */
  sector?: string;
  soort?: "project" | "programmakosten" | "flexibel";
  bedragen: Bedragen;
  /**
   * Uitleg bij dit gegeven, in gewone zinnen.
   */
  toelichting?: string;
}
/**
 * Per jaar een bedrag, of de reden waarom het ontbreekt.
 */
export interface Bedragen {
  [k: string]: BedragOfReden;
}
/**
 * Per jaar een bedrag, of de reden waarom het ontbreekt.
 */
export interface Bedragen1 {
  [k: string]: BedragOfReden;
}
export interface FlexibelBudget {
  /**
   * Een bedrag in hele euro's, zonder punten.
   */
  bedrag: number;
  /**
   * Uitleg bij dit gegeven, in gewone zinnen.
   */
  toelichting?: string;
  /**
   * De sleutel van een bron uit monitor.yaml.
   */
  bron?: string;
  /**
   * Waar het in de bron staat.
   */
  vindplaats?: string;
}
/**
 * doelen.yaml: de doelen van het hele programma, als planversies. Een versie wordt nooit gewijzigd; er komt er een bij.
 */
export interface DoelenRecord {
  /**
   * @minItems 1
   */
  versies: [Planversie, ...Planversie[]];
}
/**
 * Een afspraak over doelen. Een versie wordt nooit gewijzigd; bij een nieuw besluit komt er een versie bij.
 */
export interface Planversie {
  /**
   * Gewone tekst op één regel of meer.
   */
  versie: string;
  /**
   * Een kwartaal: jaar, streepje, Q en het nummer van het kwartaal.
   */
  besluitkwartaal: string;
  besluit?: Besluit;
  /**
   * Gewone tekst op één regel of meer.
   */
  reden?: string;
  /**
   * Een kwartaal: jaar, streepje, Q en het nummer van het kwartaal.
   */
  begin?: string;
  /**
   * Een kwartaal: jaar, streepje, Q en het nummer van het kwartaal.
   */
  eind?: string;
  /**
   * Gewone tekst op één regel of meer.
   */
  bereik?: string;
  /**
   * Waar het nieuwe pad begint: bij het oude pad (achterstand blijft zichtbaar) of bij de realisatie (alleen met een eigen besluit).
   */
  anker?: "oud-pad" | "realisatie";
  /**
   * Wat wij zelf hebben aangenomen omdat de bron het niet zegt. Komt op de pagina te staan.
   */
  aanname?: string;
  /**
   * Uitleg bij dit gegeven, in gewone zinnen.
   */
  toelichting?: string;
  /**
   * Per indicator het doel.
   */
  indicatoren: {
    [k: string]: Doel;
  };
}
/**
 * Wat aan het eind bereikt moet zijn, en langs welk pad.
 */
export interface Doel {
  /**
   * Het aantal dat aan het eind bereikt moet zijn.
   */
  doel?: number;
  benadering?: Benadering;
  /**
   * Gewone tekst op één regel of meer.
   */
  inWoorden?: string;
  /**
   * Het doel als een aantal per jaar. Er is dan geen einddoel en geen stoplicht, tenzij ‘doel’ er ook staat.
   */
  perJaar?: number;
  aandeel?: Aandeel;
  /**
   * Hoe het doel over de kwartalen groeit. Zonder dit woord: lineair (ieder kwartaal evenveel).
   */
  pad?: "lineair" | "lineair-met-aanloop" | "expliciet" | "gewogen" | "s-curve" | "geen";
  /**
   * Bij pad ‘expliciet’: het aantal tot en met ieder genoemd kwartaal. Het laatste is het eindkwartaal.
   */
  punten?: {
    /**
     * Een heel getal, zonder punten.
     */
    [k: string]: number;
  };
  /**
   * Bij pad ‘gewogen’: hoe zwaar ieder kwartaal telt. Kwartalen die er niet staan, tellen 0.
   */
  gewichten?: {
    [k: string]: number;
  };
  /**
   * Uitleg bij dit gegeven, in gewone zinnen.
   */
  toelichting?: string;
  /**
   * De sleutel van een bron uit monitor.yaml.
   */
  bron?: string;
  /**
   * Waar het in de bron staat.
   */
  vindplaats?: string;
}
/**
 * Het doel als deel van een ander aantal, bijvoorbeeld de helft van wie begon.
 */
export interface Aandeel {
  procent: number;
  benadering?: Benadering;
  /**
   * Korte naam in kleine letters, met streepjes in plaats van spaties.
   */
  van: string;
}
/**
 * edities/<kwartaal>/editie.yaml: één uitgave van de monitor.
 */
export interface EditieRecord {
  /**
   * Het nummer in de reeks. Weglaten als er geen nummer is.
   */
  nummer?: number;
  /**
   * Een kwartaal: jaar, streepje, Q en het nummer van het kwartaal.
   */
  totEnMet: string;
  /**
   * Wat wij zelf hebben aangenomen omdat de bron het niet zegt. Komt op de pagina te staan.
   */
  totEnMetAanname?: string;
  status: "concept" | "vastgesteld" | "reconstructie";
  /**
   * De datum van de uitgave, of de reden waarom die ontbreekt.
   */
  datum:
    | string
    | {
        ontbreekt: Reden;
        /**
         * Een kwartaal: jaar, streepje, Q en het nummer van het kwartaal.
         */
        schatting?: string;
        /**
         * Uitleg bij dit gegeven, in gewone zinnen.
         */
        toelichting?: string;
      };
  /**
   * Gewone tekst op één regel of meer.
   */
  kop: string;
  oordeelInBron?: OordeelInBron;
  /**
   * Wat aan de raad wordt gevraagd, per punt één zin.
   *
   * @minItems 1
   *
   * Items: Gewone tekst op één regel of meer.
   */
  gevraagd?: [string, ...string[]];
  /**
   * Uitleg bij dit gegeven, in gewone zinnen.
   */
  toelichting?: string;
  /**
   * De sleutel van een bron uit monitor.yaml.
   */
  bron?: string;
  /**
   * Gewone tekst op één regel of meer.
   */
  volgende?: string;
  brief?: Brief;
  voorstel?: Voorstel;
}
/**
 * Wat de bron zelf zegt over hoe het gaat. Dat staat onder het oordeel van de monitor.
 */
export interface OordeelInBron {
  /**
   * Gewone tekst op één regel of meer.
   */
  tekst: string;
  /**
   * De sleutel van een bron uit monitor.yaml.
   */
  bron?: string;
  /**
   * Waar het in de bron staat.
   */
  vindplaats?: string;
}
/**
 * De brief aan de gemeenteraden. De tekst staat in brief.md in dezelfde map.
 */
export interface Brief {
  datum?: DatumOfReden;
  kenmerk?: TekstOfReden;
  inlichtingen?: TekstOfReden1;
  telefoon?: TekstOfReden2;
  /**
   * Gewone tekst op één regel of meer.
   */
  onderwerp: string;
  /**
   * Gewone tekst op één regel of meer.
   */
  aanhef?: string;
  /**
   * Een brief voor iedere gemeenteraad, één brief voor alle raden samen, of beide.
   */
  vorm?: "per gemeente" | "gezamenlijk" | "beide";
  /**
   * Gewone tekst op één regel of meer.
   */
  toelichting?: string;
  ondertekening?: TekstOfReden3;
  bijlagen?: Bijlagen;
}
/**
 * Het voorstel aan het bestuur. Meer tekst kan in voorstel.md in dezelfde map.
 */
export interface Voorstel {
  aan?: TekstOfReden4;
  datum?: DatumOfReden1;
  kenmerk?: TekstOfReden5;
  inlichtingen?: TekstOfReden6;
  telefoon?: TekstOfReden7;
  /**
   * Gewone tekst op één regel of meer.
   */
  onderwerp: string;
  /**
   * Gewone tekst op één regel of meer.
   */
  kernboodschap: string;
  /**
   * De voorstellen. Zij krijgen een nummer. Een voorstel met onderdelen schrijft u als {tekst: …, onderdelen: […]}.
   *
   * @minItems 1
   */
  voorstellen: [Voorstelpunt, ...Voorstelpunt[]];
  /**
   * Wat het bestuur wordt gevraagd te besluiten, per punt één zin.
   *
   * @minItems 1
   *
   * Items: Gewone tekst op één regel of meer.
   */
  gevraagdBesluit?: [string, ...string[]];
  ondertekening?: TekstOfReden8;
  bijlagen?: Bijlagen;
}
/**
 * gemeenten.yaml: welke gemeenten meedoen, en van wanneer tot wanneer.
 */
export interface GemeentenRecord {
  /**
   * @minItems 1
   */
  gemeenten: [Gemeente, ...Gemeente[]];
}
export interface Gemeente {
  /**
   * Korte naam in kleine letters, met streepjes in plaats van spaties.
   */
  id: string;
  /**
   * Gewone tekst op één regel of meer.
   */
  naam: string;
  /**
   * Gemeentecode van het CBS.
   */
  code: string;
  /**
   * Een datum: jaar-maand-dag.
   */
  geldigVan?: string;
  /**
   * Een datum: jaar-maand-dag.
   */
  geldigTot?: string;
  /**
   * Gewone tekst op één regel of meer.
   */
  opvolger?: string;
  /**
   * Gewone tekst op één regel of meer.
   */
  geadresseerde?: string;
  /**
   * Uitleg bij dit gegeven, in gewone zinnen.
   */
  toelichting?: string;
}
/**
 * indicatoren.yaml: wat er geteld wordt.
 */
export interface IndicatorenRecord {
  indicatoren: {
    [k: string]: Indicator;
  };
}
export interface Indicator {
  /**
   * Gewone tekst op één regel of meer.
   */
  naam: string;
  eenheid: Eenheid;
  /**
   * Gewone tekst op één regel of meer.
   */
  uitleg?: string;
  /**
   * Aantal kwartalen na het begin van een plan waarin nog geen resultaat te verwachten is.
   */
  aanloop?: number;
  /**
   * true voor de indicatoren met een doel voor het hele programma.
   */
  hoofddoel?: boolean;
  /**
   * Korte naam in kleine letters, met streepjes in plaats van spaties.
   */
  hoogstens?: string;
}
export interface Eenheid {
  /**
   * Gewone tekst op één regel of meer.
   */
  enkelvoud: string;
  /**
   * Gewone tekst op één regel of meer.
   */
  meervoud: string;
}
/**
 * kwartalen/<kwartaal>.yaml: de cijfers van één kwartaal. Alle aantallen tellen vanaf het begin tot en met dit kwartaal.
 */
export interface KwartaalRecord {
  /**
   * Een kwartaal: jaar, streepje, Q en het nummer van het kwartaal.
   */
  kwartaal: string;
  /**
   * De sleutel van een bron uit monitor.yaml.
   */
  bron?: string;
  /**
   * Uitleg bij dit gegeven, in gewone zinnen.
   */
  toelichting?: string;
  /**
   * De cijfers van het hele programma, zoals ze gemeld zijn. Nooit zelf opgeteld.
   */
  totaal?: {
    [k: string]: Cijfer;
  };
  uitgegeven?: Uitgegeven;
  aantalProjecten?: AantalProjecten;
  /**
   * Cijfers die alleen voor een paar projecten samen bekend zijn.
   */
  samen?: Samen[];
  /**
   * De projecten van deze editie, elk met zijn cijfers. Wat hier niet staat, staat niet in de monitor.
   */
  projecten: {
    [k: string]: ProjectInDitKwartaal;
  };
}
/**
 * Een aantal tot en met het kwartaal: óf ‘realisatie’, óf ‘ontbreekt’ met de reden.
 */
export interface Cijfer {
  /**
   * Een heel getal, zonder punten.
   */
  realisatie?: number;
  ontbreekt?: Reden;
  /**
   * Een heel getal, zonder punten.
   */
  doelTotEnMet?: number;
  benadering?: Benadering;
  kwaliteit?: Kwaliteit;
  /**
   * De sleutel van een bron uit monitor.yaml.
   */
  bron?: string;
  /**
   * Waar het in de bron staat.
   */
  vindplaats?: string;
  /**
   * Uitleg bij dit gegeven, in gewone zinnen.
   */
  toelichting?: string;
  /**
   * @minItems 1
   */
  correcties?: [Correctie, ...Correctie[]];
}
export interface Correctie {
  /**
   * Een datum: jaar-maand-dag.
   */
  op: string;
  /**
   * Een heel getal, zonder punten.
   */
  was: number;
  /**
   * Een heel getal, zonder punten.
   */
  wordt: number;
  /**
   * bijstelling: late gegevens. correctie: er stond een fout. revisie: er wordt anders geteld.
   */
  soort: "bijstelling" | "correctie" | "revisie";
  /**
   * Gewone tekst op één regel of meer.
   */
  reden: string;
}
/**
 * Wat er tot en met dit kwartaal is uitgegeven: ‘bedrag’ of ‘ontbreekt’.
 */
export interface Uitgegeven {
  /**
   * Een bedrag in hele euro's, zonder punten.
   */
  bedrag?: number;
  ontbreekt?: Reden;
  benadering?: Benadering;
  /**
   * De sleutel van een bron uit monitor.yaml.
   */
  bron?: string;
  /**
   * Waar het in de bron staat.
   */
  vindplaats?: string;
  /**
   * Uitleg bij dit gegeven, in gewone zinnen.
   */
  toelichting?: string;
}
/**
 * Het aantal projecten zoals de bron het noemt.
 */
export interface AantalProjecten {
  /**
   * Een heel getal, zonder punten.
   */
  waarde: number;
  benadering?: Benadering;
  /**
   * De sleutel van een bron uit monitor.yaml.
   */
  bron?: string;
  /**
   * Waar het in de bron staat.
   */
  vindplaats?: string;
  /**
   * Uitleg bij dit gegeven, in gewone zinnen.
   */
  toelichting?: string;
}
export interface Samen {
  /**
   * @minItems 2
   *
   * Items: Korte naam in kleine letters, met streepjes in plaats van spaties.
   */
  projecten: [string, string, ...string[]];
  /**
   * Uitleg bij dit gegeven, in gewone zinnen.
   */
  toelichting?: string;
  [k: string]: Cijfer | [string, string, ...string[]] | string | undefined;
}
/**
 * De cijfers per indicator, of een ‘oordeel’, of ‘ontbreekt’ met de reden.
 */
export interface ProjectInDitKwartaal {
  /**
   * Gewone tekst op één regel of meer.
   */
  naam?: string;
  /**
   * Gewone tekst op één regel of meer.
   */
  nummer?: string;
  /**
   * Korte naam in kleine letters, met streepjes in plaats van spaties.
   */
  categorie?: string;
  /**
   * Hoe ver het project is, als de monitor dat in woorden zegt. Twee fasen kan ook: een deel loopt al, een deel nog niet.
   *
   * @minItems 1
   */
  fase?: [
    "in uitvoering" | "opdracht verstrekt" | "vertraagd",
    ...("in uitvoering" | "opdracht verstrekt" | "vertraagd")[]
  ];
  oordeel?: Oordeel;
  ontbreekt?: Reden1;
  /**
   * Uitleg bij dit gegeven, in gewone zinnen.
   */
  toelichting?: string;
  [k: string]:
    | Cijfer
    | string
    | [
        "in uitvoering" | "opdracht verstrekt" | "vertraagd",
        ...("in uitvoering" | "opdracht verstrekt" | "vertraagd")[]
      ]
    | Oordeel
    | Reden1
    | undefined;
}
/**
 * Voor een project zonder cijfers: het stoplicht zoals het gegeven is.
 */
export interface Oordeel {
  kleur: "groen" | "oranje" | "rood" | "onbekend";
  /**
   * Uitleg bij dit gegeven, in gewone zinnen.
   */
  toelichting: string;
  /**
   * Korte naam in kleine letters, met streepjes in plaats van spaties.
   */
  zie?: string;
  /**
   * De sleutel van een bron uit monitor.yaml.
   */
  bron?: string;
  /**
   * Waar het in de bron staat.
   */
  vindplaats?: string;
}
/**
 * monitor.yaml: de reeks als geheel. Wie geeft de monitor uit, welke programma's, categorieën en sectoren zijn er, en waar liggen de grenzen van de stoplichten.
 */
export interface MonitorRecord {
  /**
   * Gewone tekst op één regel of meer.
   */
  titel: string;
  /**
   * Gewone tekst op één regel of meer.
   */
  regio: string;
  organisatie: {
    /**
     * Gewone tekst op één regel of meer.
     */
    naam: string;
    /**
     * Code van de organisatie in de waardelijst TOOI. Nog niet zichtbaar in de monitor.
     */
    code?: string;
    /**
     * Een webadres begint met https:// of http://.
     */
    website?: string;
  };
  /**
   * true als de gegevens verzonnen zijn. Iedere pagina zegt dan ‘fictieve gegevens’.
   */
  fictief?: boolean;
  /**
   * Een kwartaal: jaar, streepje, Q en het nummer van het kwartaal.
   */
  eersteMeting?: string;
  /**
   * Korte naam in kleine letters, met streepjes in plaats van spaties.
   */
  hoofdindicator: string;
  /**
   * @minItems 1
   */
  programmas: [Programma, ...Programma[]];
  /**
   * @minItems 1
   */
  categorieen: [Categorie, ...Categorie[]];
  /**
   * @minItems 1
   */
  sectoren: [Sector, ...Sector[]];
  /**
   * Groepen inwoners waarover de monitor apart iets zegt. Een project noemt zijn ‘doelgroep’.
   */
  doelgroepen?: Doelgroep[];
  stoplicht?: GrenzenVanDeStoplichten;
  /**
   * Het adres waar de site komt te staan. Nodig om in de PDF te kunnen doorklikken.
   */
  publicatieadres?: string;
  /**
   * Een webadres begint met https:// of http://.
   */
  privacyverklaring?: string;
  contact: {
    /**
     * Gewone tekst op één regel of meer.
     */
    naam: string;
    /**
     * Een e-mailadres, of een webadres dat begint met https://. Daar kunnen lezers een fout melden.
     */
    adres?: string;
    /**
     * Gewone tekst op één regel of meer.
     */
    tekst?: string;
  };
  licentie?: Licentie;
  toegankelijkheid?: Toegankelijkheid;
  /**
   * @minItems 1
   */
  bronnen: [Bron, ...Bron[]];
  thema?: Thema;
}
export interface Programma {
  /**
   * Korte naam in kleine letters, met streepjes in plaats van spaties.
   */
  id: string;
  /**
   * Gewone tekst op één regel of meer.
   */
  naam: string;
  /**
   * Gewone tekst op één regel of meer.
   */
  afkorting?: string;
  /**
   * Uitleg bij dit gegeven, in gewone zinnen.
   */
  toelichting?: string;
  levensloop?: Levensloop;
}
export interface Gebeurtenis {
  /**
   * Een dag, een maand, een kwartaal of een jaar: zo precies als bekend is.
   */
  wanneer: string;
  /**
   * nieuw gestart en hervat: het project loopt. on hold: het ligt stil. afgerond, bestendigd, overgeheveld en voortgezet: afgerond. gestopt en vervangen: gestopt. in onderzoek en in oprichting: gepland. verlengd, uitgebreid en bijgesteld veranderen de toestand niet.
   */
  gebeurtenis:
    | "in onderzoek"
    | "in oprichting"
    | "nieuw gestart"
    | "hervat"
    | "on hold"
    | "afgerond"
    | "bestendigd"
    | "overgeheveld"
    | "voortgezet"
    | "gestopt"
    | "vervangen"
    | "verlengd"
    | "uitgebreid"
    | "bijgesteld";
  /**
   * Uitleg bij dit gegeven, in gewone zinnen.
   */
  toelichting?: string;
  /**
   * Wat wij zelf hebben aangenomen omdat de bron het niet zegt. Komt op de pagina te staan.
   */
  aanname?: string;
  /**
   * De sleutel van een bron uit monitor.yaml.
   */
  bron?: string;
  /**
   * Waar het in de bron staat.
   */
  vindplaats?: string;
}
export interface Categorie {
  /**
   * Korte naam in kleine letters, met streepjes in plaats van spaties.
   */
  id: string;
  /**
   * Gewone tekst op één regel of meer.
   */
  naam: string;
  /**
   * Gewone tekst op één regel of meer.
   */
  uitleg?: string;
}
export interface Sector {
  /**
   * Korte naam in kleine letters, met streepjes in plaats van spaties.
   */
  id: string;
  /**
   * Gewone tekst op één regel of meer.
   */
  naam: string;
}
export interface Doelgroep {
  /**
   * Korte naam in kleine letters, met streepjes in plaats van spaties.
   */
  id: string;
  /**
   * Gewone tekst op één regel of meer.
   */
  naam: string;
  /**
   * Gewone tekst op één regel of meer.
   */
  uitleg?: string;
}
/**
 * Wat u weglaat, houdt de gewone waarde. Een nieuwe grens is een besluit: zet erbij waarom.
 */
export interface GrenzenVanDeStoplichten {
  /**
   * Groen vanaf dit percentage van het doel t/m het kwartaal.
   */
  groen?: number;
  /**
   * Oranje vanaf dit percentage.
   */
  oranje?: number;
  /**
   * Bij een afgerond project: oranje vanaf dit percentage van het doel.
   */
  eindOranje?: number;
  /**
   * Onder dit doel krijgt een aantal geen kleur.
   */
  minimumDoel?: number;
  /**
   * Zoveel personen te weinig blijft groen.
   */
  spelingPersonen?: number;
  /**
   * Zoveel punten boven de grens is nodig om een betere kleur te krijgen dan in de vorige editie.
   */
  marge?: number;
  /**
   * Boven dit percentage vraagt de monitor of het doel nog klopt.
   */
  controleProcent?: number;
  /**
   * En alleen als het verschil minstens zo groot is.
   */
  controleAantal?: number;
}
/**
 * Onder welke voorwaarden anderen de cijfers en teksten mogen gebruiken.
 */
export interface Licentie {
  /**
   * Gewone tekst op één regel of meer.
   */
  naam: string;
  /**
   * Een webadres begint met https:// of http://.
   */
  link?: string;
  /**
   * Uitleg bij dit gegeven, in gewone zinnen.
   */
  toelichting?: string;
}
/**
 * Wat op de pagina over toegankelijkheid staat. De monitor noemt zelf geen status; die staat in de verklaring.
 */
export interface Toegankelijkheid {
  /**
   * Een webadres begint met https:// of http://.
   */
  verklaring?: string;
  /**
   * @minItems 1
   */
  onderzoeken?: [Onderzoek, ...Onderzoek[]];
  /**
   * Wat nog niet voor iedereen werkt.
   *
   * @minItems 1
   */
  beperkingen?: [Beperking, ...Beperking[]];
  /**
   * Een datum: jaar-maand-dag.
   */
  bijgewerkt?: string;
}
export interface Onderzoek {
  /**
   * Een datum: jaar-maand-dag.
   */
  datum: string;
  /**
   * Gewone tekst op één regel of meer.
   */
  wat: string;
  /**
   * Gewone tekst op één regel of meer.
   */
  uitkomst?: string;
  /**
   * Een webadres begint met https:// of http://.
   */
  link?: string;
}
export interface Beperking {
  /**
   * Gewone tekst op één regel of meer.
   */
  wat: string;
  /**
   * Gewone tekst op één regel of meer.
   */
  gevolg?: string;
  /**
   * Gewone tekst op één regel of meer.
   */
  alternatief?: string;
  /**
   * Gewone tekst op één regel of meer.
   */
  oplossing?: string;
}
export interface Bron {
  /**
   * De sleutel van een bron uit monitor.yaml.
   */
  id: string;
  /**
   * Gewone tekst op één regel of meer.
   */
  titel: string;
  /**
   * Gewone tekst op één regel of meer.
   */
  kort?: string;
  /**
   * Gewone tekst op één regel of meer.
   */
  uitgever?: string;
  /**
   * Een dag, een maand, een kwartaal of een jaar: zo precies als bekend is.
   */
  datum?: string;
  /**
   * Een webadres begint met https:// of http://.
   */
  link?: string;
  /**
   * Uitleg bij dit gegeven, in gewone zinnen.
   */
  toelichting?: string;
}
/**
 * Kleuren van de huisstijl. Wat u weglaat, houdt de gewone kleur.
 */
export interface Thema {
  /**
   * Een kleur als # en zes tekens.
   */
  hoofdkleur?: string;
  /**
   * Een kleur als # en zes tekens.
   */
  hoofdkleurDonker?: string;
  /**
   * Een kleur als # en zes tekens.
   */
  accent?: string;
  /**
   * Een kleur als # en zes tekens.
   */
  achtergrond?: string;
  /**
   * Een kleur als # en zes tekens.
   */
  tekst?: string;
  /**
   * Bestand naast monitor.yaml.
   */
  logo?: string;
}
/**
 * projecten/<sleutel>.yaml: één project. De naam van het bestand is de sleutel waarmee andere bestanden ernaar verwijzen.
 */
export interface ProjectRecord {
  /**
   * Gewone tekst op één regel of meer.
   */
  naam: string;
  /**
   * Andere namen waaronder dit project in stukken voorkomt.
   *
   * Items: Gewone tekst op één regel of meer.
   */
  aliassen?: string[];
  /**
   * Korte naam in kleine letters, met streepjes in plaats van spaties.
   */
  programma: string;
  /**
   * Korte naam in kleine letters, met streepjes in plaats van spaties.
   */
  categorie: string;
  /**
   * Korte naam in kleine letters, met streepjes in plaats van spaties.
   */
  sector?: string;
  /**
   * Korte naam in kleine letters, met streepjes in plaats van spaties.
   */
  doelgroep?: string;
  /**
   * De gemeenten waar het project loopt. Weglaten als het voor de hele regio is.
   *
   * @minItems 1
   *
   * Items: Korte naam in kleine letters, met streepjes in plaats van spaties.
   */
  gemeenten?: [string, ...string[]];
  /**
   * Gewone tekst op één regel of meer.
   */
  wat?: string;
  /**
   * Gewone tekst op één regel of meer.
   */
  voorWie?: string;
  /**
   * Gewone tekst op één regel of meer.
   */
  vorm?: string;
  /**
   * Items: Gewone tekst op één regel of meer.
   */
  partners?: string[];
  /**
   * Gewone tekst op één regel of meer.
   */
  financiering?: string;
  /**
   * Een webadres begint met https:// of http://.
   */
  link?: string;
  /**
   * Wat anderen over het project hebben gepubliceerd. De monitor verwijst ernaar en herhaalt niets over personen.
   *
   * @minItems 1
   */
  leesMeer?: [LeesMeer, ...LeesMeer[]];
  /**
   * true als meedoen iets zegt over gezondheid, vlucht, schuld of straf. Nog niet zichtbaar in de monitor.
   */
  gevoelig?: boolean;
  /**
   * Uitleg bij dit gegeven, in gewone zinnen.
   */
  toelichting?: string;
  /**
   * De sleutel van een bron uit monitor.yaml.
   */
  bron?: string;
  /**
   * Waar het in de bron staat.
   */
  vindplaats?: string;
  levensloop?: Levensloop;
  /**
   * Planversies van het project. Een versie wordt nooit gewijzigd; er komt er een bij.
   */
  doelen?: Planversie[];
}
export interface LeesMeer {
  /**
   * verhaal: een deelnemer vertelt. artikel: in de pers. achtergrond: iets anders.
   */
  soort: "verhaal" | "artikel" | "achtergrond";
  /**
   * Gewone tekst op één regel of meer.
   */
  titel: string;
  /**
   * Gewone tekst op één regel of meer.
   */
  uitgever?: string;
  /**
   * Een webadres begint met https:// of http://.
   */
  link: string;
  /**
   * De sleutel van een bron uit monitor.yaml.
   */
  bron?: string;
  /**
   * Waar het in de bron staat.
   */
  vindplaats?: string;
}
/**
 * edities/<kwartaal>/stoplichten.yaml: de uitleg bij oranje en rood, en kleuren die met de hand zijn gekozen. Per project (of ‘programma’) en per indicator.
 */
export interface StoplichtenRecord {
  [k: string]: {
    [k: string]: Stoplicht;
  };
}
export interface Stoplicht {
  uitleg?: Uitleg;
  handmatig?: KleurMetDeHandGekozen;
}
export interface Uitleg {
  oorzaak?: ZinOfReden;
  gevolg?: ZinOfReden;
  maatregel?: ZinOfReden;
}
export interface KleurMetDeHandGekozen {
  kleur?: Kleur;
  /**
   * Gewone tekst op één regel of meer.
   */
  reden?: string;
  /**
   * Gewone tekst op één regel of meer.
   */
  door?: string;
  /**
   * Een datum: jaar-maand-dag.
   */
  datum?: string;
}
/**
 * toezeggingen.yaml: wat aan een raad is beloofd, en waar dat is afgedaan.
 */
export interface ToezeggingenRecord {
  /**
   * @minItems 1
   */
  toezeggingen: [Toezegging, ...Toezegging[]];
}
export interface Toezegging {
  /**
   * Het nummer waaronder de raad de toezegging kent.
   */
  id: string;
  /**
   * Een dag, een maand, een kwartaal of een jaar: zo precies als bekend is.
   */
  datum?: string;
  /**
   * Gewone tekst op één regel of meer.
   */
  overleg?: string;
  /**
   * Korte naam in kleine letters, met streepjes in plaats van spaties.
   */
  gemeente?: string;
  /**
   * Gewone tekst op één regel of meer.
   */
  door?: string;
  /**
   * Gewone tekst op één regel of meer.
   */
  tekst: string;
  toestand: "open" | "afgedaan" | "vervallen";
  afgedaan?: Afgedaan;
  /**
   * De sleutel van een bron uit monitor.yaml.
   */
  bron?: string;
  /**
   * Waar het in de bron staat.
   */
  vindplaats?: string;
}
/**
 * Waar en hoe de toezegging is afgedaan.
 */
export interface Afgedaan {
  /**
   * De map van de editie die de toezegging afdoet.
   */
  editie?: string;
  /**
   * Het hoofdstuk van die editie waar het staat.
   */
  onderdeel?:
    "oogopslag" | "inleiding" | "conclusies" | "aandacht" | "levensloop" | "geld" | "doelen" | "verantwoording";
  /**
   * Uitleg bij dit gegeven, in gewone zinnen.
   */
  toelichting: string;
  /**
   * De sleutel van een bron uit monitor.yaml.
   */
  bron?: string;
  /**
   * Waar het in de bron staat.
   */
  vindplaats?: string;
}
/**
 * verhalen/<sleutel>.md: het verhaal van een deelnemer. Alleen met toestemming.
 */
export interface VerhaalRecord {
  /**
   * Korte naam in kleine letters, met streepjes in plaats van spaties.
   */
  project: string;
  /**
   * Gewone tekst op één regel of meer.
   */
  naam: string;
  /**
   * Gewone tekst op één regel of meer.
   */
  titel?: string;
  /**
   * Gewone tekst op één regel of meer.
   */
  citaat: string;
  /**
   * Een webadres begint met https:// of http://.
   */
  link?: string;
  toestemming: Toestemming;
}
export interface Toestemming {
  /**
   * Een datum: jaar-maand-dag.
   */
  datum: string;
  /**
   * Gewone tekst op één regel of meer.
   */
  bereik: string;
  /**
   * Een datum: jaar-maand-dag.
   */
  tot?: string;
}
