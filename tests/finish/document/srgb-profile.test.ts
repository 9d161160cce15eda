import { expect, test } from "vitest";
import { srgbProfile } from "../../../src/finish/document/srgb-profile.ts";

const profile = srgbProfile();
const view = new DataView(profile.buffer);

function ascii(at: number, length: number): string {
  return String.fromCharCode(...profile.subarray(at, at + length));
}

/** Numbers with 16 bits behind the point. */
function numbers(at: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => view.getInt32(at + index * 4) / 65536);
}

const tags = new Map(
  Array.from({ length: view.getUint32(128) }, (_, index) => {
    const at = 132 + index * 12;
    return [ascii(at, 4), { start: view.getUint32(at + 4), size: view.getUint32(at + 8) }];
  }),
);

function startOf(name: string): number {
  return tags.get(name)?.start ?? Number.NaN;
}

test("the profile is small, and says how long it is", () => {
  expect(profile.length).toBe(480);
  expect(view.getUint32(0)).toBe(profile.length);
});

test("it is a profile of version 4.2 for an RGB screen", () => {
  expect(view.getUint32(8)).toBe(0x04200000);
  expect(ascii(12, 12)).toBe("mntrRGB XYZ ");
  expect(ascii(36, 4)).toBe("acsp");
});

test("it has all that a profile of a screen must have, on multiples of four bytes within the file", () => {
  expect([...tags.keys()]).toEqual([
    ...["desc", "cprt", "wtpt", "chad", "rXYZ", "gXYZ", "bXYZ"],
    ...["rTRC", "gTRC", "bTRC"],
  ]);
  for (const { start, size } of tags.values()) {
    expect(start % 4).toBe(0);
    expect(start).toBeGreaterThanOrEqual(252);
    expect(start + size).toBeLessThanOrEqual(profile.length);
  }
});

test("red, green and blue together are white", () => {
  const [red = [], green = [], blue = []] = ["rXYZ", "gXYZ", "bXYZ"].map((name) => numbers(startOf(name) + 8, 3));
  const white = numbers(startOf("wtpt") + 8, 3);
  for (const [index, part] of white.entries()) {
    expect((red[index] ?? 0) + (green[index] ?? 0) + (blue[index] ?? 0)).toBeCloseTo(part, 3);
  }
  expect(numbers(68, 3)).toEqual(white);
});

test("the adaptation brings the white of a screen to that of the profile", () => {
  const rows = [0, 1, 2].map((row) => numbers(startOf("chad") + 8 + row * 12, 3));
  const d65 = [0.95047, 1, 1.08883];
  const adapted = rows.map((row) => row.reduce((sum, part, index) => sum + part * (d65[index] ?? 0), 0));
  for (const [index, part] of numbers(startOf("wtpt") + 8, 3).entries()) expect(adapted[index]).toBeCloseTo(part, 3);
});

test.for([
  [0, 0],
  [10 / 255, 0.003035],
  [0.5, 0.214041],
  [1, 1],
])("the curve brings %d to %d", ([value = 0, linear = 0]) => {
  const [g = 0, a = 0, b = 0, c = 0, d = 0] = numbers(startOf("rTRC") + 12, 5);
  expect(value >= d ? (a * value + b) ** g : c * value).toBeCloseTo(linear, 4);
});
