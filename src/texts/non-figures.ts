import { replaceReferences } from "./references-in.ts";

/** Without the flag u: with it, ignoring capitals makes these patterns slow. */
const letter = "[a-zà-öø-ÿ]";
const month =
  "(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|(?:jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec)\\b\\.?)";
/** What makes a range: no comma or "en", which may stand between a number and something else. */
const to = "(?:tot(?: en met)?|t\\/m|[-–]|à)";
const period =
  "(?:seconden?|minuten|minuut|uren|uur|dagen|dag|dagdelen|dagdeel|weken|week|maanden|maand|jaar|jaren|halfjaar|kwartalen|kwartaal)";
const year = "(?:19|20)\\d{2}";
const counted = `(?:${letter}+e[ \\u00a0])?(?:${letter}*trajecten|inwoners|mensen|personen|vrouwen|mannen|${letter}*deelnemers|jongeren|kandidaten|cursisten|leerlingen|studenten|statushouders|gezinnen|${letter}*zoekenden|${letter}*banen|${letter}*plaatsen|plekken|plaatsingen|${letter}*werkers|${letter}*nemers|${letter}*gevers|${letter}*opleidingen|${letter}*uitkeringen|vacatures|${letter}*contracten|bedrijven|${letter}*projecten)`;
/** Marks may stand around a number: "**2022** trajecten". */
const beforeCounted = `[*_"“”„'‘’()[\\] \\u00a0\\n]{1,6}${counted}`;
const day = "(?:0?[1-9]|[12]\\d|3[01])";
const numbered =
  "(?:artikel(?:en)?|art\\.|lid|leden|regels?|bijlagen?|bladzijden?|blz\\.?|pagina(?:['’]s)?|pag\\.|p\\.|voorstel(?:len)?|punt(?:en)?|agendapunt|stap(?:pen)?|fasen?|fases|tabel(?:len)?|onderdeel|onderdelen|hoofdstuk(?:ken)?|paragra(?:af|fen)|figuur|afbeelding|noot|niveaus?|versie|nummers?|nrs?\\.?|kenmerk|zaaknummer|norm|top|week(?:nummer)?|weken|kamerstuk(?:ken)?|kamerbrief|motie)";
/** Of these a number may follow each: "artikelen 3, 4 en 5"; of one thing it is something else: "artikel 3 en 140". */
const more =
  "(?:artikelen|art\\.|leden|regels|bijlagen|bladzijden|blz\\.?|pagina['’]s|pag\\.|p\\.|voorstellen|punten|stappen|fasen|fases|tabellen|onderdelen|hoofdstukken|paragrafen|niveaus?|nummers|nrs\\.?|weken)";
const place = "\\d{1,9}(?:\\.\\d{1,9}){0,9}[a-z]?(?:[-–]\\d{1,9})?";
const person =
  "(?:jongeren|ouderen|mensen|inwoners|personen|deelnemers|kandidaten|werkzoekenden|vrouwen|mannen|iedereen|wie)";

/**
 * Everything in digits that counts nothing: the list is closed. The names say what each is; the order decides where two
 * begin at the same place.
 */
const patterns = {
  sourceMark: "\\[\\^[^\\]\\s]{1,200}\\]",
  // Only of an address: "[NB]: er zijn 140 banen" is a sentence.
  linkDestination:
    "(?:\\]\\(|^ {0,3}\\[[^\\]\\n]{1,200}\\]:[ \\t]{0,9})<?(?=https?:|mailto:|tel:|www\\.|\\.{0,2}\\/|#|[\\w-]{1,60}(?:\\/|\\.[a-z]))[^()\\s]{1,1000}",
  address:
    '(?:https?:\\/\\/|www\\.)[^\\s<>"]+|[\\w-]{1,60}(?:\\.[\\w-]{1,60}){0,5}\\.(?:nl|com|org|eu|net|example)\\/[^\\s<>"]*',
  mail: "[\\w.+-]{1,64}@[\\w.-]{1,100}",
  // Not of a digit, which would be read as one.
  entity: "&#(?!0{0,4}(?:4[89]|5[0-7]);|x0{0,4}3\\d;)x?[0-9a-f]{1,6};",
  // Not the end of a sentence that was cut off before its number: a list begins after an empty line or goes on.
  listNumber:
    "(?<=(?<![\\s\\S])|\\n[ \\t]*\\n|^[ \\t>]{0,20}\\d{1,3}[.)][^\\n]{0,2000}\\n)[ \\t>]{0,20}\\d{1,3}[.)](?=\\s)|^[ \\t>]{0,20}1[.)](?=\\s)|(?<=\\n[ \\t]{2,20}\\S[^\\n]{0,2000}\\n)\\d{1,3}[.)](?=\\s)",
  headingNumber: "^#{1,6}[ \\t]+\\d{1,2}(?:\\.\\d{1,2}){0,3}[.)](?=[ \\t])",
  date: `(?<!\\d|\\d[.,]|€[ \\u00a0]?)(?:(?<=\\bop )(?:${day}, ){1,3})?(?:${day}\\s?(?:${to}|en|of)\\s?)?${day}\\s+${month}(?:\\s+(?:${year}|['’]\\d{2}))?(?!${letter})`,
  numericDate: `(?<!\\d)(?:${year}-\\d{1,2}-\\d{1,2}|\\d{1,2}(?<dateSign>[-/.])\\d{1,2}\\k<dateSign>(?:${year}|\\d{2})|${year}-(?:0\\d|1[0-2]))(?!\\d)`,
  quarter: `(?:(?<!\\d)${year}[ -])?\\b[qk][1-4]\\b(?:\\s?(?:${to}|en|of|,)\\s?[qk][1-4]\\b)?|(?<!\\d)[1-4]e (?:kwartaal|halfjaar|helft)|kwartaal [1-4]\\b(?:\\s?(?:${to}|en|of)\\s?[1-4]\\b(?![.,]?\\d|${beforeCounted}))?`,
  telephone:
    "(?<![\\d.,])(?:\\+31[ -]?(?:\\(0\\)[ -]?)?[1-9]|\\(?0[1-9])\\d{0,2}\\)?(?:[ -]{0,3}\\d){6,8}(?!\\d)|(?<!\\d)0[89]00[ -]?\\d{4}(?:\\d{3})?(?!\\d)|(?<!\\d)14 ?0\\d{2,3}(?!\\d)",
  yearRange: `(?<![\\d.,€])${year}(?:\\s?[/–-]\\s?${year}|[/–-]['’]?[0-4]\\d(?!${beforeCounted}))(?!\\d)|['’]\\d{2}(?!\\d|${letter}|${beforeCounted})`,
  mark: `(?<!\\d)${year}[-/.]\\d{3,8}(?!\\d)`,
  yearAfterWord: `(?<=(?<!${letter})(?:in|eind|begin|medio|sinds|zomer|winter|najaar|voorjaar|kwartaal|${month})[ \\u00a0\\n])${year}(?![\\d%]|[.,]\\d)|(?<=(?<!${letter})(?:jaar|van|vanaf|tot|na|uit|t\\/m)[ \\u00a0\\n])${year}(?![\\d%]|[.,]\\d|${beforeCounted}|[ \\u00a0](?:euro|naar|erbij|extra|meer|minder)\\b)`,
  // Without such a word: no round number, and nothing that is counted.
  year: `(?<![\\d.,/]|€[ \\u00a0]?|(?:ruim|bijna|circa|ongeveer|zo['’]n|meer dan|minder dan|minste)[ \\u00a0*_]{1,4})(?:199\\d|20[0-4]\\d)(?<!2000)(?![\\d%]|[.,]\\d|${beforeCounted}|[ \\u00a0](?:euro|erbij|extra|meer|minder)\\b)`,
  age: `(?<!\\d)(?:(?:\\d{1,2}-, ?){0,3}\\d{1,2}- ?(?:${to}|en|of) ?|\\d{1,2} ?${to} ?)?\\d{1,3}-jarigen?|(?<!\\d)\\d{2}(?:-plus(?:sers?)?\\b| ?plussers?\\b|\\+(?:ers?)?(?!\\s?\\d|${beforeCounted}))|(?:ouder|jonger) dan \\d{1,2}(?!\\d|[.,]\\d|${beforeCounted})|${person} (?:boven|onder) de \\d{1,2}(?=[.,;:!?)](?!\\d)|\\s*(?![\\s\\S])|\\s+(?:en|of|die|met|zonder|in|op|uit|zijn|hebben|kan|kunnen|krijgen|is|vaak)(?!${letter}))`,
  // Kamerstuk 35 123: a space between the thousands
  parliamentary: "\\bkamerstuk(?:ken)? \\d{2}[ \\u00a0]\\d{3}(?!\\d)",
  numbered: `(?<!${letter})(?:${more}[ \\u00a0]${place}(?:,\\s?${place}(?=(?:,\\s?${place}){0,9}\\s(?:en|of)\\s\\d)){0,9}(?:\\s?(?:${to}|en|of)\\s?${place}(?![.,]?\\d|${letter}|${beforeCounted}))?|${numbered}[ \\u00a0]${place}(?:\\s?${to}\\s?\\d+(?![.,]?\\d|${letter}|${beforeCounted}))?)|§{1,2}[ \\u00a0]?\\d+(?:\\.\\d+)*`,
  time: "(?<!\\d)\\d{1,2}[:.]\\d{2}(?:\\s?[-–]\\s?\\d{1,2}[:.]\\d{2})?\\s?uur|(?<!\\d)\\d{1,2}:\\d{2}(?!\\d)|24\\/7",
  duration: `(?<![\\d.,])(?:(?<=tussen (?:de )?)\\d{1,3} en |(?:\\d{1,3}(?:,\\d)?(?:[-–]|\\s?(?![-–])${to}\\s?)|${day} [-–] |${day} of ))?(?<![.,])\\d{1,3}(?:,\\d)?(?:[ \\u00a0\\n](?:${letter}+e[ \\u00a0])?${period}(?!${letter})|-(?:${period}|urige?|daagse?|weekse?|maands?e?|jaars)(?!${letter}))`,
  // "3- of 4-daagse"
  hanging: `(?<![\\d.,])\\d{1,3}- (?:en|of|tot) (?=\\d{1,3}-(?:${period}|urige?|daagse?|weekse?|maands?e?))`,
  ordinal: `(?<![\\d.,])\\d{1,3}(?:e|de|ste)(?!${letter})`,
  ratio: `(?<![\\d.,])1[- ]op[- ]\\d{1,2}(?!\\d|[.,]\\d|[ \\u00a0]${month})`,
  top: "\\btop-\\d{1,3}(?!\\d)",
  // mbo 2, mbo-2, mbo 2/3, mbo 2 en 3
  schoolLevel: `(?<!${letter})(?:v?mbo|havo|vwo)[- ]?(?:niveau )?[1-6](?:\\s?(?:\\/|en|of|t\\/m|[-–])\\s?[1-6](?![\\d.,]*\\d|${letter}|[ \\u00a0]${counted}))?(?![\\d.,]*\\d)`,
  covid: "covid-?19",
} as const;

/** What only capitals tell apart from other words. */
const patternsWithCapitals = {
  // In an address only: "1500 WW-uitkeringen" and "1200 HR medewerkers" are figures.
  postcode:
    "(?<!\\d)[1-9]\\d{3} ?[A-Z]{2}(?=[ \\u00a0]{1,2}(?:['’]s-)?\\p{Lu}\\p{Ll})|(?<=^[ \\t]{0,20}|\\d[a-z]?,[ \\n])[1-9]\\d{3} ?[A-Z]{2}(?=[.,;)]?[ \\t]*$)",
  postBox: "\\bPostbus \\d+",
  // Only before its postcode: there may be 225 at the "Werkplein".
  houseNumber:
    "(?<=\\p{Ll} )\\d{1,4}[a-z]?(?=,?\\s{1,3}[1-9]\\d{3} ?[A-Z]{2}(?:[ \\u00a0]{1,2}(?:['’]s-)?\\p{Lu}\\p{Ll}|[.,;)]?[ \\t]*$))",
  norm: "\\bEN 301[ \\u00a0]549|\\b(?:NEN|ISO)(?:-(?:EN|ISO|IEC)){0,2}[ -]\\d{3,5}(?:[-:]\\d{1,4}){0,2}|\\bWCAG \\d\\.\\d|\\bPDF\\/UA-\\d",
  // T20-27, GM0376, Z22-04511, COVID-19
  codeOfLetters:
    "(?<![\\p{L}\\d])(?=\\p{L}{0,12}\\p{Lu})(?!\\p{Lu}\\p{Ll}{3})\\p{L}{1,12}[-./]?\\d[\\p{L}\\d]{0,20}(?:[-./]\\d[\\p{L}\\d]{0,20}){0,4}",
  codeOfDigits: "(?<![\\d.,])\\d{1,8}[-.]?\\p{Lu}{1,5}[-.]?\\d+",
  headingNumberWithoutPoint: "(?<=^#{1,6} )\\d{1,2}(?:\\.\\d{1,2}){1,3}(?= \\p{Lu})",
} as const;

const withCapitals = new RegExp(Object.values(patternsWithCapitals).join("|"), "gmu");
const nonFigures = new RegExp(Object.values(patterns).join("|"), "gim");

/** Gives the text with as many dots of another alphabet in place of references and of numbers that count nothing. */
export function withoutNonFigures(text: string): string {
  const rest = replaceReferences(text, (inside) => blank(`{{${inside}}}`));
  if (!/\d/.test(rest)) return rest;
  return rest.replaceAll(withCapitals, blank).replaceAll(nonFigures, blank);
}

/** A sign that is no letter, digit, space or point, so that nothing is read over the gap. */
const gap = "\ufffc";

function blank(found: string): string {
  return found.replaceAll(/[^\n]/g, gap);
}
