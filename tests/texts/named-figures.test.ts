import { describe, expect, test } from "vitest";
import { figureNamed, namedFigures } from "../../src/texts/named-figures.ts";
import { fixtureData, realData } from "../built-site.ts";
import { dataset, quarter } from "../calculate/examples.ts";
import { approximate } from "../domain/examples.ts";
import { contextOf, datasetIn } from "./text-context.ts";

describe("the figures of an edition", () => {
  test.for([realData, fixtureData])("of %s have each a name of their own, by which they are found", async (folder) => {
    const data = await datasetIn(folder);
    for (const { quarter: name } of data.editions) {
      const figures = namedFigures(contextOf(data, name).monitor);
      const names = figures.map((one) => one.name);
      expect(names.length).toBeGreaterThan(0);
      expect(names.filter((one, index) => names.indexOf(one) !== index)).toEqual([]);
      for (const figure of figures) {
        expect(figureNamed(figures, figure.name)).toBe(figure);
        expect(figureNamed(figures, ` ${figure.name.toUpperCase()} `)).toBe(figure);
      }
    }
  });
});

describe("projects added up", () => {
  const { monitor } = contextOf(
    dataset({
      quarters: [
        quarter("2020-Q2", {
          projects: {
            a: { gestart: 20, bemiddeld: { actual: 3, quality: "provisional" } },
            b: { gestart: { actual: 5, quality: "estimated" }, bemiddeld: 4 },
            c: { gestart: { actual: 7, quality: "different-definition" } },
            d: { gestart: { actual: 7, quality: "counted-elsewhere" } },
            e: { gestart: approximate("well-over", 10) },
            f: { gestart: "not-delivered" },
          },
        }),
      ],
    }),
  );
  const figures = namedFigures(monitor);

  test.for([
    ["a+b.gestart", { status: "known", value: 25 }, "estimated"],
    ["b+a.bemiddeld", { status: "known", value: 7 }, "provisional"],
    ["a+c.gestart", { status: "missing", reason: "not-delivered" }, "measured"],
    ["a+d.gestart", { status: "missing", reason: "not-delivered" }, "measured"],
    ["a+e.gestart", { status: "missing", reason: "not-delivered" }, "measured"],
    ["a+f.gestart", { status: "missing", reason: "not-delivered" }, "measured"],
  ] as const)("%s", ([name, actual, quality]) => {
    expect(figureNamed(figures, name)).toMatchObject({ actual, quality });
  });

  test("a last figure of an earlier quarter is no part of a sum of this one", () => {
    const later = contextOf(
      dataset({
        quarters: [
          quarter("2020-Q2", { projects: { a: { gestart: 20 }, b: { gestart: 5 } } }),
          quarter("2020-Q3", { projects: { a: { gestart: 25 }, b: { gestart: "not-delivered" } } }),
        ],
      }),
    );
    expect(figureNamed(namedFigures(later.monitor), "a+b.gestart")?.actual.status).toBe("missing");
  });
});

test("a total of a group is as good as its weakest part", async () => {
  const { monitor } = contextOf(await datasetIn(fixtureData), "2022-Q4");
  const figures = namedFigures(monitor);
  expect(figureNamed(figures, "techniekpoort.bemiddeld")?.quality).toBe("provisional");
  expect(figureNamed(figures, "leren.bemiddeld")?.quality).toBe("provisional");
  expect(figureNamed(figures, "leren.gestart")?.quality).toBe("measured");
});
