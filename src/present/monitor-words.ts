/** A word the monitor itself uses, explained by its makers: it means the same in every region. */
export type MonitorWord = {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly explanation: string;
};

/** Words with one meaning: in a text of the team their first use is a link to the glossary. */
export const ownWords: readonly MonitorWord[] = [
  {
    id: "realisatie",
    name: "realisatie",
    aliases: [],
    explanation: "Wat is bereikt. We tellen vanaf het begin tot en met het kwartaal van de monitor.",
  },
  {
    id: "doel-nu",
    name: "doel nu",
    aliases: ["doel t/m", "tussendoel"],
    explanation: "Waar een project of programma in dit kwartaal had willen zijn. Daarmee vergelijken we de realisatie.",
  },
  {
    id: "doel-totaal",
    name: "doel totaal",
    aliases: ["einddoel"],
    explanation: "Wat aan het eind bereikt moet zijn.",
  },
  {
    id: "hoofddoel",
    name: "hoofddoel",
    aliases: ["hoofddoelen"],
    explanation: "Een doel van het hele programma. De hoofddoelen bepalen het oordeel over het programma.",
  },
  {
    id: "doelpad",
    name: "doelpad",
    aliases: [],
    explanation: "Hoe het doel van kwartaal tot kwartaal groeit, van nul tot het doel totaal.",
  },
  {
    id: "planversie",
    name: "planversie",
    aliases: ["planversies", "herijking"],
    explanation:
      "Het plan zoals het na een besluit geldt. Bij een nieuw besluit komt er een versie bij; de oude blijft staan.",
  },
  {
    id: "stoplicht",
    name: "stoplicht",
    aliases: ["stoplichten"],
    explanation: "Groen, oranje, rood of grijs, altijd met een woord en een reden. Zo ziet u snel wat op koers ligt.",
  },
  {
    id: "levensloop",
    name: "levensloop",
    aliases: [],
    explanation: "Wat er met een project gebeurde, met de datum: gestart, verlengd, bijgesteld, afgerond of gestopt.",
  },
  {
    id: "niet-uitgesplitst",
    name: "niet uitgesplitst",
    aliases: [],
    explanation: "Het deel van een totaal dat wel is geteld, maar niet per project bekend is.",
  },
  {
    id: "eindstand",
    name: "eindstand",
    aliases: [],
    explanation: "Het laatste cijfer van een project dat klaar of gestopt is. Het blijft meetellen.",
  },
  {
    id: "open-data",
    name: "open data",
    aliases: [],
    explanation: "De cijfers als bestand dat een computer kan lezen.",
  },
];

/** Ordinary words with a special meaning here. In a text they often mean something else, so they become no links. */
export const ordinaryWords: readonly MonitorWord[] = [
  {
    id: "monitor",
    name: "monitor",
    aliases: ["editie"],
    explanation: "Een uitgave van dit verslag, met een periode en vaak een nummer.",
  },
  {
    id: "kwartaal",
    name: "kwartaal",
    aliases: ["Q1", "Q2", "Q3", "Q4"],
    explanation: "Drie maanden. Q1 2022 is januari tot en met maart 2022.",
  },
  {
    id: "bereikt",
    name: "bereikt",
    aliases: [],
    explanation:
      "De realisatie als deel van het doel nu, naar beneden afgerond. Na afronding: als deel van het doel totaal.",
  },
  {
    id: "toestand",
    name: "toestand",
    aliases: [],
    explanation: "Wat een project doet: gepland, lopend, ligt stil, afgerond of gestopt. Dat volgt uit de levensloop.",
  },
  {
    id: "voorlopig",
    name: "voorlopig",
    aliases: [],
    explanation: "Een cijfer dat nog kan veranderen.",
  },
  {
    id: "vastgesteld",
    name: "vastgesteld",
    aliases: [],
    explanation: "Een monitor die klaar is en uitgegeven. Een concept is nog niet vastgesteld.",
  },
  {
    id: "reconstructie",
    name: "reconstructie",
    aliases: [],
    explanation:
      "Een monitor die anderen later hebben nagemaakt uit openbare stukken. Wat daar niet in staat, ontbreekt.",
  },
  {
    id: "toezegging",
    name: "toezegging",
    aliases: [],
    explanation: "Een belofte aan een gemeenteraad, met een nummer.",
  },
];
