import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { cp, mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fixtureData } from "./built-site.ts";

// The same data give the same site, byte for byte: who checks a published PDF can make it again.

const project = resolve(import.meta.dirname, "..");

/** One with a letter to each municipality and a proposal to the board. */
const editionWithPdf = "2022-q4";

/** Our code that makes the site, by path below the project. */
const sources = ["src", "assets/js"].flatMap((folder) =>
  readdirSync(join(project, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => ({ path: join(folder, path), text: readFileSync(join(project, folder, path), "utf8") })),
);

const stop = new AbortController();
let parent: string;
let here: readonly SiteFile[];
let elsewhere: readonly SiteFile[];

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), "reproducible-"));
  const copy = join(parent, "een kopie van de gegevens");
  await cp(join(project, fixtureData), copy, { recursive: true });
  const other = join(parent, "een andere map");
  await mkdir(other);

  [here, elsewhere] = await Promise.all([
    built({
      data: join(project, fixtureData),
      out: join(parent, "hier"),
      workIn: project,
      environment: { TZ: "Asia/Tokyo", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" },
    }),
    built({
      data: copy,
      out: join(other, "dist"),
      workIn: other,
      environment: { TZ: "America/New_York", LANG: "C", LC_ALL: "C" },
    }),
  ]);
}, 300_000);

afterAll(async () => {
  stop.abort(); // when one build failed, the other still runs
  await rm(parent, { recursive: true, force: true });
});

test("a build elsewhere, in another time zone and language, has the same files", () => {
  expect(elsewhere.map(({ path }) => path)).toEqual(here.map(({ path }) => path));
  expect(kindsAmong(here)).toEqual(expect.arrayContaining(["html", "css", "js", "json", "csv", "xml", "docx", "pdf"]));
});

test("and every file has the same bytes", () => {
  const contents = new Map(elsewhere.map(({ path, bytes }) => [path, bytes]));
  const different = here.filter(({ path, bytes }) => !bytes.equals(contents.get(path) ?? nothing));
  expect(different.map(({ path }) => path)).toEqual([]);
});

test.for([
  ["sorts or words by the language of the computer", /\.localeCompare\([^,()]*\)|\.toLocale\w+\(\)|Intl\.\w+\(\)/],
  ["counts in the time zone of the computer", /\.(get|set)(FullYear|Month|Date|Day|Hours|Minutes)\(/],
] as const)("no code %s", ([, forbidden]) => {
  expect(sources.filter(({ text }) => forbidden.test(text)).map(({ path }) => path)).toEqual([]);
});

type Build = {
  readonly data: string;
  readonly out: string;
  readonly workIn: string;
  readonly environment: Readonly<Record<string, string>>;
};

/** Builds a site in a process of its own, with the PDFs of one edition, and gives its files. */
async function built({ data, out, workIn, environment }: Build): Promise<SiteFile[]> {
  const args = ["build", "--data", data, "--out", out, "--edition", editionWithPdf];
  const child = spawn(process.execPath, [join(project, "src", "bin.js"), ...args], {
    cwd: workIn,
    env: { ...process.env, ...environment },
    stdio: ["ignore", "ignore", "pipe"],
    signal: stop.signal,
  });
  let told = "";
  child.stderr.on("data", (text) => {
    told += text;
  });
  const status = await new Promise((done, fail) => child.on("error", fail).on("close", done));
  if (status !== 0) throw new Error(`The build in ${workIn} failed:\n${told}`);
  return await filesOf(out);
}

type SiteFile = { readonly path: string; readonly bytes: Buffer };

async function filesOf(folder: string): Promise<SiteFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return await Promise.all(
    paths.sort().map(async (path) => ({ path: relative(folder, path), bytes: await readFile(path) })),
  );
}

function kindsAmong(files: readonly SiteFile[]): string[] {
  return [...new Set(files.map(({ path }) => path.split(".").at(-1) as string))];
}

const nothing = Buffer.alloc(0);
