import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { problemCodes } from "../../src/problems/messages.nl.ts";
import { baseFiles, caseNames, expectedPath, filesOfCase, reportOf } from "./case-folders.ts";

// A missing expected.txt is written on a developer's machine and fails when process.env.CI is set.
// A changed one shows the difference; read it, then accept it with `npx vitest run tests/problems -u`.
test.each(caseNames)("%s gives its report", async (name) => {
  const report = await reportOf(filesOfCase(name));
  if (process.env.CI) expect(existsSync(expectedPath(name)), `${name} has no expected.txt`).toBe(true);
  await expect(report).toMatchFileSnapshot(expectedPath(name));
});

test("the base itself has no problems", async () => {
  expect(await reportOf(baseFiles)).toBe("");
});

test("every kind of problem is shown by at least one case", () => {
  const reports = caseNames.map((name) => readFileSync(expectedPath(name), "utf8")).join("");
  const shown = new Set([...reports.matchAll(/\[([a-z0-9-]+)\]$/gm)].map(([, code]) => code));
  expect(problemCodes.filter((code) => !shown.has(code))).toEqual([]);
});
