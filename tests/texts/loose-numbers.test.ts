import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Indicator } from "../../src/domain/dataset.ts";
import { looseNumbers } from "../../src/texts/loose-numbers.ts";
import { numberOfWord } from "../../src/texts/number-words.ts";
import { realData } from "../built-site.ts";
import { datasetIn } from "./text-context.ts";

const { indicators } = await datasetIn(realData);

describe("digits", () => {
  // A sentence, and the numbers in it that count something.
  test.for<readonly [string, ...string[]]>([
    // Dates
    ["Op 31 maart 2022 begon de groep."],
    ["Van 1 t/m 5 mei is het kantoor dicht."],
    ["Op 20 en 21 april 2022, en op 3 mrt. 2023, was er een markt."],
    ["Op 12 en 13 maart, op 12, 13 en 14 mei, 28 - 30 juni en 1–5 juli."],
    ["Er waren er 79 en 12 maart is de volgende dag.", "79"],
    ["Er waren er 79, 12 maart was het feest; € 20 en 12 maart.", "79", "€ 20"],
    ["Datum: 31-03-2022, 31/3/22 of 2022-03-31."],
    ["Sinds '22 loopt dit anders dan in de jaren '80."],
    ["Op 1 januari om 10.30 uur en om 14:00."],
    // Years
    ["In 2022 begon het, eind 2023 liep het af; na 2024 stopt het geld."],
    ["Het programma loopt van 2020 t/m 2024 (2020-2024, 2020–2024, 2023/24)."],
    ["Raboresearch 2020."],
    ["Maatregelen in 2024 extra geven, eind 1998, tot 2022."],
    ["Er waren in 2022 – 79 inwoners.", "79"],
    ["In 2022-79 inwoners en in 2022–23 inwoners.", "79", "23"],
    ["Het groeide van 1950 inwoners, met 2000 erbij.", "1950", "2000"],
    ["Het groeide van 1950 naar 2000.", "1950", "2000"],
    ["Er zijn **2022** trajecten en 2022 “banen”.", "2022", "2022"],
    ["Er zijn 2022 werkgevers en 2023 werkzoekenden.", "2022", "2023"],
    ["Er zijn 2022 trajecten gestart.", "2022"],
    ["Ruim 2000 inwoners deden mee.", "2000"],
    ["Het kostte € 2020.", "€ 2020"],
    // Quarters
    ["Stand t/m Q1 2022, 2022-Q1, 2022-q1 en Q1 en Q2."],
    ["Het 1e kwartaal, kwartaal 3 en het 2e halfjaar."],
    ["Het eerste kwartaal van 2022."],
    // Telephone, addresses
    ["Bel 035 692 64 44, (035) 692 64 44, 035-6926444 of 06-12345678."],
    ["Bel +31 35 692 64 44, 0800-1234 of 14 035."],
    ["Postbus 251, 1200 AG Hilversum; Stationsstraat 12, 1211 AB Hilversum."],
    ["Naarderweg 12a\n1217 AB 's-Graveland"],
    ["Stationsstraat 12,\n1211AB"],
    ["Er zijn 1500 WW-uitkeringen, 1200 HR medewerkers en 1500 WW.", "1500", "1200", "1500"],
    ["Op het Werkplein 225 en in de Stationsstraat 12.", "225", "12"],
    ["Zie https://www.regiogv.nl/2022/12/monitor-3 en www.wspgv.nl/140."],
    ["Mail naar team2024@regio5.nl."],
    // Codes
    ["Toezeggingen T20-27 en T19-69, over COVID-19 en covid-19."],
    ["Gemeente GM0376, zaak Z22-04511, kenmerk 2022-0341 en 22RB000123."],
    ["Volgens EN 301 549, NEN-EN-ISO 9001:2015, ISO 27001, PDF/UA-1 en WCAG 2.2."],
    ["ER ZIJN 225 TRAJECTEN EN 140 BANEN", "225", "140"],
    ["Kamerstuk 35 420, § 4, §§ 2.1 en een kans van 1 op 4."],
    // Ages
    ["Er zijn mensen van 50 tot 65 jaar, 65-plussers en 18+."],
    ["Een 27-jarige, iemand ouder dan 27, jonger dan 18, Karim (26 jaar)."],
    ["Voor jongeren onder de 27 en mensen boven de 50."],
    ["Het bleef onder de 27 trajecten.", "27"],
    ["Voor 16- en 17-jarigen, 14-, 15- of 16-jarigen, 18 tot 27-jarigen en wie tussen de 18 en 27 jaar is."],
    ["Er waren mensen van 12 werkgevers en jongeren tot 27.", "12", "27"],
    ["Mensen onder de 12 werkgevers, ouder dan 12 trajecten.", "12", "12"],
    ["Er waren 79 en 17-jarigen.", "79"],
    ["Er waren 140 plus 12, en 140+ banen.", "140", "12", "140"],
    // Numbered things
    ["Zie artikel 3, lid 2, bijlage 1, punt 4, stap 2, fase 1 en tabel 5."],
    ["Zie regels 291-297, regels 4 en 102-108, bladzijde 12 en blz. 7."],
    ["In voorstel 3, onderdeel 2.1 en hoofdstuk 4, mbo-niveau 2 en 3."],
    ["In voorstel 3 en 140 inwoners.", "140"],
    ["In artikel 3, 140 kwamen er.", "140"],
    ["Volgens artikelen 3, 4 en 5, weken 12 t/m 14 en week 12."],
    ["Dit is de 4e monitor en de 2de groep."],
    // Durations
    ["Na 6 maanden, 10 weken, 2 jaar, 1,5 uur en 3 tot 4 dagen."],
    ["Een 20-weken-traject, een 3-daagse cursus, 24/7 bereikbaar, 1-op-1."],
    ["Na 6 hele maanden, 3 of 4 dagen, 3 - 4 weken, 3- of 4-daags, 3–4 jaar en tussen 2 en 3 weken."],
    ["Er waren er 79, 3 weken eerder 46 en 12 weken later 40 – 3 weken.", "79", "46", "40"],
    ["Er waren 60 jongeren per jaar.", "60"],
    // Lists and Markdown
    ["1. kennis te nemen;\n2. in te stemmen."],
    ["Vier dingen:\n\n1. eerst;\n   nog iets\n2. dan."],
    ["## 3. Conclusies\n\n### 2.1 Geld"],
    ["## 27 projecten", "27"],
    ["Aan het werk waren\n46. Daarna niet.", "46"],
    ["Een bron.[^monitor-2022-q1] Een [link](https://a.nl/140?b=12), [een](../2022/140.html) en [twee](#140)."],
    ["[monitor]: https://a.nl/140 'Titel'\n[bijlage]: <140.pdf>"],
    ["[NB]: er zijn 140 banen", "140"],
    ["Dat is [veel](140 banen) of [minder](https://a.nl '138 banen').", "140", "138"],
    ["De code `225` en de bron[^ 140 ].", "225", "140"],
    ["```\n140 regels code\n```\nTekst.", "140"],
    ["- a\n  1. b\n  2. c\n- d\n  1. e"],
    ["- Aan het werk waren\n  46. Daarna niet.", "46"],
    ["## 79 Inwoners", "79"],
    ["## 3) Conclusies\n\n## 79. Ook een kop"],
    ["&#8211; en &#xa0;"],
    ["&#50; en &#x33;", "50", "33"],
    // References
    ["Dat zijn {{ cijfer bemiddeld }} en {{ los 16.000 }}."],
    ["{{ ruim 600 gestart }} van {{ doel gestart }}."],
    // Figures
    ["Er zijn 637 trajecten gestart en 225 inwoners hebben werk.", "637", "225"],
    ["De doelen zijn 1.200, 800 en 500.", "1.200", "800", "500"],
    ["Nog 16.000 werkzoekenden en 1462 banen.", "16.000", "1462"],
    ["De economie kromp met 6,5%, de WW groeide met 24 procent.", "6,5%", "24 procent"],
    ["Een budget van € 350.000 en circa € 3 miljoen.", "€ 350.000", "€ 3 miljoen"],
    ["Het is 1.204.273 euro.", "1.204.273 euro"],
    ["Van de12 beoogde trajecten.", "12"],
    ["Ruim600 inwoners.", "600"],
    ["De groep groeit van 20 naar 30.", "20", "30"],
    ["Houd 1,5 meter afstand.", "1,5"],
    ["Ongeveer 1/3 deel, of 2.1.", "1/3", "2.1"],
    ["238 + 79 = 317", "238", "79", "317"],
    ["| gestart | 637 |", "637"],
    ["Het WSP (140).", "140"],
    ["De top 10, een top-3, mbo 2/niveau 2, mbo-niveau 3 en mbo 2 en 3."],
    ["Zie kamerstuk 35.123, kamerstuk 35 124 en motie 12."],
    ["Werk vond 1 op de 5 en 9 op de\n10.", "1 op de 5", "9 op de\n10"],
    ["Mbo 2 telde 30 leerlingen.", "30"],
    ["“140” en 140, 140; 140!", "140", "140", "140", "140"],
    ["Eind 2022 waren er 138.", "138"],
    ["In april 2022 begonnen 10 deelnemers.", "10"],
    ["Groep 8 telt 30\u00a0mensen.", "8", "30"],
  ])("%s", ([text, ...expected]) => {
    expect(written(text)).toEqual(expected);
  });
});

describe("number words", () => {
  test.for<readonly [string, ...string[]]>([
    ["Twee inwoners vonden werk.", "Twee"],
    ["Er zijn drie nieuwe projecten en negen deelprojecten.", "drie", "negen"],
    ["Alle drie de hoofddoelen, in zeven gemeenten en zes categorieën.", "drie", "zeven", "zes"],
    ["Eenentwintig projecten en zevenentwintig trajecten.", "Eenentwintig", "zevenentwintig"],
    ["Twee van de drie hoofddoelen.", "Twee van de drie"],
    ["Twee van de vijf groepen waren vol.", "Twee van de vijf"],
    ["Zes van de {{ aantal projecten }}.", "Zes van de"],
    ["Een project, één inwoner en een van de drie projecten.", "drie"],
    ["Twee keer per jaar, tien weken, vier dingen, drie extra weken."],
    ["Twee programma's en zes groepen in twee jaar."],
    ["De tweede inwoner. Vier mensen. Elf."],
    ["Honderdveertig inwoners, tweehonderdvijfentwintig trajecten.", "Honderdveertig", "tweehonderdvijfentwintig"],
    ["Tweeduizend inwoners en twaalfhonderd trajecten.", "Tweeduizend", "twaalfhonderd"],
    ["Tweeduizend vijfhonderd inwoners.", "Tweeduizend vijfhonderd"],
    ["Zesenveertig jongeren, **honderd** werkzoekenden, veertig mensen.", "Zesenveertig", "honderd"],
    ["Honderden inwoners, de honderdste inwoner."],
    ["Een twee-projecten-aanpak."],
  ])("%s", ([text, ...expected]) => {
    expect(written(text)).toEqual(expected);
  });

  test("the units of the data count too", () => {
    const unit = { one: "woning", many: "woningen" };
    expect(looseNumbers("Vier woningen en vier huizen.", [{ unit } as Indicator]).map((one) => one.written)).toEqual([
      "Vier",
    ]);
  });
});

test.for<readonly [string, number | undefined]>([
  ["twee", 2],
  ["één", undefined],
  ["drieëntwintig", 23],
  ["éénentwintig", 21],
  ["honderd", 100],
  ["honderdentwee", 102],
  ["honderdveertig", 140],
  ["tweehonderdvijfentwintig", 225],
  ["twaalfhonderdvijftig", 1250],
  ["tweeduizend", 2000],
  ["duizendeneen", 1001],
  ["vijfendertigduizendhonderdtwaalf", 35_112],
  ["negenhonderdnegenennegentigduizendnegenhonderdnegenennegentig", 999_999],
  ["honderdhonderd", undefined],
  ["honderdsten", undefined],
  ["duizenden", undefined],
  ["encyclopedie", undefined],
])("%s is %s", ([word, number]) => {
  expect(numberOfWord(word)).toBe(number);
});

test("numbers keep their place and their word", () => {
  expect(looseNumbers("Op 1 mei hadden bijna 200 mensen werk.", [])).toEqual([
    { written: "200", index: 22, of: "count", value: 200, approximation: "almost" },
  ]);
  expect(looseNumbers("Dat zijn _bijna_ **200** mensen.", [])).toMatchObject([{ index: 19, approximation: "almost" }]);
});

test("any text gives numbers that stand in it, and long ones take no time", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
      for (const { written: found, index } of looseNumbers(text, indicators.values()))
        expect(text.slice(index, index + found.length)).toBe(found);
    }),
    { seed: 2022, numRuns: 100 },
  );
  for (const part of [
    ...[
      "1",
      "1 ",
      "1.",
      "1-",
      "{",
      "{{ ",
      "a1",
      "A",
      "`",
      "[",
      "(",
      "](",
      "]:",
      "a",
      "*",
      "twee van de ",
      "€ 1,",
      "\n1. ",
    ],
    ...[
      "1 en ",
      "1, ",
      "1- ",
      "op 1, ",
      "regels 1, ",
      "2022 ",
      "2022 *",
      "honderd",
      "duizend ",
      "tussen 1 en ",
      "\n- a\n",
    ],
    ...["\n[", "\n[a]: ", "&#", "1200 AB", "in 2022-", "mensen onder de 12 ", "- ", "1 tot "],
  ]) {
    const start = performance.now();
    looseNumbers(part.repeat(5000), indicators.values());
    expect(performance.now() - start, JSON.stringify(part)).toBeLessThan(1000);
  }
});

function written(text: string): string[] {
  return looseNumbers(text, indicators.values()).map((one) => one.written);
}
