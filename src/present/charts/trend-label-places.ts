import { labelHeight } from "./trend-labels.ts";

export type Point = { readonly x: number; readonly y: number };
export type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

/** Gives middles that stay as near as they can to what is wanted, without standing in each other; wanted from high to low. */
export function spread(
  wanted: readonly number[],
  { top, bottom }: { readonly top: number; readonly bottom: number },
): number[] {
  const half = labelHeight / 2;
  const middles: number[] = [];
  for (const one of wanted) middles.push(Math.max(one, top + half, (middles.at(-1) ?? -labelHeight) + labelHeight));
  for (let index = middles.length - 1; index >= 0; index -= 1) {
    const most = index === middles.length - 1 ? bottom - half : (middles[index + 1] ?? 0) - labelHeight;
    middles[index] = Math.min(middles[index] ?? 0, most);
  }
  return middles;
}

type Around = {
  readonly point: Point;
  readonly width: number;
  /** The label may stand anywhere in here. */
  readonly within: Box;
  readonly lines: readonly (readonly Point[])[];
  readonly labels: readonly Box[];
};

/** Gives the place beside a point where a label hides least of the lines and of other labels. */
export function placeBeside({ point, width, within, lines, labels }: Around): Box {
  const obstacles = lines.flatMap(pointsAlong);
  const boxes = sides.map(({ across, down }) => boxAt(point, width, across, down)).map((box) => shifted(box, within));
  const hidden = boxes.map(
    (box) =>
      obstacles.filter((one) => holds(box, one)).length + 100 * labels.filter((label) => overlaps(box, label)).length,
  );
  return boxes[hidden.indexOf(Math.min(...hidden))] as Box;
}

// In order of preference: level with the end of the line, then below and above it.
const sides = [
  { across: 1, down: 0 },
  { across: 1, down: 1 },
  { across: -1, down: -1 },
  { across: 1, down: -1 },
  { across: -1, down: 1 },
  { across: 0, down: 1.4 },
  { across: 0, down: -1.4 },
  { across: 1, down: 2 },
  { across: -1, down: -2 },
] as const;

function boxAt({ x, y }: Point, width: number, across: number, down: number): Box {
  const middle = y + down * (labelHeight / 2 + 4);
  const left = x + across * 12 - (across < 0 ? width : across === 0 ? width / 2 : 0);
  return { left, right: left + width, top: middle - labelHeight / 2, bottom: middle + labelHeight / 2 };
}

function shifted({ left, right, top, bottom }: Box, within: Box): Box {
  const across = Math.max(within.left - left, Math.min(0, within.right - right));
  const down = Math.max(within.top - top, Math.min(0, within.bottom - bottom));
  return { left: left + across, right: right + across, top: top + down, bottom: bottom + down };
}

/** Gives a point for every few pixels of a line. */
function pointsAlong(line: readonly Point[]): Point[] {
  return line.flatMap((end, index) => {
    const start = line[index - 1];
    if (start === undefined) return [end];
    const count = Math.ceil(Math.hypot(end.x - start.x, end.y - start.y) / 4);
    return Array.from({ length: count }, (_, step) => {
      const share = (step + 1) / count;
      return { x: start.x + share * (end.x - start.x), y: start.y + share * (end.y - start.y) };
    });
  });
}

function holds({ left, right, top, bottom }: Box, { x, y }: Point): boolean {
  return x > left - 5 && x < right + 5 && y > top - 3 && y < bottom + 3;
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right + 6 && b.left < a.right + 6 && a.top < b.bottom && b.top < a.bottom;
}
