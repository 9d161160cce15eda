import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dashboardLayout } from "../../../src/present/documents/dashboard-layout.ts";
import { type DashboardMeter, dashboardView } from "../../../src/present/documents/dashboard-view.ts";
import { dataset, monitorAt, plan, quarter } from "../../calculate/examples.ts";

const goals = plan({ gestart: 1200, afgerond: 800, bemiddeld: 500 });

function viewOf(totals: NonNullable<Parameters<typeof quarter>[1]>["totals"]) {
  const data = dataset({ programmePlan: [goals], quarters: [quarter("2021-Q4", { ...(totals && { totals }) })] });
  const view = dashboardView(data, monitorAt(data));
  if (!view) throw new Error("There is no dashboard");
  return view;
}

const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("the picture of the main goals", () => {
  test("says its figures in words for who does not see it", () => {
    const { picture } = viewOf({ gestart: 637, afgerond: "not-in-source", bemiddeld: 225 });
    expect(plain(picture.alternative)).toBe(
      "Dashboard van de hoofddoelen t/m Q4 2021. Gestart: 637 van 1.200; doel nu 600. Afgerond: niet bekend; doel totaal 800; doel nu 400. Bemiddeld: 225 van 500; doel nu 250.",
    );
    expect(plain(picture.caption)).toBe("Afbeelding uit de monitor: dashboard van de hoofddoelen t/m Q4 2021");
  });

  test("keeps the marks of a figure: approximate, provisional", () => {
    const near = { status: "approximate", word: "well-over", near: 300 } as const;
    const { meters, picture } = viewOf({ gestart: { actual: 637, quality: "provisional" }, bemiddeld: near });
    const actuals = meters.map(({ figures }) => plain(figures[0]?.value ?? ""));
    expect(actuals).toEqual(["637 (voorlopig)", expect.any(String), "ruim 300"]);
    // The gauge tells the number; that it is provisional stands below.
    expect(meters[0]?.below).toEqual(["voorlopig"]);
    expect(plain(picture.alternative)).toContain("Gestart: 637 (voorlopig) van 1.200; doel nu 600.");
    expect(plain(picture.alternative)).toContain("Bemiddeld: ruim 300 van 500;");
  });

  test("says for itself when its figures are from, and that they are invented", () => {
    expect(plain(viewOf({ gestart: 1 }).source)).toBe("Cijfers t/m Q4 2021. Fictieve gegevens.");
  });

  test("says that the target to date is an assumption, also when a newer path goes on from an assumed one", () => {
    const assumed = { ...goals, assumption: "Het doelpad is een rechte lijn." };
    const newer = { ...plan({ gestart: 1300 }), decidedIn: "2021-Q3" as typeof goals.decidedIn };
    for (const plans of [[assumed], [assumed, newer]]) {
      const data = dataset({ programmePlan: plans, quarters: [quarter("2021-Q4", { totals: { gestart: 637 } })] });
      const { source, picture } = dashboardView(data, monitorAt(data)) as NonNullable<ReturnType<typeof dashboardView>>;
      expect(plain(source)).toBe("Cijfers t/m Q4 2021. Het doel nu is een aanname. Fictieve gegevens.");
      expect(picture.alternative).toMatch(/ Het doel nu is een aanname\.$/);
    }
  });

  test("does not call a target an assumption that the quarter file states", () => {
    const assumed = { ...plan({ gestart: 1200 }), assumption: "Het doelpad is een rechte lijn." };
    const totals = { gestart: { actual: 637, target: 675 } };
    const data = dataset({ programmePlan: [assumed], quarters: [quarter("2021-Q4", { totals })] });
    const view = dashboardView(data, monitorAt(data));
    expect(view?.meters[0]?.gauge?.target).toBe(675);
    expect(view?.source).not.toContain("aanname");
  });

  test("leaves the gauge out, not the words, when there is no goal to measure against", () => {
    const data = dataset({ quarters: [quarter("2021-Q4", { totals: { gestart: 5 } })] });
    const [meter] = dashboardView(data, monitorAt(data))?.meters ?? [];
    expect(meter?.gauge).toBeUndefined();
    expect(meter?.below).toEqual(["Realisatie: 5", "Doel nu: geen", "Doel totaal: geen"]);
  });
});

describe("its layout", () => {
  const meterOf = (name: string): DashboardMeter => ({ name, figures: [], below: ["Realisatie: 637"] });

  test("has the size that a document reserves for it", () => {
    const { picture, meters } = viewOf({ gestart: 637 });
    expect(dashboardLayout(meters)).toMatchObject({ width: picture.width, height: picture.height });
  });

  test("puts figures beside figures when a name takes more lines", () => {
    const { places } = dashboardLayout(
      ["Kort", "Een veel langere naam dan in één regel past", "Ook kort"].map(meterOf),
    );
    const lowest = places.map(({ lines }) => lines.at(-1));
    expect(lowest[0]).toEqual(lowest[1]);
    expect(places.map(({ lines }) => lines.filter(({ text }) => text === "").length)[0]).toBeGreaterThan(0);
  });

  test("keeps everything within the picture, whatever there is to show", () => {
    const meters = fc.array(fc.string({ minLength: 1, maxLength: 80 }), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(meters, (names) => {
        const { width, height, places } = dashboardLayout(names.map(meterOf));
        expect(places).toHaveLength(names.length);
        for (const { middle, lines } of places) {
          expect(middle > 0 && middle < width).toBe(true);
          for (const { y } of lines) expect(y).toBeLessThan(height - 30); // above the line of the source
        }
      }),
    );
  });
});
