import { describe, expect, test } from "vitest";
import type { Theme } from "../../src/domain/series.ts";
import type { GaugeData } from "../../src/present/charts/gauge.ts";
import { dashboardLayout } from "../../src/present/documents/dashboard-layout.ts";
import type { DashboardMeter, DashboardView } from "../../src/present/documents/dashboard-view.ts";
import { dashboardPicture } from "../../src/publish/dashboard-picture.ts";
import { type Pixels, pixelsOf } from "../pictures.ts";

const gauge: GaugeData = {
  kind: "gauge",
  actual: 300,
  actualText: "300",
  target: 400,
  targetText: "400",
  goal: 600,
  goalText: "600",
};

function viewOf(meters: readonly DashboardMeter[]): DashboardView {
  const { width, height } = dashboardLayout(meters);
  const picture = { path: "editie/2022-q1/dashboard.png", width, height, alternative: "", caption: "" };
  return { picture, title: "Monitor: de hoofddoelen", source: "Cijfers t/m Q1 2022.", meters };
}

function meter(changes: Partial<GaugeData> = {}, name = "Gestart"): DashboardMeter {
  return { name, gauge: { ...gauge, ...changes }, figures: [], below: [] };
}

async function drawn(meters: readonly DashboardMeter[], theme: Theme = {}): Promise<Pixels> {
  return await pixelsOf(await dashboardPicture(viewOf(meters), theme));
}

function pixelAt({ data, width }: Pixels, x: number, y: number): number[] {
  return [...data.slice((y * width + x) * 4, (y * width + x) * 4 + 3)];
}

describe("the dashboard as a picture", () => {
  test("has two pixels for each of the page, so that it is sharp on paper", async () => {
    const { picture } = viewOf([meter()]);
    expect(await drawn([meter()])).toMatchObject({ width: picture.width * 2, height: picture.height * 2 });
  });

  test("gives the same bytes every time", async () => {
    const draw = () => dashboardPicture(viewOf([meter(), meter({ actual: 10 })]), {});
    expect(Buffer.compare(await draw(), await draw())).toBe(0);
  });

  test("fills the gauge to the actual, and leaves it empty when that is not known", async () => {
    const shares = await Promise.all(
      [600, 300, undefined].map(async (actual) => inkOf(await drawn([meter({ actual })]))),
    );
    const [whole = 0, half = 0, none = 0] = shares;
    expect(whole).toBeGreaterThan(half * 1.3);
    expect(half).toBeGreaterThan(none * 1.3);
  });

  test("writes letters, not the boxes of a font that is not there", async () => {
    const [one, other] = await Promise.all(["nnnn", "uuuu"].map((name) => drawn([meter({}, name)]))); // equally wide
    expect(Buffer.compare(Buffer.from(one?.data ?? []), Buffer.from(other?.data ?? []))).not.toBe(0);
  });

  test("is on white, as paper is, and in the colour of the region", async () => {
    const theme = { main: "#8a0f3c", background: "#fbe8c0" };
    expect(pixelAt(await drawn([meter()], theme), 2, 2)).toEqual([255, 255, 255]);
    const [plain, own] = [await drawn([meter()]), await drawn([meter()], theme)];
    expect(Buffer.compare(Buffer.from(plain.data), Buffer.from(own.data))).not.toBe(0);
  });

  test("needs no gauge where there is no goal", async () => {
    expect(inkOf(await drawn([{ name: "Gestart", figures: [], below: ["Doel totaal: geen"] }]))).toBeGreaterThan(0);
  });
});

/** How many pixels are dark. */
function inkOf({ data }: Pixels): number {
  let dark = 0;
  for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 100) dark += 1;
  return dark;
}
