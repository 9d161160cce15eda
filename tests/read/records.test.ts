import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { recordTypes } from "../../scripts/record-types.ts";

test("the types of the data files follow their schemas; run `npm run records` when they do not", async () => {
  const committed = readFileSync(new URL("../../src/read/records.ts", import.meta.url), "utf8");
  expect(await recordTypes()).toBe(committed);
});
