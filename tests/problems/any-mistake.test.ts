import fc from "fast-check";
import { expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { formatProblem } from "../../src/problems/format.ts";
import type { Problem } from "../../src/problems/problem.ts";
import { type DataFiles, kindOf } from "../../src/read/data-files.ts";
import { baseFiles, problemsOf } from "./case-folders.ts";

const yamlFiles = [...baseFiles.keys()].filter((path) => path.endsWith(".yaml") && kindOf(path) !== undefined);

test.each(yamlFiles)("%s without any one of its keys stays valid or says what is wrong", async (path) => {
  for (const at of pathsIn(contentsOf(path), "blocks and values")) {
    expectPlaces(await problemsWith(path, without(contentsOf(path), at)));
  }
});

test.each(yamlFiles)("%s with any value replaced by nonsense gives one message at most", async (path) => {
  for (const at of pathsIn(contentsOf(path), "values only")) {
    for (const nonsense of [null, "x", -1, 1.5, [], {}]) {
      const problems = await problemsWith(path, replaced(contentsOf(path), at, nonsense));
      expectPlaces(problems);
      expect(problems.map(formatProblem).slice(1), `${at.join(".")}: ${JSON.stringify(nonsense)}`).toEqual([]);
    }
  }
});

test.each([...yamlFiles, "verhalen/noor-lasschool.md"])(
  "%s with any line left out, or cut off there, never throws",
  async (path) => {
    const lines = textOf(path).split("\n");
    for (const index of lines.keys()) {
      const leftOut = lines.filter((_, other) => other !== index).join("\n");
      expectPlaces(await problemsOf(withText(path, leftOut)));
      expectPlaces(await problemsOf(withText(path, lines.slice(0, index).join("\n"))));
    }
  },
);

test("thresholds are accepted when 0 < oranje < groen ≤ 100, and reported otherwise", async () => {
  const limit = fc.integer({ min: -5, max: 120 });
  await fc.assert(
    fc.asyncProperty(limit, limit, async (groen, oranje) => {
      const contents = contentsOf("monitor.yaml") as Record<string, unknown>;
      const problems = await problemsWith("monitor.yaml", { ...contents, stoplicht: { groen, oranje } });
      const isAccepted = problems.every(({ place }) => place.file !== "data/monitor.yaml");
      expect(isAccepted).toBe(0 < oranje && oranje < groen && groen <= 100);
    }),
    { seed: 2022, numRuns: 300 },
  );
});

function expectPlaces(problems: readonly Problem[]): void {
  for (const { place } of problems) {
    expect(baseFiles.has(place.file.replace("data/", "")), `${place.file} is no file of the folder`).toBe(true);
    expect(Math.min(place.line, place.column)).toBeGreaterThan(0);
  }
}

function problemsWith(path: string, contents: unknown): Promise<readonly Problem[]> {
  return problemsOf(withText(path, stringify(contents)));
}

function withText(path: string, text: string): DataFiles {
  return new Map([...baseFiles, [path, new TextEncoder().encode(text)]]);
}

function contentsOf(path: string): unknown {
  return parse(textOf(path));
}

function textOf(path: string): string {
  return new TextDecoder().decode(baseFiles.get(path));
}

type Path = readonly (string | number)[];

function pathsIn(value: unknown, which: "blocks and values" | "values only"): Path[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const step = Array.isArray(value) ? Number(key) : key;
    const isBlock = typeof child === "object" && child !== null;
    const own: Path[] = isBlock && which === "values only" ? [] : [[step]];
    return [...own, ...pathsIn(child, which).map((path) => [step, ...path])];
  });
}

function without(root: unknown, path: Path): unknown {
  return changed(root, path, (holder, key) =>
    Array.isArray(holder) ? holder.splice(Number(key), 1) : delete holder[key],
  );
}

function replaced(root: unknown, path: Path, value: unknown): unknown {
  return changed(root, path, (holder, key) => {
    holder[key] = value;
  });
}

function changed(
  root: unknown,
  path: Path,
  change: (holder: Record<string, unknown>, key: string) => unknown,
): unknown {
  const copy = structuredClone(root);
  const holder = path
    .slice(0, -1)
    .reduce<unknown>((value, step) => (value as Record<string, unknown>)[String(step)], copy);
  change(holder as Record<string, unknown>, String(path.at(-1)));
  return copy;
}
