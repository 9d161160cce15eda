import { expect, test } from "vitest";
import { membershipOn } from "../../src/domain/membership.ts";

test.for([
  [{}, "2022-08-25", "member"],
  [{ validUntil: "2023-01-01" }, "2022-12-31", "member"],
  [{ validUntil: "2023-01-01" }, "2023-01-01", "former"],
  [{ validFrom: "2023-01-01" }, "2022-12-31", "future"],
  [{ validFrom: "2023-01-01" }, "2023-01-01", "member"],
  [{ validFrom: "2021-01-01", validUntil: "2022-01-01" }, "2022-08-25", "former"],
  [{ validFrom: "2023-01-01", validUntil: "2024-01-01" }, "2022-08-25", "future"],
  [{ validUntil: "2023-01-01" }, undefined, "former"],
  [{ validFrom: "2023-01-01" }, undefined, "member"],
  [{}, undefined, "member"],
] as const)("%j on %s: %s", ([dates, day, expected]) => {
  expect(membershipOn(dates, day)).toBe(expected);
});
