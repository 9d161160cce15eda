import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { register } from "tsx/esm/api";
import { afterAll, beforeAll, expect, test } from "vitest";
import { manifestName } from "../../src/publish/manifest.ts";
import { publish } from "../../src/publish/publish.ts";
import { edition, project, quarter } from "../calculate/examples.ts";
import { siteWith } from "../present/site-example.ts";

// Eleventy loads .eleventy.js itself, past vitest; that file imports TypeScript.
register();

let parent: string;
let out: string;

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), "raadsmonitor-"));
  out = join(parent, "dist");
});

afterAll(async () => {
  await rm(parent, { recursive: true });
});

async function publishTitled(title: string): Promise<Awaited<ReturnType<typeof publish>>> {
  const site = siteWith({
    projects: [project("taal")],
    quarters: [quarter("2022-Q4", { totals: { bemiddeld: 675 } })],
    editions: [edition("2022-Q4", { day: "2023-01-15" })],
    series: { title },
  });
  return await publish(site, { data: "data", out, pdf: true, concept: true }, () => {});
}

test("a site is published with its PDFs and, last, their hashes", async () => {
  expect(await publishTitled("Monitor")).toMatchObject({ pdfs: 2 });
  const pdfs = (await readdir(out, { recursive: true })).filter((path) => path.endsWith(".pdf")).sort();
  expect(pdfs).toEqual(
    ["monitor-archief", "monitor", "oogopslag-archief", "oogopslag"].map((name) => `editie/2022-q4/${name}.pdf`),
  );
  const manifest = await readFile(join(out, manifestName), "utf8");
  for (const pdf of pdfs) expect(manifest).toMatch(new RegExp(`^[0-9a-f]{64} {2}${pdf}$`, "m"));
});

test("a sign that our font does not have stops the build with a sentence, and the old site stays", async () => {
  const before = await readFile(join(out, manifestName), "utf8");
  await expect(publishTitled("Monitor \u{1f389}")).rejects.toMatchObject({
    name: "PublishRefusal",
    message: expect.stringMatching(
      /^Van 2 pagina's is geen goede PDF te maken\.\neditie\/2022-q4\/index.html:\n- Let op het teken in “.*\u{1f389}.*”\. Vervang dat teken[\s\S]*\nDe vorige site is blijven staan\.$/u,
    ),
  });
  expect(await readFile(join(out, manifestName), "utf8")).toBe(before);
  expect(await readdir(parent)).toEqual(["dist"]);
});
