import { expect, test } from "vitest";
import { fileEffects } from "../../src/effects.ts";
import { checkData } from "../../src/pipeline.ts";
import { siteOf } from "../../src/present/site.ts";
import { pdfPaths, printJobs } from "../../src/publish/print-jobs.ts";
import { fixtureData, realData } from "../built-site.ts";

async function jobsOf(data: string, only?: string) {
  const { content } = await checkData(data, fileEffects);
  if (content === undefined) throw new Error(`${data} has mistakes`);
  return printJobs(siteOf(content), only);
}

test("every edition, sheet, letter and proposal becomes a PDF to publish and one for the archive", async () => {
  const jobs = await jobsOf(realData);
  const paths = pdfPaths(jobs);
  expect(new Set(paths).size).toBe(jobs.length * 2);
  expect(paths).toEqual(
    expect.arrayContaining([
      "editie/2022-q1/monitor.pdf",
      "editie/2022-q1/monitor-archief.pdf",
      "editie/2022-q1/oogopslag-archief.pdf",
      "editie/2022-q1/voorstel-archief.pdf",
      "editie/2022-q3/brieven/huizen.pdf",
      "editie/2022-q3/brieven/huizen-archief.pdf",
    ]),
  );
});

test("monitors come first, because they take longest", async () => {
  const kinds = (await jobsOf(realData)).map(({ kind }) => kind);
  expect(kinds.lastIndexOf("monitor")).toBeLessThan(kinds.indexOf("letter"));
});

test("only the edition that is asked for is printed", async () => {
  const jobs = await jobsOf(realData, "2022-q3");
  expect(jobs.length).toBeGreaterThan(2);
  expect(jobs.filter(({ page }) => !page.startsWith("editie/2022-q3/"))).toEqual([]);
});

test("each carries the data of its edition; a concept has none to give away", async () => {
  const jobs = await jobsOf(fixtureData);
  const names = (edition: string) =>
    new Set(
      jobs
        .filter(({ page }) => page.startsWith(`editie/${edition}/`))
        .map(({ attachments }) => attachments.map(({ name }) => name).join()),
    );
  expect(names("2022-q4")).toEqual(new Set(["cijfers.csv,monitor.json"]));
  expect(names("2024-q4")).toEqual(new Set([""]));
});

test("says of itself whose it is; a reconstruction does not name the organisation as its author", async () => {
  const real = (await jobsOf(realData, "2022-q1")).map(({ paper }) => paper);
  expect(new Set(real.map(({ author }) => author))).toEqual(new Set(["Makers van deze reconstructie"]));
  expect(new Set(real.map(({ day }) => day)).size).toBe(1);
  for (const { subject, keywords, day } of real) {
    expect(subject).toContain("geen uitgave van Regio Gooi en Vechtstreek");
    expect(keywords).toContain("reconstructie");
    expect(day).toMatch(/^2022-\d\d-\d\d$/);
  }
  for (const { paper } of await jobsOf(fixtureData, "2024-q4")) {
    expect(paper.author).toContain("fictief");
    expect(paper.keywords).toEqual(expect.arrayContaining(["fictief", "concept"]));
    expect(paper.subject).toContain("Fictieve gegevens.");
  }
});
