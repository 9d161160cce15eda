import { expect, test } from "vitest";
import { firstSentence } from "../../src/present/search/search-entry.ts";
import { sentencesOf } from "../../src/present/sentences-of.ts";

test.for([
  ["Eén zin.", ["Eén zin."]],
  ["Eerst dit. Dan dat.", ["Eerst dit.", "Dan dat."]],
  ["Lukt het? Ja! En door.", ["Lukt het?", "Ja!", "En door."]],
  ["Hij zei: “Kom.” Toen ging hij. (Nog iets.) Klaar.", ["Hij zei: “Kom.”", "Toen ging hij.", "(Nog iets.)", "Klaar."]],
  ["Er zijn er 20. 12 daarvan werken.", ["Er zijn er 20.", "12 daarvan werken."]],
  ["'s Avonds is er les. 's Ochtends niet.", ["'s Avonds is er les.", "'s Ochtends niet."]],
  ["Prof. dr. Jansen sprak. Daarna was er koffie.", ["Prof. dr. Jansen sprak.", "Daarna was er koffie."]],
  ["Het geld is t.g.v. dhr. De Vries. Hij is blij.", ["Het geld is t.g.v. dhr. De Vries.", "Hij is blij."]],
  ["Mevr. A. B. Bakker (o.a. UWV). Zij belt.", ["Mevr. A. B. Bakker (o.a. UWV).", "Zij belt."]],
  ["Zie art. 5 en blz. 12, nr. 3. Meer niet.", ["Zie art. 5 en blz. 12, nr. 3.", "Meer niet."]],
  ["Scholing, werk enz. Het loopt door.", ["Scholing, werk enz.", "Het loopt door."]],
  ["Bijv. Hilversum en i.s.m. Laren. Dat is alles.", ["Bijv. Hilversum en i.s.m. Laren.", "Dat is alles."]],
  ["Het kost 3.5 miljoen. dat is veel", ["Het kost 3.5 miljoen. dat is veel"]],
  ["  Twee\nregels.\n\nEn nog een. ", ["Twee\nregels.", "En nog een."]],
  ["", []],
] as const)("%j: %j", ([text, expected]) => {
  expect(sentencesOf(text)).toEqual(expected);
});

test("search shows the first sentence and keeps the rest", () => {
  const text = "Prof. dr. Jansen leidt het. Hij werkt hier. Al lang.";
  expect(firstSentence(text)).toEqual({ first: "Prof. dr. Jansen leidt het.", rest: "Hij werkt hier. Al lang." });
});
