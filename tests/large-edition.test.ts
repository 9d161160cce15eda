import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { builtSite, realData } from "./built-site.ts";
import { changedData } from "./changed-data.ts";
import { openPdf } from "./pdf-document.ts";

// A region may have many more projects in a category than the real one: no table may then become too tall for a sheet.

const numbers = Array.from({ length: 30 }, (_, index) => index + 1);

test("an edition with thirty projects more becomes a PDF", async () => {
  const figures = numbers.map(
    (number) =>
      `  proef-${number}:\n    gestart: {ontbreekt: niet geleverd}\n    bemiddeld: {ontbreekt: niet geleverd}\n`,
  );
  const { folder, remove } = await changedData(realData, [
    ["kwartalen/2022-Q1.yaml", "\nprojecten:\n", `\nprojecten:\n${figures.join("")}`],
  ]);
  for (const number of numbers) await writeFile(join(folder, `projecten/proef-${number}.yaml`), projectFile(number));
  const site = await builtSite(folder, "2022-q1");
  const pdf = await openPdf(await readFile(join(site.folder, "editie/2022-q1/monitor.pdf")));
  expect(pdf.numPages).toBeGreaterThan(28);
  await Promise.all([site.remove(), remove()]);
}, 120_000);

function projectFile(number: number): string {
  return [
    `naam: Proefproject met een tamelijk lange naam ${number}`,
    "programma: waw",
    "categorie: scholingstrajecten",
    "sector: horeca",
    "wat: Een leerwerktraject in de keuken, met een diploma aan het eind.",
    "voorWie: Inwoners met een uitkering.",
    "levensloop:",
    "  - {wanneer: 2021-Q1, gebeurtenis: nieuw gestart}",
    "",
  ].join("\n");
}
