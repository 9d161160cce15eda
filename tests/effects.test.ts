import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fileEffects } from "../src/effects.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "effects-"));
  await mkdir(join(folder, "data/projecten"), { recursive: true });
  await writeFile(join(folder, "data/monitor.yaml"), "titel: x\n");
  await writeFile(join(folder, "data/projecten/lasschool.yaml"), "naam: Lasschool\n");
});
afterEach(async () => await rm(folder, { recursive: true, force: true }));

// Only an administrator may make links on Windows, and there is no mode to take away from a folder.
const testOnUnix = test.skipIf(process.platform === "win32");
const isRoot = process.getuid?.() === 0;

test("reads the files below a folder, without the leftovers of editors", async () => {
  await writeFile(join(folder, "data/projecten/.lasschool.yaml.swp"), "");
  expect(await read("data")).toEqual({
    "monitor.yaml": "titel: x\n",
    "projecten/lasschool.yaml": "naam: Lasschool\n",
  });
});

test.for(["nergens", "data/monitor.yaml", "data/monitor.yaml/weg"])(
  "gives nothing for %s, which is no folder",
  async (path) => {
    expect(await read(path)).toBeUndefined();
  },
);

testOnUnix("follows links to files and to folders", async () => {
  await mkdir(join(folder, "elders"));
  await writeFile(join(folder, "elders/2022-Q1.yaml"), "kwartaal: 2022-Q1\n");
  await symlink(join(folder, "elders"), join(folder, "data/kwartalen"));
  await symlink("lasschool.yaml", join(folder, "data/projecten/tweede.yaml"));
  expect(await read("data")).toMatchObject({
    "kwartalen/2022-Q1.yaml": "kwartaal: 2022-Q1\n",
    "projecten/tweede.yaml": "naam: Lasschool\n",
  });
});

testOnUnix("gives an empty file for a link that leads nowhere, or back to where it stands", async () => {
  await symlink("weg.yaml", join(folder, "data/projecten/oud.yaml"));
  await symlink("..", join(folder, "data/projecten/lus"));
  expect(await read("data")).toEqual({
    "monitor.yaml": "titel: x\n",
    "projecten/lasschool.yaml": "naam: Lasschool\n",
    "projecten/lus": "",
    "projecten/oud.yaml": "",
  });
});

test.skipIf(process.platform === "win32" || isRoot)(
  "a folder that cannot be listed is an error: its figures do not disappear",
  async () => {
    await chmod(join(folder, "data/projecten"), 0o000);
    await expect(read("data")).rejects.toThrow("EACCES");
    await chmod(join(folder, "data/projecten"), 0o700);
  },
);

async function read(path: string): Promise<Record<string, string> | undefined> {
  const files = await fileEffects.readFolder(join(folder, path));
  return files && Object.fromEntries([...files].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));
}
