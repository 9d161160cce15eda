import { expect, test } from "vitest";
import type { Commitment } from "../../src/domain/dataset.ts";
import type { EditionId, MunicipalityId } from "../../src/domain/ids.ts";
import { momentOf } from "../../src/domain/moment.ts";
import { commitmentPath, singlePaths } from "../../src/present/paths.ts";
import { edition, quarter } from "../calculate/examples.ts";
import { siteWith } from "./site-example.ts";

function commitment(id: string, given: Partial<Commitment> = {}): Commitment {
  return { id, text: "Een belofte.", state: "settled", reference: {}, ...given };
}

function settledBy(name: string, section?: NonNullable<Commitment["settled"]>["section"]): Partial<Commitment> {
  return {
    settled: { edition: name as EditionId, note: "Gedaan.", reference: {}, ...(section && { section }) },
  };
}

const quarters = [quarter("2022-Q1"), quarter("2022-Q3")];

test("without promises there is no such page, and no way to it", () => {
  const site = siteWith({ quarters });
  expect(site.commitments).toEqual([]);
  expect(JSON.stringify(site.navigation)).not.toContain(singlePaths.commitments);
});

test("open promises come first, then the newest", () => {
  const [page] = siteWith({
    commitments: [
      commitment("a", { moment: momentOf("2020") }),
      commitment("b", { state: "lapsed" }),
      commitment("c", { moment: momentOf("2021-05") }),
      commitment("d"),
      commitment("e", { state: "open" }),
    ],
  }).commitments;
  expect(page?.items.map(({ id }) => id)).toEqual(["e", "c", "a", "d", "b"]);
  expect(page?.summary).toBe("Vijf toezeggingen: één open, drie afgedaan en één vervallen.");
});

test.for([
  ["the chapter", settledBy("2022-q1", "account"), "editie/2022-q1/index.html#verantwoording"],
  ["the edition, when it has no such chapter", settledBy("2022-q1", "introduction"), "editie/2022-q1/index.html"],
  ["the edition, when no chapter is named", settledBy("2022-q1"), "editie/2022-q1/index.html"],
  ["nothing, when the edition is not published", settledBy("2022-q3", "account"), undefined],
] as const)("a settled promise leads to %s", ([, given, expected]) => {
  const [page] = siteWith({
    quarters,
    editions: [edition("2022-Q1"), { ...edition("2022-Q3"), status: "concept" }],
    commitments: [commitment("T1", given)],
  }).commitments;
  expect(page?.items[0]?.settled?.place?.path).toBe(expected);
});

test("its place in the register is the one that other pages point to", () => {
  const [page] = siteWith({ commitments: [commitment("T20-27")] }).commitments;
  expect(commitmentPath("T20-27")).toBe(`${page?.view.path}#${page?.items[0]?.anchor}`);
  expect(page?.items[0]?.anchor).toBe("toezegging-t20-27");
});

test("it names the municipality and leads to its page", () => {
  const laren = { id: "laren" as MunicipalityId, name: "Laren", code: "GM0417" };
  const site = siteWith({ municipalities: [laren], commitments: [commitment("T1", { municipality: laren.id })] });
  const { municipality } = site.commitments[0]?.items[0] ?? {};
  expect(municipality?.name).toBe("Laren");
  expect(site.municipalityPages.map(({ view }) => view.path)).toContain(municipality?.path);
});
