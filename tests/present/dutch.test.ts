import Fraction from "fraction.js";
import { describe, expect, test } from "vitest";
import type { Approximation } from "../../src/domain/figure.ts";
import { momentOf } from "../../src/domain/moment.ts";
import { quarterOf } from "../../src/domain/quarter.ts";
import * as dutch from "../../src/present/dutch.ts";

// FMT-1. In the tables a no-break space is written as "_", so that it can be seen.

const visible = (text: string) => text.replaceAll("\u00a0", "_");
const of = (text: string | number) => new Fraction(text);

describe("whole numbers", () => {
  test.for([
    [0, "0"],
    [999, "999"],
    [1000, "1.000"],
    [1200, "1.200"],
    [1204273, "1.204.273"],
    [-0, "0"],
    [-0.4, "0"],
    [-12, "-12"],
  ] as const)("%d is written as %s", ([value, text]) => {
    expect(dutch.number(value)).toBe(text);
  });
});

describe("targets are shown as whole numbers, a half rounded up", () => {
  test.for([
    ["675", 675],
    ["1125/4", 281],
    ["9/2", 5],
    ["449/100", 4],
    ["14125/44", 321],
    ["0", 0],
  ] as const)("%s is shown as %i", ([exact, shown]) => {
    expect(dutch.rounded(of(exact))).toBe(shown);
  });
});

describe("attainment is rounded down", () => {
  test.for([
    [189, "200", "94%"], // 94,5
    [899, "1000", "89%"], // 89,9: 90% beside an orange light would be strange
    [637, "675", "94%"], // 94,37
    [225, "1125/4", "80%"],
    [317, "450", "70%"],
    [675, "675", "100%"],
    [1199, "1200", "99%"],
    [700, "675", "103%"],
    [0, "40", "0%"],
    [1, "200", "minder dan 1%"],
    [1, "100", "1%"],
  ] as const)("%i of %s is %s", ([part, whole, text]) => {
    expect(dutch.attainment(part, of(whole))).toBe(text);
  });

  test.for([
    [9, "12", "9 van de 12"],
    [0, "19", "0 van de 19"],
    [19, "19", "19 van de 19"],
    [3, "9/2", "3 van de 5"],
    [10, "20", "50%"],
  ] as const)("below twenty there is no percentage: %i of %s is %s", ([part, whole, text]) => {
    expect(dutch.attainment(part, of(whole))).toBe(text);
  });
});

describe("a share is rounded half up, but a part is never all or nothing", () => {
  test.for([
    ["0", "0%"],
    ["1/200", "minder dan 1%"],
    ["1/100", "1%"],
    ["189/200", "95%"],
    ["444/1000", "44%"],
    ["7/10", "70%"],
    ["99/100", "99%"],
    ["995/1000", "bijna 100%"],
    ["1", "100%"],
    ["11/10", "110%"],
  ] as const)("%s is %s", ([part, text]) => {
    expect(dutch.share(of(part))).toBe(text);
  });
});

describe("amounts", () => {
  test.for([
    [1204273, "€_1.204.273"],
    [0, "€_0"],
    [950, "€_950"],
  ] as const)("%i euros is %s in a table", ([value, text]) => {
    expect(visible(dutch.euros(value))).toBe(text);
  });

  test.for([
    [999999, "€_999.999"],
    [1000000, "€_1_miljoen"],
    [1204273, "€_1,2_miljoen"],
    [3000000, "€_3_miljoen"],
    [12340000, "€_12,3_miljoen"],
  ] as const)("%i euros is %s in a text", ([value, text]) => {
    expect(visible(dutch.eurosInText(value))).toBe(text);
  });
});

describe("counts", () => {
  const unit = { one: "inwoner", many: "inwoners" };
  test.for([
    [0, "0_inwoners"],
    [1, "1_inwoner"],
    [2, "2_inwoners"],
    [1200, "1.200_inwoners"],
  ] as const)("%i with its unit is %s", ([value, text]) => {
    expect(visible(dutch.count(value, unit))).toBe(text);
  });

  test.for([
    [0, "nul"],
    [1, "één"],
    [13, "dertien"],
    [20, "twintig"],
    [21, "21"],
    [1000, "1.000"],
  ] as const)("%i that is no result is %s", ([value, text]) => {
    expect(dutch.inWords(value)).toBe(text);
  });

  test.for([
    [1, "eerste"],
    [3, "derde"],
    [4, "vierde"],
    [12, "twaalfde"],
    [20, "twintigste"],
    [21, "21e"],
  ] as const)("the ordinal of %i is %s", ([value, text]) => {
    expect(dutch.ordinal(value)).toBe(text);
  });
});

test.for([
  ["1125/4", "precies 281,25"],
  ["11100/11", "ongeveer 1.009,09"],
  ["200/3", "ongeveer 66,67"],
])("the fraction %s is written so that a reader can check it: %s", ([fraction, text]) => {
  expect(dutch.unrounded(new Fraction(fraction as string))).toBe(text);
});

describe("approximations", () => {
  test.for([
    ["well-over", 300, "ruim_300", "tussen 300 en 329"],
    ["more-than", 300, "meer dan_300", "tussen 300 en 329"],
    ["almost", 100, "bijna_100", "tussen 95 en 99"],
    ["almost", 10, "bijna_10", "dus 9"],
    ["about", 100, "circa_100", "tussen 95 en 105"],
    ["about", 1200, "circa_1.200", "tussen 1.140 en 1.260"],
  ] as const)("%s %i is written as %s and means %s", ([word, near, text, interval]) => {
    expect(visible(dutch.actualText({ status: "approximate", word, near }))).toBe(text);
    expect(dutch.betweenText(word as Approximation, near)).toBe(interval);
  });

  test("a missing number is a reason in words, never 0 and never empty", () => {
    for (const [reason, words] of Object.entries(dutch.missingWords)) {
      expect(dutch.actualText({ status: "missing", reason: reason as never })).toBe(words);
      expect(words).toMatch(/^\p{Ll}[\p{Ll} ]+$/u);
    }
  });
});

describe("quarters and dates", () => {
  test.for([
    ["2022-Q1", "Q1_2022", "eerste kwartaal 2022"],
    ["2020-Q4", "Q4_2020", "vierde kwartaal 2020"],
  ] as const)("%s is %s in a table and %s in a text", ([quarter, short, long]) => {
    expect(visible(dutch.quarterShort(quarterOf(quarter)))).toBe(short);
    expect(dutch.quarterLong(quarterOf(quarter))).toBe(long);
  });

  test.for([
    ["2022-03-31", "31_maart_2022"],
    ["2022-03", "maart_2022"],
    ["2022-Q2", "tweede kwartaal 2022"],
    ["2022", "2022"],
    ["2021-01-01", "1_januari_2021"],
  ] as const)("%s is as precise as the source: %s", ([moment, text]) => {
    expect(visible(dutch.momentText(momentOf(moment)))).toBe(text);
  });

  test("a date does not depend on the time zone of the computer", () => {
    expect(visible(dutch.dateText("2022-12-31"))).toBe("31_december_2022");
  });
});

describe("words", () => {
  test.for([
    [[], ""],
    [["Zorg"], "Zorg"],
    [["Zorg", "Bouw"], "Zorg en Bouw"],
    [["Zorg", "Bouw", "Horeca"], "Zorg, Bouw en Horeca"],
  ] as const)("%j is listed as “%s”", ([names, text]) => {
    expect(dutch.listText(names)).toBe(text);
  });

  test.for([
    [9, "1, 2, 3, 4, 5, 6, 7, 8 en 9"],
    [10, "1, 2, 3, 4, 5, 6, 7, 8 en nog twee andere"],
    [40, "1, 2, 3, 4, 5, 6, 7, 8 en nog 32 andere"],
  ] as const)("of %i names are listed: “%s”", ([length, text]) => {
    expect(dutch.listOfMany(Array.from({ length }, (_, index) => `${index + 1}`))).toBe(text);
  });

  test.for([
    ["één doel", "Één doel"],
    ["", ""],
    ["ruim 300", "Ruim 300"],
  ] as const)("“%s” starts a sentence as “%s”", ([text, capital]) => {
    expect(dutch.capital(text)).toBe(capital);
  });
});

test.for([
  ["Zorg", "sector Zorg"],
  ["Alle sectoren", "alle sectoren"],
  ["Allerlei", "sector Allerlei"],
] as const)("the sector %s is %s", ([name, words]) => {
  expect(dutch.sectorText(name)).toBe(words);
});
