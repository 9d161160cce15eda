import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Dataset } from "../../src/domain/dataset.ts";
import { figuresInText } from "../../src/present/figure-words.ts";
import { fixtureData, realData } from "../built-site.ts";
import { dataset, plan, project, quarter } from "../calculate/examples.ts";
import { approximate } from "../domain/examples.ts";
import { contextOf, datasetIn } from "../texts/text-context.ts";

/** The words with visible no-break spaces, "·"; undefined when it stands for nothing. */
function wordsIn(data: Dataset, name: string | undefined, inside: string): string | undefined {
  return figuresInText(contextOf(data, name))(inside)?.text.replaceAll("\u00a0", "·");
}

const real = await datasetIn(realData);
const fixture = await datasetIn(fixtureData);

describe("in the monitor t/m March 2022", () => {
  test.for([
    ["cijfer bemiddeld", "225·inwoners"],
    ["doel gestart", "1.200·trajecten"],
    ["doel gestart zonder eenheid", "1.200"],
    ["tussendoel bemiddeld", "281·inwoners"],
    ["aandeel bemiddeld", "45%"],
    ["aandeel gestart", "53%"],
    ["status bemiddeld", "loopt achter"],
    ["ruim 600 gestart", "ruim·600·trajecten"],
    ["meer dan 1200 gestart zonder eenheid", "meer dan·1.200"],
    ["cijfer jongerenspecialist.gestart", "71·trajecten (anders geteld)"],
    ["cijfer jongerenspecialist.gestart zonder eenheid", "71"],
    ["doel jongerenspecialist.gestart", "60·trajecten per jaar"],
    ["doel jongerenspecialist.gestart zonder eenheid", "60"],
    ["aantal projecten", "27·projecten"],
    ["aantal gemeenten", "zeven·gemeenten"],
    ["aantal hoofddoelen rood", "één·hoofddoel"],
    ["aantal hoofddoelen grijs", "nul·hoofddoelen"],
    ["aantal hoofddoelen zonder eenheid", "drie"],
    ["uitgegeven", "circa·€·3·miljoen"],
    ["budget", "€·2.529.165"],
    ["budget flexibel", "€·350.000"],
    ["los 16.000", "16.000"],
    ["Aantal gemeenten", "Zeven·gemeenten"],
    [" Ruim 600 gestart", "Ruim·600·trajecten"],
    ["Los iets", "iets"],
  ] as const)("%s: %s", ([inside, expected]) => {
    expect(wordsIn(real, "2022-Q1", inside)).toBe(expected);
  });
});

describe("in the fixture", () => {
  test.for([
    ["2024-Q4", "cijfer gestart", "2.087·trajecten (voorlopig)"],
    ["2024-Q4", "ruim 2.000 gestart", "ruim·2.000·trajecten (voorlopig)"],
    ["2024-Q4", "doel gestart", "2.160·trajecten"],
    ["2024-Q4", "cijfer lokale-plannen.bemiddeld", "70·inwoners (geschat)"],
    ["2024-Q4", "cijfer gegevenslab.gestart", "41·trajecten (niet gecontroleerd)"],
    ["2023-Q4", "cijfer lokale-plannen.bemiddeld", "circa·50·inwoners"],
    ["2022-Q4", "cijfer gegevenslab.bemiddeld", "1·inwoner"],
    ["2022-Q4", "verschil bemiddeld", "138·inwoners meer"],
    ["2022-Q4", "verschil bemiddeld zonder eenheid", "138 meer"],
    ["2022-Q4", "budget 2022", "€·1·miljoen"],
    ["2022-Q4", "uitgegeven", "€·1.968.000"],
  ] as const)("%s, %s: %s", ([name, inside, expected]) => {
    expect(wordsIn(fixture, name, inside)).toBe(expected);
  });
});

describe("words of a", () => {
  const data = dataset({
    projects: [
      project("a", { plan: [plan({ gestart: 12, bemiddeld: 1000 })] }),
      project("b", { plan: [plan({ gestart: 200 })] }),
    ],
    quarters: [
      quarter("2020-Q2", { projects: { a: { gestart: 4, bemiddeld: 3 }, b: { gestart: 8 } } }),
      quarter("2020-Q4", {
        projects: {
          a: { gestart: 9, bemiddeld: 3 },
          b: { gestart: "not-delivered", afgerond: approximate("almost", 20) },
          c: { gestart: 0, bemiddeld: { actual: 1, quality: "provisional" } },
        },
      }),
      quarter("2021-Q2", { projects: { a: { gestart: 8, bemiddeld: 1003 } } }),
    ],
  });

  test.for([
    ["2020-Q4", "verschil a.gestart", "5·inwoners meer"],
    ["2020-Q4", "verschil a.bemiddeld", "evenveel"],
    ["2021-Q2", "verschil a.gestart", "1·inwoner minder"],
    ["2021-Q2", "verschil a.gestart zonder eenheid", "1 minder"],
    ["2020-Q4", "aandeel a.gestart", "9 van de 12"],
    ["2020-Q4", "aandeel a.bemiddeld", "minder dan 1%"],
    ["2021-Q2", "aandeel a.bemiddeld", "100%"],
    ["2020-Q4", "cijfer c.gestart", "0·inwoners"],
    ["2020-Q4", "cijfer c.bemiddeld", "1·inwoner (voorlopig)"],
    ["2020-Q4", "cijfer c.bemiddeld zonder eenheid", "1 (voorlopig)"],
    ["2020-Q4", "cijfer b.afgerond", "bijna·20·inwoners"],
    ["2020-Q4", "tussendoel a.gestart", "3·inwoners"],
    ["2020-Q2", "tussendoel a.gestart", "2·inwoners"],
  ] as const)("%s, %s: %s", ([name, inside, expected]) => {
    expect(wordsIn(data, name, inside)).toBe(expected);
  });

  test("figure of an earlier quarter say of which", () => {
    const late = dataset({
      projects: [project("b", { plan: [plan({ gestart: 160 })] })],
      quarters: [
        quarter("2020-Q2", { projects: { b: { gestart: { actual: 8, quality: "estimated" } } } }),
        quarter("2020-Q3", { projects: { b: { gestart: "not-delivered" } } }),
      ],
    });
    expect(wordsIn(late, "2020-Q3", "cijfer b.gestart")).toBe("8·inwoners (geschat, t/m Q2·2020)");
    expect(wordsIn(late, "2020-Q3", "aandeel b.gestart")).toBe("5% (geschat, t/m Q2·2020)");
    expect(wordsIn(late, "2020-Q3", "tussendoel b.gestart")).toBe("20·inwoners (t/m Q2·2020)");
    expect(wordsIn(late, "2020-Q3", "doel b.gestart")).toBe("160·inwoners");
    expect(wordsIn(late, "2020-Q3", "verschil b.gestart")).toBeUndefined();
    expect(wordsIn(late, "2020-Q3", "cijfer b.gestart t/m 2020-Q2")).toBe("8·inwoners (geschat)");
  });

  test("missing figure: none, but a concept says that it is still to come", () => {
    expect(wordsIn(data, "2020-Q4", "cijfer c.afgerond")).toBeUndefined();
    const missing = "cijfer b.bemiddeld t/m 2020-Q2";
    expect(wordsIn(data, "2020-Q4", missing)).toBeUndefined();
    const editions = data.editions.map((one) => ({ ...one, status: "concept" as const }));
    const concept = { ...data, editions };
    expect(wordsIn(concept, "2020-Q2", "verschil a.gestart")).toBe("[nog niet bekend]");
    expect(wordsIn(concept, "2020-Q2", "cijfer nergens")).toBeUndefined();
  });
});

describe("a figure leads to where it comes from", () => {
  test.for([
    ["cijfer bemiddeld", "editie/2022-q1/herkomst/index.html#cijfer-bemiddeld"],
    ["doel taaltrajecten.gestart", "editie/2022-q1/herkomst/index.html#cijfer-taaltrajecten--gestart"],
    [
      "cijfer wijkleerbedrijf + zorgstart.bemiddeld",
      "editie/2022-q1/herkomst/index.html#cijfer-zorgstart_wijkleerbedrijf--bemiddeld",
    ],
    ["uitgegeven", "editie/2022-q1/index.html#geld"],
    ["aantal projecten", undefined],
    ["los 5", undefined],
  ] as const)("%s: %s", ([inside, expected]) => {
    expect(figuresInText(contextOf(real, "2022-Q1"))(inside)?.path).toBe(expected);
  });

  test("of the edition of the figure, not of the text", () => {
    const figure = figuresInText(contextOf(fixture, "2022-Q4"))("cijfer bemiddeld t/m 2022-Q2");
    expect(figure).toEqual({
      text: "268\u00a0inwoners",
      path: "editie/2022-q2/herkomst/index.html#cijfer-bemiddeld",
    });
  });
});

test("what stands for nothing has no words, and nothing throws", () => {
  const figures = figuresInText(contextOf(real, "2022-Q1"));
  for (const inside of [
    "",
    "site.title",
    "cijfer",
    "cijfer nergens",
    "constructor bemiddeld",
    "ruim 5",
    "ruim 1e9 gestart",
  ])
    expect(figures(inside)).toBeUndefined();
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary" }),
        fc.string().map((text) => `cijfer ${text}`),
      ),
      (inside) => {
        expect(figures(inside)?.text).not.toBe("");
      },
    ),
  );
});
