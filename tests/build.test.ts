import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fixtureData, realData } from "./built-site.ts";

// The command as the team runs it: another process, with exit codes, output and what stays on disk.

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

/** Everything below a folder: a hash of its contents by path. */
async function contentsOf(path: string): Promise<Record<string, string>> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const hashed = files.sort().map(async (file) => {
    const hash = createHash("sha256")
      .update(await readFile(file))
      .digest("base64");
    return [file.slice(path.length), hash] as const;
  });
  return Object.fromEntries(await Promise.all(hashed));
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
    const outcomes = await Promise.all([[], ["--help"], ["build", "-h"]].map((args) => monitor(...args)));
    for (const outcome of outcomes) {
      expect(outcome).toMatchObject({
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
  let out: string;
  beforeAll(async () => {
    out = join(folder, "uitvoer");
    const { code, stderr } = await monitor("build", "--data", realData, "--out", out, "--no-pdf");
    expect([code, stderr]).toEqual([0, expect.not.stringContaining("fout")]);
  });

  test("with mistakes in the data ends with 1 and leaves the old output whole", async () => {
    const before = await contentsOf(out);
    const { code, stdout } = await monitor("build", "--data", await faultyData("build"), "--out", out, "--no-pdf");
    expect(code).toBe(1);
    expect(stdout).toContain("fout");
    expect(await contentsOf(out)).toEqual(before);
    expect((await readdir(folder)).filter((name) => name.startsWith("uitvoer"))).toEqual(["uitvoer"]);
  });

  test("takes an edition in any capitals, says as JSON where the output is, and gives the same bytes again", async () => {
    const again = join(folder, "nogmaals");
    const { code, stdout } = await monitor("build", "--out", again, "--edition", "2022-Q1", "--no-pdf", "--json");
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({ problemen: [], uitvoer: again });
    expect(await contentsOf(again)).toEqual(await contentsOf(out));
  });

  test("does not touch a folder that it did not make", async () => {
    const own = await mkdtemp(join(folder, "eigen-"));
    await writeFile(join(own, "brief.txt"), "Niet weggooien");
    const { code, stderr } = await monitor("build", "--data", realData, "--out", own, "--no-pdf");
    expect(code).toBe(1);
    expect(stderr).toContain(own);
    expect(await readdir(own)).toEqual(["brief.txt"]);
  });

  test("of an edition that is not there ends with 2, names those that are, and writes nothing", async () => {
    const out = join(folder, "onbekend");
    const { code, stderr } = await monitor("build", "--data", realData, "--out", out, "--edition", "2021-q1");
    expect(code).toBe(2);
    for (const name of ["2021-q1", "2020-q2", "2022-q1", "2022-q3", "2023-q4"]) expect(stderr).toContain(name);
    expect(await readdir(folder)).not.toContain("onbekend");
  });

  test("leaves a concept out, unless it is asked for", async () => {
    const [without, withConcept] = [join(folder, "zonder"), join(folder, "met")];
    await Promise.all([
      monitor("build", "--data", fixtureData, "--out", without, "--no-pdf"),
      monitor("build", "--data", fixtureData, "--out", withConcept, "--no-pdf", "--concept"),
    ]);
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
    expect(code).toBe(2);
    expect(stderr).toContain("2024-q4");
  });
});
