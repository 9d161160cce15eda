import { brotliDecompressSync } from "node:zlib";

/** Gives the code points for which a WOFF2 font has a shape, from its table of characters (OpenType `cmap`, format 4). */
export function fontFileSigns(file: Buffer): ReadonlySet<number> {
  const map = characterTable(file);
  const subtables = Array.from({ length: map.readUInt16BE(2) }, (_, index) => map.readUInt32BE(8 + index * 8));
  return new Set(subtables.flatMap((start) => (map.readUInt16BE(start) === 4 ? signsOf(map.subarray(start)) : [])));
}

/** The number of `cmap` in the list of known tables of WOFF2, where it is always the first. */
const cmap = 0;
const headerLength = 48;

function characterTable(file: Buffer): Buffer {
  const [count, packedLength] = [file.readUInt16BE(12), file.readUInt32BE(20)];
  let at = headerLength;
  const number = () => {
    for (let value = 0; ; ) {
      const byte = file.readUInt8(at++);
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
  };
  let [offset, start, length] = [0, -1, 0];
  for (let index = 0; index < count; index++) {
    const flags = file.readUInt8(at++);
    const table = flags & 63;
    if (table === 63) at += 4; // its name is written out
    const plainLength = number();
    const isTransformed = [10, 11].includes(table) ? flags >> 6 !== 3 : flags >> 6 !== 0;
    const ownLength = isTransformed ? number() : plainLength;
    if (table === cmap) [start, length] = [offset, ownLength];
    offset += ownLength;
  }
  if (start === -1) throw new Error("This font has no table of characters");
  return brotliDecompressSync(file.subarray(at, at + packedLength)).subarray(start, start + length);
}

function signsOf(table: Buffer): number[] {
  const double = table.readUInt16BE(6); // twice the number of ranges
  const word = (part: number, index: number) => table.readUInt16BE(14 + part * double + (part && 2) + index * 2);
  return Array.from({ length: double / 2 }, (_, index) => {
    const [end, start, shift, address] = [word(0, index), word(1, index), word(2, index), word(3, index)];
    const shapeOf = (code: number) => {
      if (address === 0) return (code + shift) & 0xffff;
      return table.readUInt16BE(16 + 3 * double + index * 2 + address + (code - start) * 2);
    };
    const codes = Array.from({ length: end - start + 1 }, (_, step) => start + step);
    return codes.filter((code) => code !== 0xffff && shapeOf(code) !== 0);
  }).flat();
}
