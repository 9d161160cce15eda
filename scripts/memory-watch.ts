/**
 * What: tells how much memory this process and all that it started hold together. No script by itself: used by benchmark.ts.
 */
import { readdirSync, readFileSync } from "node:fs";

/** Looks 20 times a second from now on; `peak` ends that and gives the most in MB. Other systems than Linux show only this process. */
export function memoryWatch(): { readonly peak: () => number } {
  let most = 0;
  const look = () => {
    most = Math.max(most, memoryOfFamily());
  };
  const timer = setInterval(look, 50);
  return {
    peak: () => {
      look();
      clearInterval(timer);
      return most / 2 ** 20;
    },
  };
}

function memoryOfFamily(): number {
  if (process.platform !== "linux") return process.memoryUsage().rss;
  const all = processes();
  const family = new Set([process.pid]);
  // A child has a higher number than its parent, unless the numbers have begun anew.
  for (const { id, parent } of all) if (family.has(parent)) family.add(id);
  return all.filter(({ id }) => family.has(id)).reduce((sum, { bytes }) => sum + bytes, 0);
}

type Process = { readonly id: number; readonly parent: number; readonly bytes: number };

function processes(): readonly Process[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .sort((one, other) => one - other)
    .flatMap((id) => processOf(id));
}

/** Memory that processes share, such as the program of the browser, counts for each its part. */
function processOf(id: number): readonly Process[] {
  try {
    const status = readFileSync(`/proc/${id}/status`, "utf8");
    const parent = Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]);
    const rollup = readFileSync(`/proc/${id}/smaps_rollup`, "utf8");
    return [{ id, parent, bytes: Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0) * 1024 }];
  } catch {
    return []; // it ended meanwhile, or is not ours
  }
}
