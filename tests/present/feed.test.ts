import { expect, test } from "vitest";
import type { Dataset } from "../../src/domain/dataset.ts";
import { edition, quarter } from "../calculate/examples.ts";
import { siteWith } from "./site-example.ts";

type Organisation = Dataset["series"]["organisation"];

function idsOf(organisation: Organisation, address?: string): unknown[] {
  const { feed } = siteWith({
    series: { organisation, ...(address && { address }) },
    quarters: [quarter("2022-Q1")],
    editions: [edition("2022-Q1")],
  });
  return [feed?.id, ...(feed?.entries ?? []).map(({ id }) => id)];
}

test.for([
  [{ name: "Regio Økodorp e.o.", code: "SO0006" }, "so0006"],
  [{ name: "Regio Økodorp e.o. (fictief)" }, "regio-okodorp-e-o-fictief"],
] as const)("the names of the feed and its entries follow from %j", ([organisation, owner]) => {
  expect(idsOf(organisation)).toEqual([`urn:raadsmonitor:${owner}`, `urn:raadsmonitor:${owner}:2022-q1`]);
});

test("the names stay the same when the site gets or changes its address", () => {
  const organisation = { name: "Regio", code: "SO0006" };
  expect(idsOf(organisation, "https://voorbeeld.example/monitor/")).toEqual(idsOf(organisation));
});
