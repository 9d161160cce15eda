import type { Box } from "../box.ts";
import { Bounds } from "./bounds.ts";
import { boxThrough, scaleOf } from "./matrix.ts";
import { overlap } from "./overlap.ts";
import { addUnit, type Operation, type Path, type Scan } from "./scan.ts";

/** The operators that make a path, and those that paint it or make a clip of it. */
export const pathOperators: Readonly<Record<string, Operation>> = {
  m: addPoints,
  l: addPoints,
  // The points of a curve that pull at it count too: it stays between them.
  c: addPoints,
  v: addPoints,
  y: addPoints,
  re: addRectangle,
  W: clip,
  "W*": clip,
  n: endPath,
  f: fill,
  F: fill,
  "f*": fill,
  S: stroke,
  s: stroke,
  B: stroke,
  "B*": stroke,
  b: stroke,
  "b*": stroke,
};

function pathOf(scan: Scan): Path {
  scan.path ??= { start: scan.reader.start, bounds: new Bounds(), clips: false };
  return scan.path;
}

function addPoints(scan: Scan): void {
  const { bounds } = pathOf(scan);
  const { numbers } = scan.reader;
  for (let place = 0; place + 1 < numbers.length; place += 2) {
    bounds.addPoint(numbers[place] ?? 0, numbers[place + 1] ?? 0);
  }
}

function addRectangle(scan: Scan): void {
  const { bounds } = pathOf(scan);
  const [x = 0, y = 0, width = 0, height = 0] = scan.reader.numbers;
  bounds.addPoint(x, y);
  bounds.addPoint(x + width, y + height);
}

function clip(scan: Scan): void {
  pathOf(scan).clips = true;
}

function fill(scan: Scan): void {
  if (scan.path && !scan.path.bounds.isEmpty) paint(scan, scan.path.start, boxOf(scan, scan.path));
  endPath(scan);
}

function stroke(scan: Scan): void {
  if (scan.path && !scan.path.bounds.isEmpty) {
    const { left, bottom, right, top } = boxOf(scan, scan.path);
    const half = (scan.state.lineWidth * scaleOf(scan.state.matrix)) / 2;
    paint(scan, scan.path.start, { left: left - half, bottom: bottom - half, right: right + half, top: top + half });
  }
  endPath(scan);
}

function paint(scan: Scan, start: number, reach: Box): void {
  addUnit(scan, { kind: "path", start, reach });
}

/** Lets go of the path; what it clips holds for what comes after it. */
function endPath(scan: Scan): void {
  const { path, state } = scan;
  scan.path = undefined;
  if (!path?.clips) return;
  const area = path.bounds.isEmpty ? { left: 0, bottom: 0, right: 0, top: 0 } : boxOf(scan, path);
  scan.state = { ...state, clip: overlap(state.clip, area) };
}

function boxOf(scan: Scan, path: Path): Box {
  return boxThrough(scan.state.matrix, path.bounds.box);
}
