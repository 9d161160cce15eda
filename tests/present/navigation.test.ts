import { expect, test } from "vitest";
import { navigationOf } from "../../src/present/navigation.ts";
import { singlePaths } from "../../src/present/paths.ts";

test("the newest monitor comes first", () => {
  const { header } = navigationOf(["editie/2022-q1/index.html", singlePaths.archive], "editie/2022-q1/index.html");
  expect(header.map(({ path }) => path)).toEqual(["editie/2022-q1/index.html", singlePaths.archive]);
});

test("a page that is not there has no link", () => {
  expect(navigationOf([singlePaths.method])).toEqual({
    header: [{ name: "Zo rekenen wij", path: singlePaths.method }],
    footer: [],
  });
});

test("every link has a name and a page of its own", () => {
  const { header, footer } = navigationOf(Object.values(singlePaths));
  const entries = [...header, ...footer];
  expect(entries.length).toBeGreaterThanOrEqual(8);
  expect(new Set(entries.map(({ name }) => name)).size).toBe(entries.length);
  expect(new Set(entries.map(({ path }) => path)).size).toBe(entries.length);
});
