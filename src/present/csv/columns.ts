/** A column of the CSV: its name is a promise to every program that reads it. */
type Column = { readonly name: string; readonly meaning: string };

/**
 * The columns of the CSV of an edition, in order, with what they mean to a reader. The first is one that a program knows already:
 * some take the byte order mark for a part of its name.
 */
export const columns = [
  { name: "editie", meaning: "De naam van de editie in het adres van de pagina." },
  { name: "uitgave", meaning: "Vastgesteld, reconstructie of fictief." },
  { name: "tot_en_met", meaning: "Het kwartaal tot en met waar de editie telt." },
  { name: "niveau", meaning: "Programma, categorie, sector, samen (een paar projecten samen) of project." },
  { name: "id", meaning: "De vaste naam van wat geteld is." },
  { name: "naam", meaning: "De naam zoals die in de monitor staat." },
  { name: "indicator", meaning: "De vaste naam van wat er geteld wordt. Leeg bij een project zonder aantallen." },
  { name: "indicator_naam", meaning: "De naam daarvan in de monitor." },
  { name: "eenheid", meaning: "Waarin geteld is." },
  { name: "gemeten_tot_en_met", meaning: "Het kwartaal van dit cijfer. Leeg bij een som van een categorie of sector." },
  { name: "realisatie", meaning: "Het aantal vanaf het begin. Leeg als het ontbreekt." },
  { name: "status", meaning: "Bekend, benaderd, opgeteld (door ons), ontbreekt, oordeel in woorden of geen cijfers." },
  { name: "benadering", meaning: "Het woord bij een aantal dat niet precies bekend is, zoals ruim." },
  { name: "waarom_ontbreekt", meaning: "De reden waarom een cijfer ontbreekt." },
  { name: "kwaliteit", meaning: "Hoe goed het cijfer is." },
  {
    name: "zonder",
    meaning: "De projecten die niet in een som zitten, omdat hun aantal ontbreekt of anders is geteld.",
  },
  { name: "doel_tot_en_met", meaning: "Het doel nu, als heel getal." },
  { name: "doel_totaal", meaning: "Het doel voor het eind." },
  { name: "doel_benadering", meaning: "Het woord bij een doel dat niet precies bekend is." },
  { name: "doel_in_woorden", meaning: "Het doel, als dat geen getal is." },
  { name: "stoplicht", meaning: "De kleur. Leeg als er geen stoplicht bij hoort." },
  { name: "stoplicht_code", meaning: "Waarom het die kleur is; de codes staan hierboven." },
  { name: "toelichting", meaning: "Wat de monitor bij het cijfer zegt." },
  { name: "bron", meaning: "De vaste naam van de bron." },
  { name: "vindplaats", meaning: "De plaats in de bron." },
] as const satisfies readonly Column[];

/** The name of a column of the CSV. */
export type ColumnName = (typeof columns)[number]["name"];
