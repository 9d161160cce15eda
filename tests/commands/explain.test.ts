import { describe, expect, test } from "vitest";
import { explain } from "../../src/commands/explain.ts";
import { fileEffects } from "../../src/effects.ts";
import { fixtureData, realData } from "../built-site.ts";

type Told = { readonly code: number; readonly out: string; readonly err: string };

async function explained(words: string, { data = realData, json = false } = {}): Promise<Told> {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await explain({
    options: { data, out: "dist", pdf: false, concept: false, json, port: 8080 },
    words: words.split(" ").filter(Boolean),
    effects: fileEffects,
    print: (line) => out.push(line),
    tell: (line) => err.push(line),
    stopSignal: () => new AbortController().signal,
  });
  return { code, out: `${out.join("\n")}\n`, err: err.join("\n") };
}

describe("explain", () => {
  test.each(["2022-q1 bemiddeld", "2022-q1 taaltrajecten.afgerond", "2022-q1 zorg.bemiddeld"])(
    "%s tells it all",
    async (words) => {
      const { code, out } = await explained(words);
      expect(code).toBe(0);
      const name = words.replaceAll(/[^a-z0-9-]+/g, "-");
      await expect(out).toMatchFileSnapshot(`../golden/explain/${name}.txt`);
    },
  );

  test.each([
    ["bemiddeld 2022-q1"],
    ["2022-Q1 Bemiddeld"],
    ["2022-q1 doel bemiddeld"],
    ["stoplicht bemiddeld 2022-q1"],
    ["2022-q1 “bemiddeld”"],
  ])("%s is the same question", async (words) => {
    expect((await explained(words)).out).toBe((await explained("2022-q1 bemiddeld")).out);
  });

  test.each([
    ["2022-q1 taaltrajecten.gestart", ["107 trajecten", "apart opgegeven", "data/projecten/taaltrajecten.yaml:"]],
    ["2022-q1 zorgstart+wijkleerbedrijf.bemiddeld", ["138 inwoners", "Het telt één keer mee"]],
    ["2022-q1 Wijkleerbedrijf+ZorgStart.bemiddeld", ["138 inwoners"]],
    ["2022-q1 jongerenspecialist+ips-trajecten-ggz.bemiddeld", ["46 + 10 = 56"]],
    ["2022-q1 begeleiding-doelgroepen.bemiddeld", ["46 + 10 = 56"]],
    ["2022-q1 zorgstart.bemiddeld", ["alleen samen bekend", "Samen met Wijkleerbedrijf"]],
    ["2022-q1 zorgstart.gestart", ["niet leesbaar", "data/kwartalen/2022-Q1.yaml:"]],
    ["2022-q1 uitgegeven", ["circa € 3.000.000", "tussen 2.850.000 en 3.150.000"]],
    ["2022-q1 budget 2022", ["€ 1.204.273", "€ 317.500 is niet uitgesplitst"]],
    ["2022-q1 aantal projecten", ["27", "Met naam staan er 13"]],
    [
      "2022-q1 aantal projecten zorg",
      ["twee projecten", "Geteld zijn: ZorgStart en Wijkleerbedrijf.", "map projecten"],
    ],
    ["2022-q1 aantal hoofddoelen", ["drie hoofddoelen", "Bemiddeld naar werk.", "indicatoren.yaml"]],
    ["2022-q1 Aantal hoofddoelen oranje", ["één hoofddoel", "Bemiddeld naar werk (oranje)"]],
    ["2022-q1 aantal gemeenten", ["zeven gemeenten", "Blaricum, Eemnes, Gooise Meren", "gemeenten.yaml"]],
    ["2022-q1 aantal stoplichten rood", ["twee stoplichten", "rood 2", "data/kwartalen/2022-Q1.yaml:"]],
    ["2022-q1 aantal sectoren", ["zes sectoren", "Zorg, ICT en media", "monitor.yaml"]],
    ["2022-q1 aantal edities", ["twee edities", "t/m Q2 2020 en Q1 2022", "map edities"]],
    ["2022-q3 taaltrajecten.gestart", ["107 trajecten", "eindstand", "t/m Q1 2022"]],
    ["2022-q3 bemiddeld", ["ruim 300 inwoners", "tussen 300 en 329"]],
  ] as const)("%s", async (words, texts) => {
    const { code, out } = await explained(words);
    expect(code).toBe(0);
    for (const text of texts) expect(out.replaceAll(/\s+/g, " ")).toContain(text);
  });

  test.each([
    ["2022-q4 lokale-plannen.gestart", "30 + (152 − 30) ×"], // goes on from the old path
    ["2022-q2 digitale-basis.gestart", "begint bij de realisatie van toen, 6"],
    ["2021-q2 wijkleerschool-zorg.gestart", "160 × 1/8 = 20 (gewicht 1 van de 8)"],
    ["2021-q4 afgerond", "580 × 2/10 = 116 (2 van de 10 kwartalen na de aanloop)"],
    ["2021-q4 leerlijn-logistiek.gestart", "dat is 2/27 van de weg"],
    ["2021-q2 techniekpoort.gestart", "het tussendoel t/m Q2 2021 is 10"],
    ["2022-q4 opstapbanen-in-het-groen.gestart", "één kwartaal opgeschoven"],
    ["2022-q4 bedrijvenkring-middenmeer.verbindingen", "met de hand bepaald door programmamanager"],
    ["2023-q2 afgerond", "79 + 98 + 67 + 58 + 31 + 0 + 26 = 359"],
    ["2022-q4 gegevenslab.gestart", "Anders geteld"],
    ["2022-q4 horeca.gestart", "12 (afgerond: doel totaal)"],
    ["2022-q4 afgeronde-projecten.gestart", "De projecten die zijn geteld, zijn gestopt."],
    ["2022-q4 nieuwe-projecten.gestart", "niet compleet"],
  ])("of the invented region, %s: %s", async (words, text) => {
    const { out } = await explained(words, { data: fixtureData });
    expect(out.replaceAll(/\s+/g, " ")).toContain(text);
  });

  test("without a name lists the figures of the edition, and without an edition those of the newest", async () => {
    const { code, out } = await explained("2022-q1");
    expect(code).toBe(0);
    for (const line of [/^ {2}bemiddeld +225 inwoners$/m, /^ {2}budget 2022 +€ 1\.204\.273$/m])
      expect(out).toMatch(line);
    expect((await explained("")).out).toContain("Editie 2023-q4");
  });

  test.each([
    ["2022-q1 bemidelt", "Bedoelde u “bemiddeld”?"],
    ["2022-q1 taaltrajecten.gestrat", "“taaltrajecten.gestart”"],
    ["2022-q1 budged 2022", "“budget 2022”"],
    ["2022-q1 toString", "geen cijfer “toString”"],
    ["2022-q1 aantal gemeentes", "geen cijfer “aantal gemeentes”. Bedoelde u “aantal gemeenten”?"],
    ["2021-q1 bemiddeld", "Er is geen editie “2021-q1”. Bedoelde u “2022-q1”?"],
  ])("%s exists not: 2, and %s", async (words, message) => {
    const { code, out, err } = await explained(words);
    expect([code, out.trim()]).toEqual([2, ""]);
    expect(err).toContain(message);
  });

  test("gives the same to a program", async () => {
    const { out } = await explained("2022-q1 bemiddeld", { json: true });
    const told = JSON.parse(out);
    expect(told).toMatchObject({ editie: "2022-q1", naam: "bemiddeld", van: "Het hele programma" });
    expect(told.herkomst[0].regels[0]).toMatchObject({ getal: 225, bestand: "data/kwartalen/2022-Q1.yaml" });
    expect(JSON.parse((await explained("2022-q1", { json: true })).out).cijfers.length).toBeGreaterThan(50);
  });

  test("says what is wrong with the data when nothing can be explained", async () => {
    expect((await explained("2022-q1 bemiddeld", { data: "tests/problems/bestaat-niet" })).code).toBe(1);
  });
});
