import { expect, test } from "vitest";
import { siteWith } from "./site-example.ts";

test("what is not filled in is said, and nothing is claimed", () => {
  const { missing, statement } = siteWith().accessibility;
  expect(missing).toMatch(/toegankelijkheidsverklaring.*onderzoek.*beperkingen.*controle/);
  expect(statement).toBeUndefined();
});

test("with everything filled in nothing is missing", () => {
  const page = siteWith({
    series: {
      accessibility: {
        statement: "https://voorbeeld.example/verklaring",
        audits: [{ date: "2023-11-06", what: "Een bureau keek de site na" }],
        limitations: [{ what: "Een filmpje heeft geen ondertitels", alternative: "Lees de tekst." }],
        reviewedOn: "2024-08-29",
      },
    },
  }).accessibility;
  expect(page.missing).toBeUndefined();
  expect(page.audits).toEqual([{ date: "6\u00a0november\u00a02023", what: "Een bureau keek de site na." }]);
  expect(page.limitations[0]?.facts).toEqual([{ name: "Wat u kunt doen", value: "Lees de tekst." }]);
});
