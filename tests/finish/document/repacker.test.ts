import { unzlibSync, zlibSync } from "fflate";
import { expect, test } from "vitest";
import { repacker } from "../../../src/finish/document/repacker.ts";

const [one, other] = [1, 2].map((byte) => new Uint8Array(1_100_000).fill(byte)) as [Uint8Array, Uint8Array];

test("what is large is remembered, and another one of its size is not taken for it", () => {
  const repack = repacker();
  for (const contents of [one, one, other, one]) {
    const bytes = repack(zlibSync(contents, { level: 1 }));
    expect(Buffer.from(unzlibSync(bytes)).equals(contents)).toBe(true);
  }
});

test("the last large one is packed once, however often it comes", () => {
  const repack = repacker();
  const theirs = zlibSync(one, { level: 1 });
  expect(repack(theirs.slice())).toBe(repack(theirs));
  expect(repacker()(theirs)).not.toBe(repack(theirs));
});
