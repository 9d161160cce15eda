import { execFile } from "node:child_process";
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fixtureData, realData } from "./built-site.ts";

// The command as the team runs it: another process, with exit codes, output and what stays on disk (DESIGN.md 5 and 7).

type Outcome = { readonly code: number; readonly stdout: string; readonly stderr: string };

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "raadsmonitor-build-"));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function monitor(...args: string[]): Promise<Outcome> {
  return await new Promise((resolve) => {
    execFile(process.execPath, ["--import", "tsx", "src/cli.ts", ...args], (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === "number" ? error.code : 0, stdout, stderr });
    });
  });
}

/** A copy of the data of a test with one mistake in it. */
async function faultyData(name: string): Promise<string> {
  const data = join(folder, name);
  await cp(fixtureData, data, { recursive: true });
  await writeFile(join(data, "kwartalen", "2022-Q1.yaml"), "kwartaal: 2022-Q1\nprojecten:\n  bestaat-niet: {}\n");
  return data;
}

/** Everything below a folder, with its contents. */
async function contentsOf(path: string): Promise<Record<string, string>> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    await Promise.all(files.sort().map(async (file) => [file, await readFile(file, "base64")])),
  );
}

describe("wrong use of the command ends with 2 and says how to use it:", () => {
  test.for([
    [["bouw"], "bouw"],
    [["build", "--niks"], "--niks"],
    [["build", "--data"], "--data"],
    [["build", "nu"], "nu"],
    [["build", "--port", "http"], "http"],
  ] as const)("%j", async ([args, named]) => {
    const { code, stdout, stderr } = await monitor(...args);
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain(`“${named}”`);
    expect(stderr).toContain("Gebruik: monitor");
  });

  test("help is no mistake", async () => {
    for (const args of [[], ["--help"], ["build", "-h"]]) {
      expect(await monitor(...args)).toMatchObject({
        code: 0,
        stderr: "",
        stdout: expect.stringContaining("Gebruik: monitor"),
      });
    }
  });
});

describe("check", () => {
  test("of good data ends with 0; warnings are allowed", async () => {
    expect(await monitor("check", "--data", realData)).toMatchObject({ code: 0, stderr: "" });
    const { code, stdout } = await monitor("check", "--data", fixtureData);
    expect(code).toBe(0);
    expect(stdout).toContain("waarschuwing");
  });

  test("of data with a mistake ends with 1 and names the file", async () => {
    const { code, stdout } = await monitor("check", "--data", await faultyData("check"));
    expect(code).toBe(1);
    expect(stdout).toMatch(/kwartalen[/\\]2022-Q1\.yaml:\d+:\d+ +fout/);
  });

  test("of a folder that is not there ends with 1", async () => {
    expect((await monitor("check", "--data", join(folder, "weg"))).code).toBe(1);
  });

  test("as JSON gives one JSON text on stdout, also when there are mistakes", async () => {
    const { code, stdout } = await monitor("check", "--json", "--data", await faultyData("json"));
    expect(code).toBe(1);
    const { problemen } = JSON.parse(stdout);
    expect(problemen.length).toBeGreaterThan(0);
    for (const problem of problemen) {
      expect(problem).toMatchObject({ code: expect.stringMatching(/^[a-z-]+$/) });
    }
  });
});

describe("build", () => {
  test("with mistakes in the data ends with 1 and leaves the old output whole", async () => {
    const out = join(folder, "oud");
    expect((await monitor("build", "--data", realData, "--out", out, "--no-pdf")).code).toBe(0);
    const before = await contentsOf(out);
    const { code, stdout } = await monitor("build", "--data", await faultyData("build"), "--out", out, "--no-pdf");
    expect(code).toBe(1);
    expect(stdout).toContain("fout");
    expect(await contentsOf(out)).toEqual(before);
    expect((await readdir(folder)).filter((name) => name.startsWith("oud"))).toEqual(["oud"]);
  });

  test("twice gives the same bytes", async () => {
    const [first, second] = [join(folder, "een"), join(folder, "twee")];
    await monitor("build", "--data", realData, "--out", first, "--no-pdf");
    await monitor("build", "--data", realData, "--out", second, "--no-pdf");
    const relative = (contents: Record<string, string>, base: string) =>
      Object.fromEntries(Object.entries(contents).map(([path, content]) => [path.slice(base.length), content]));
    expect(relative(await contentsOf(first), first)).toEqual(relative(await contentsOf(second), second));
  });

  test("does not touch a folder that it did not make", async () => {
    const own = await mkdtemp(join(folder, "eigen-"));
    await writeFile(join(own, "brief.txt"), "Niet weggooien");
    const { code, stderr } = await monitor("build", "--data", realData, "--out", own, "--no-pdf");
    expect(code).toBe(1);
    expect(stderr).toContain(own);
    expect(await readdir(own)).toEqual(["brief.txt"]);
  });

  test("of an edition that is not there ends with 1, names those that are, and writes nothing", async () => {
    const out = join(folder, "onbekend");
    const { code, stderr } = await monitor("build", "--data", realData, "--out", out, "--edition", "2021-q1");
    expect(code).toBe(1);
    for (const name of ["2021-q1", "2020-q2", "2022-q1", "2022-q3", "2023-q4"]) expect(stderr).toContain(name);
    expect(await readdir(folder)).not.toContain("onbekend");
  });

  test("takes an edition in any capitals, and as JSON says where the output is", async () => {
    const out = join(folder, "json");
    const { code, stdout } = await monitor("build", "--out", out, "--edition", "2022-Q1", "--no-pdf", "--json");
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({ problemen: [], uitvoer: out });
  });

  test("leaves a concept out, unless it is asked for", async () => {
    const [without, withConcept] = [join(folder, "zonder"), join(folder, "met")];
    await monitor("build", "--data", fixtureData, "--out", without, "--no-pdf");
    await monitor("build", "--data", fixtureData, "--out", withConcept, "--no-pdf", "--concept");
    expect(await readdir(join(without, "editie"))).not.toContain("2024-q4");
    expect(await readdir(join(withConcept, "editie"))).toContain("2024-q4");
    expect(await readFile(join(without, "index.html"), "utf8")).not.toContain("2024-q4");
    const { code, stderr } = await monitor(
      "build",
      "--data",
      fixtureData,
      "--out",
      without,
      "--edition",
      "2024-q4",
      "--no-pdf",
    );
    expect(code).toBe(1);
    expect(stderr).toContain("2024-q4");
  });
});
