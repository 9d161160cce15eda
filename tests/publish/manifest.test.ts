import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeManifest } from "../../src/publish/manifest.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "manifest-"));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function write(path: string, contents: string): Promise<void> {
  await mkdir(join(folder, dirname(path)), { recursive: true });
  await writeFile(join(folder, path), contents);
}

async function manifest(): Promise<string> {
  await writeManifest(folder);
  return await readFile(join(folder, "SHA256SUMS"), "utf8");
}

async function pathsInManifest(): Promise<string[]> {
  return (await manifest())
    .split("\n")
    .slice(0, -1)
    .map((line) => line.slice(66));
}

test("each file has a line with its SHA-256 and its path", async () => {
  await write("editie/2022-q1/index.html", "Hallo");
  const hash = createHash("sha256").update("Hallo").digest("hex");
  expect(await manifest()).toBe(`${hash}  editie/2022-q1/index.html\n`);
});

test("paths stand in the order of their code points, not of a language", async () => {
  const paths = ["Zeist.html", "a.html", "a/b.html", "a0.html", "z.html", "é.html", "\uFF21.html", "\u{1F600}.html"];
  for (const path of paths.toReversed()) await write(path, path);
  expect(await pathsInManifest()).toEqual(paths);
});

test("hidden files and the manifest itself are not in it", async () => {
  for (const path of ["index.html", ".raadsmonitor", ".map/verborgen.html", "map/.verborgen"]) await write(path, path);
  await writeManifest(folder);
  expect(await pathsInManifest()).toEqual(["index.html"]);
});

test("a file below, with the name of the manifest, is a file like others", async () => {
  await write("map/SHA256SUMS", "x");
  expect(await pathsInManifest()).toEqual(["map/SHA256SUMS"]);
});

test("an empty folder has an empty manifest", async () => {
  expect(await manifest()).toBe("");
});

const hasSha256sum = spawnSync("sha256sum", ["--version"]).status === 0;

test.skipIf(!hasSha256sum)("sha256sum finds every file as it was, and sees a change", async () => {
  await write("index.html", "Hallo");
  await write("map met spaties/één.html", "Eén");
  await writeManifest(folder);
  const check = () => spawnSync("sha256sum", ["--check", "--strict", "SHA256SUMS"], { cwd: folder }).status;
  expect(check()).toBe(0);
  await write("index.html", "Hallo!");
  expect(check()).not.toBe(0);
});
