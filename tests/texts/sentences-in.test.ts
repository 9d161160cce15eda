import { expect, test } from "vitest";
import { plainForClaims } from "../../src/texts/plain-for-claims.ts";
import { sentencesIn } from "../../src/texts/sentences-in.ts";

test.for<readonly [string, ...string[]]>([
  ["Een zin. Nog een zin! En een vraag?", "Een zin.", "Nog een zin!", "En een vraag?"],
  ["Er zijn 1.200 trajecten. 46 daarvan", "Er zijn 1.200 trajecten.", "46 daarvan"],
  ["Dat is ca. 5% en o.a. werk.", "Dat is ca. 5% en o.a. werk."],
  ["De sector is\n\n\nbijna 200 rijker.", "De sector is\n\n\nbijna 200 rijker."],
  ["Kop\n\nTekst met een\nregeleinde.", "Kop", "Tekst met een\nregeleinde."],
  ["Dingen:\n- een\n- twee", "Dingen:", "- een", "- twee"],
  ["Een bron.[^a] Een ander.", "Een bron.    ", "Een ander."],
  ["Hier. {{ cijfer zorg.bemiddeld }} daar.", "Hier.", "{{ cijfer zorg.bemiddeld }} daar."],
  ["**Bijna** ({{ cijfer x }}). Zo’n ‘vijf’.", "  Bijna    {{ cijfer x }} .", "Zo’n  vijf ."],
  ["", ""],
])("%j", ([text, ...expected]) => {
  const sentences = sentencesIn(text);
  expect(sentences.map((one) => one.text)).toEqual(expected);
  for (const { index, text: plain } of sentences)
    expect(plainForClaims(text).slice(index, index + plain.length)).toBe(plain);
});

test.for<readonly [string, string]>([
  ["**bijna** {{", "  bijna   {{"],
  ["_bijna_ **{{ cijfer “x” }}**", " bijna    {{ cijfer “x” }}  "],
  ["“bijna” [{{ los 1 }}](https://a.nl/x)", " bijna   {{ los 1 }}                 "],
  ["‘ruim’ 'bijna' zo'n zo’n", " ruim   bijna  zo'n zo’n"],
  ["bron[^a-b] en [NB]", "bron       en  NB "],
])("plain for claims: %s", ([text, plain]) => {
  expect(plainForClaims(text)).toBe(plain);
  expect(plain.length).toBe(text.length);
});

test("long texts take no time", () => {
  for (const part of ["](", "[^", "{{ ", "*", "'", "a'", "](a", "[^a", "Zin. ", "\n\n"]) {
    const start = performance.now();
    sentencesIn(part.repeat(5000));
    expect(performance.now() - start, JSON.stringify(part)).toBeLessThan(1000);
  }
});
