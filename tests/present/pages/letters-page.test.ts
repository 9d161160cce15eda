import { expect, test } from "vitest";
import type { DocumentPage } from "../../../src/present/documents/document-page.ts";
import type { EditionHead } from "../../../src/present/pages/edition-head.ts";
import { lettersPage } from "../../../src/present/pages/letters-page.ts";

const head = { id: "2022-q1", periodShort: "t/m Q1 2022", title: "Monitor", notices: [] } as unknown as EditionHead;

function page(kind: "letter" | "proposal", name: string): DocumentPage {
  return { name, document: { kind } } as DocumentPage;
}

const documents = [page("letter", "Alle gemeenteraden samen"), page("letter", "Huizen"), page("proposal", "Voorstel")];

test("a page of letters says to whom they bring the monitor", () => {
  const [letters] = lettersPage({ ...head, status: "final" }, documents);
  expect(letters?.lead).toEqual({ before: "Hiermee gaat de", after: " naar de gemeenteraden en het bestuur" });
  expect(letters?.groups.map(({ name }) => name)).toEqual(["Aan de gemeenteraden", "Aan het bestuur"]);
  expect(letters?.note).toBeUndefined();
});

test("of a reconstruction it says that they were made afterwards, and what the team says of them", () => {
  const [letters] = lettersPage(
    { ...head, status: "reconstruction" },
    documents,
    "De echte brief ging naar alle raden.",
  );
  expect(letters?.lead.before).toBe("Deze brieven zijn nagemaakt uit openbare stukken. Zij horen bij de");
  expect(letters?.note).toBe("De echte brief ging naar alle raden.");
});

test("an edition without documents has no such page", () => {
  expect(lettersPage(head, [])).toEqual([]);
});
