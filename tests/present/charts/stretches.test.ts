import { expect, test } from "vitest";
import { stretchesOf } from "../../../src/present/charts/stretches.ts";
import { trendOf } from "./examples.ts";

const [one, two, none] = [{ value: 1 }, { value: 2 }, { value: undefined }];

test.for([
  [[one, none, two], [[1, null, 2]]],
  [
    [one, { ...two, isBreak: true }, two],
    [
      [1, null, null],
      [null, 2, 2],
    ],
  ],
  [
    [one, { ...none, isBreak: true }, two],
    [
      [1, null, null],
      [null, null, 2],
    ],
  ],
  [[none, { ...two, isBreak: true }], [[null, 2]]],
  [[none], []],
] as const)("%j is drawn as %j", ([line, parts]) => {
  expect(stretchesOf(line)).toEqual(parts);
});

test("nothing is drawn from one side of a break to the other, nor said about quarters between them", () => {
  const points = (isBreak: boolean) => [{ actual: 46 }, {}, { actual: 65, isBreak }];
  expect(trendOf(points(false)).notes).toHaveLength(1);
  expect(trendOf(points(true)).notes).toHaveLength(0);
  const configuration = trendOf(points(true)).drawing.configuration;
  expect(configuration.data.datasets.map(({ data }) => data)).toEqual([
    [46, null, null],
    [null, null, 65],
    [null, null, null],
  ]);
});
