import { expect, test } from "vitest";
import * as paths from "../../src/present/paths.ts";

// The addresses are a promise to everyone who links to them.
test.for([
  [paths.editionPath("2022-q1"), "editie/2022-q1/index.html"],
  [paths.pdfPath("2022-q1"), "editie/2022-q1/monitor.pdf"],
  [paths.dataPath("2022-q1"), "editie/2022-q1/data/monitor.json"],
  [paths.csvPath("2022-q1"), "editie/2022-q1/data/cijfers.csv"],
  [paths.projectPath("2022-q1", "zorgstart"), "editie/2022-q1/projecten/zorgstart/index.html"],
])("%s is %s", ([path, expected]) => {
  expect(path).toBe(expected);
});
