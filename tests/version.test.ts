import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

test("the program has the version of the newest part of the changelog, in the lock as well", () => {
  const [, newest] = /^## (\d+\.\d+\.\d+)/m.exec(readFileSync("CHANGELOG.md", "utf8")) ?? [];
  const own = JSON.parse(readFileSync("package.json", "utf8"));
  const lock = JSON.parse(readFileSync("package-lock.json", "utf8"));
  expect([own.version, lock.version, lock.packages[""].version]).toEqual([newest, newest, newest]);
});
