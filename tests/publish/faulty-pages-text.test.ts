import { describe, expect, test } from "vitest";
import { faultyPagesText } from "../../src/publish/faulty-pages-text.ts";

describe("what is wrong with pages on paper", () => {
  test("is a list below the page", () => {
    expect(faultyPagesText([{ page: "a.html", faults: ["Een.", "Twee.", "Een."] }])).toBe(
      "Van de pagina a.html is geen goede PDF te maken.\n- Een.\n- Twee.",
    );
  });

  test("is told once when it is on several, also on another sheet, and says on how many", () => {
    const pages = [
      { page: "a", faults: ["Bladzijde 9: rij te lang.", "Teken."] },
      { page: "b", faults: ["Teken.", "Bladzijde 1: rij te lang."] },
      { page: "c", faults: ["Teken.", "Alleen hier."] },
    ];
    expect(faultyPagesText(pages)).toBe(
      [
        "Van 3 pagina's is geen goede PDF te maken.",
        "a:",
        "- Bladzijde 9: rij te lang. (Ook op 1 andere pagina.)",
        "- Teken. (Ook op 2 andere pagina's.)",
        "c:",
        "- Alleen hier.",
      ].join("\n"),
    );
  });

  test("is told of each sheet of one page", () => {
    const faults = ["Bladzijde 2: een grafiek zonder tekst.", "Bladzijde 3: een grafiek zonder tekst."];
    expect(faultyPagesText([{ page: "a", faults }])).toContain(faults.map((fault) => `- ${fault}`).join("\n"));
  });

  test.for([
    [1, 14, 12],
    [2, 14, 25],
    [20, 14, 62],
    [200, 1, 22],
  ] as const)("on %i pages with %i faults each is told in %i lines", ([pages, faults, lines]) => {
    const all = Array.from({ length: pages }, (_, page) => ({
      page: `${page}`,
      faults: Array.from({ length: faults }, (_, fault) => `Fout ${page}-${fault}.`),
    }));
    const text = faultyPagesText(all);
    expect(text.split("\n").length).toBe(lines);
    expect(text.includes("En nog 4 keer zoiets.")).toBe(pages < 3 && faults > 10);
    expect(text.includes(`En op nog ${pages - 10} pagina's iets anders.`)).toBe(pages > 10);
  });
});
