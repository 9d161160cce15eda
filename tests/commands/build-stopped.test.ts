import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";

// On Windows a signal from another process always ends a program at once.
test.skipIf(process.platform === "win32")("a build that is stopped says so and leaves nothing behind", async () => {
  const root = await mkdtemp(join(tmpdir(), "build-stopped-"));
  const options = ["--data", "tests/problems/base", "--out", join(root, "dist"), "--no-pdf"];
  const build = spawn(process.execPath, ["src/bin.js", "build", ...options], { stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  build.stderr.on("data", (text) => (said += text));
  const exit = once(build, "exit");
  while (!existsSync(join(root, "dist.nieuw", ".raadsmonitor"))) await pause(5);
  build.kill("SIGINT");
  expect(await exit).toEqual([130, null]);
  expect(said).toContain("Gestopt. De vorige site is blijven staan.");
  expect(await readdir(root)).toEqual([]);
  await rm(root, { recursive: true });
});
