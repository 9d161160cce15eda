import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, utimes, writeFile } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { isDiskFull } from "../../src/publish/disk-full.ts";
import { OutputError } from "../../src/publish/output-error.ts";
import { abandonFolder, prepareFolder, replaceFolder } from "../../src/publish/replace-folder.ts";

let root: string;
let out: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "replace-folder-"));
  out = join(root, "dist");
});

afterEach(async () => {
  await chmod(root, 0o755);
  await rm(root, { recursive: true });
});

/** Builds a site of two files that both hold the version. */
async function build(version: string): Promise<void> {
  const fresh = await prepareFolder(out);
  await writeSite(fresh, version);
  await replaceFolder(fresh, out);
}

async function writeSite(folder: string, version: string): Promise<void> {
  await mkdir(join(folder, "editie"), { recursive: true });
  await writeFile(join(folder, "index.html"), version);
  await writeFile(join(folder, "editie", "index.html"), version);
}

/** Gives the version of the site, or "mix" when its files differ. */
async function versionOf(folder: string): Promise<string> {
  const versions = await Promise.all(
    ["index.html", "editie/index.html"].map((file) => readFile(join(folder, file), "utf8").catch(() => "missing")),
  );
  return versions[0] === versions[1] ? (versions[0] ?? "") : "mix";
}

describe("a build", () => {
  test("makes the folder, also in a folder that does not exist yet", async () => {
    out = join(root, "a", "b", "dist");
    await build("one");
    expect(await versionOf(out)).toBe("one");
  });

  test("replaces the site of the build before and leaves nothing beside it", async () => {
    await build("one");
    await writeFile(join(out, "gone.html"), "one");
    await build("two");
    expect(await versionOf(out)).toBe("two");
    expect(existsSync(join(out, "gone.html"))).toBe(false);
    expect(await readdir(root)).toEqual(["dist"]);
  });

  test("leaves the old site when it is abandoned", async () => {
    await build("one");
    await writeSite(await prepareFolder(out), "two");
    await abandonFolder(out);
    expect(await versionOf(out)).toBe("one");
    expect(await readdir(root)).toEqual(["dist"]);
  });

  test("replaces what a link points at", async () => {
    await mkdir(join(root, "www"));
    await symlink(join(root, "www"), out);
    await build("one");
    expect(await versionOf(join(root, "www"))).toBe("one");
  });
});

describe("a full disk", () => {
  // What is written to /dev/full never fits.
  test.skipIf(process.platform !== "linux")("keeps nobody from removing what was half made", async () => {
    await build("one");
    const fresh = await prepareFolder(out);
    await writeSite(fresh, "two");
    await rm(join(fresh, ".raadsmonitor"));
    await symlink("/dev/full", join(fresh, ".raadsmonitor"));
    const failure = await replaceFolder(fresh, out).catch((error: unknown) => error);
    expect(isDiskFull(failure)).toBe(true);
    expect(isDiskFull(new Error("Page not written", { cause: failure }))).toBe(true);
    await abandonFolder(out);
    expect(await versionOf(out)).toBe("one");
    expect(await readdir(root)).toEqual(["dist"]);
  });

  test("is no other error", () => {
    expect(isDiskFull(Object.assign(new Error("Not allowed"), { code: "EACCES" }))).toBe(false);
    expect(isDiskFull("ENOSPC")).toBe(false);
  });
});

describe("a folder that is not ours", () => {
  test.for(["dist", "dist.nieuw", "dist.oud"])("%s is refused and stays whole", async (name) => {
    await mkdir(join(root, name));
    await writeFile(join(root, name, "scriptie.docx"), "kostbaar");
    await expect(prepareFolder(out)).rejects.toThrow(OutputError);
    expect(await readFile(join(root, name, "scriptie.docx"), "utf8")).toBe("kostbaar");
    expect(await readdir(root)).toEqual([name]);
  });

  test("an empty folder is fine", async () => {
    await mkdir(out);
    await build("one");
    expect(await versionOf(out)).toBe("one");
  });

  test("a file is refused", async () => {
    await writeFile(out, "kostbaar");
    await expect(prepareFolder(out)).rejects.toThrow("is een bestand");
  });
});

describe("after a stop", () => {
  const old = () => `${out}.oud`;
  const fresh = () => `${out}.nieuw`;

  /** Makes the state just before the swap: an old site, and a new one that is ready. */
  async function readyToSwap(): Promise<void> {
    await build("two");
    await rename(out, join(root, "two"));
    await build("one");
    await rename(join(root, "two"), fresh());
  }

  test("while building, the old site stays and the half one goes", async () => {
    await build("one");
    await writeFile(join(await prepareFolder(out), "index.html"), "two");
    await rm(`${out}.bezet`); // as after the end of the process
    expect(await readdir(await prepareFolderAgain())).toEqual([".raadsmonitor"]);
    expect(await versionOf(out)).toBe("one");
  });

  test("before the old site was set aside, the old site stays", async () => {
    await readyToSwap();
    await prepareFolder(out);
    expect(await versionOf(out)).toBe("one");
  });

  test("between the two renames, the new site comes", async () => {
    await readyToSwap();
    await rename(out, old());
    await prepareFolder(out);
    expect(await versionOf(out)).toBe("two");
    expect(existsSync(old())).toBe(false);
  });

  test("while the old site was being removed, the new site stays", async () => {
    await readyToSwap();
    await rename(out, old());
    await rename(fresh(), out);
    await rm(join(old(), "index.html"));
    await prepareFolder(out);
    expect(await versionOf(out)).toBe("two");
    expect(existsSync(old())).toBe(false);
  });

  test("between the two renames behind a link, the new site comes there too", async () => {
    await readyToSwap();
    await rename(out, old());
    const link = join(root, "www");
    await symlink("dist", link);
    await prepareFolder(link);
    expect(await versionOf(link)).toBe("two");
  });

  test("with only the old site left, that comes back", async () => {
    await build("one");
    await rename(out, old());
    await prepareFolder(out);
    expect(await versionOf(out)).toBe("one");
  });

  test("by a kill at any moment, the site is whole, old or new", async () => {
    await build("0");
    const builder = startBuilder(out);
    const seen = new Set<string>();
    for (let round = 0; round < 8; round++) {
      const child = builder(round + 1);
      await started(child);
      await new Promise((done) => setTimeout(done, 5 + round * 7));
      child.kill("SIGKILL");
      await new Promise((done) => child.once("exit", done));
      await prepareFolder(out);
      await abandonFolder(out);
      const version = await versionOf(out);
      expect(version).toMatch(/^\d+$/);
      seen.add(version);
    }
    expect(seen.size).toBeGreaterThan(1);
  });

  async function prepareFolderAgain(): Promise<string> {
    await writeFile(`${out}.bezet`, JSON.stringify({ pid: await deadPid(), host: hostname() }));
    return await prepareFolder(out);
  }
});

describe("two builds at once", () => {
  test("the second is told to wait, and may go when the first is ready", async () => {
    const fresh = await prepareFolder(out);
    await expect(prepareFolder(out)).rejects.toThrow("al een site gemaakt");
    await writeSite(fresh, "one");
    await replaceFolder(fresh, out);
    await build("two");
    expect(await versionOf(out)).toBe("two");
  });

  test("the lock of another process that runs counts, that of one that ended does not", async () => {
    await writeFile(`${out}.bezet`, JSON.stringify({ pid: process.ppid, host: hostname() }));
    await mkdir(`${out}.nieuw`);
    await expect(prepareFolder(out)).rejects.toThrow(OutputError);
    await abandonFolder(out);
    expect(await readdir(root)).toEqual(["dist.bezet", "dist.nieuw"]); // both are of that other process
    await writeFile(`${out}.bezet`, JSON.stringify({ pid: await deadPid(), host: hostname() }));
    await build("one");
    expect(await versionOf(out)).toBe("one");
  });

  test("a lock without an owner, cut off by a kill, does not count", async () => {
    await writeFile(`${out}.bezet`, "");
    await build("one");
    expect(await versionOf(out)).toBe("one");
  });

  test("the lock of another computer counts for half an hour", async () => {
    await writeFile(`${out}.bezet`, JSON.stringify({ pid: 1, host: "elders" }));
    await expect(prepareFolder(out)).rejects.toThrow(OutputError);
    const before = Date.now() / 1000 - 3600;
    await utimes(`${out}.bezet`, before, before);
    await build("one");
    expect(await versionOf(out)).toBe("one");
  });
});

describe("a folder that may not be changed", () => {
  test.skipIf(process.platform === "win32")("gives one sentence that names it, and the old site stays", async () => {
    await build("one");
    const fresh = await prepareFolder(out);
    await writeSite(fresh, "two");
    await chmod(fresh, 0o777);
    await chmod(join(fresh, ".raadsmonitor"), 0o666);
    await chmod(root, 0o555);
    const failure = await asOrdinaryUser(() => replaceFolder(fresh, out)).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(OutputError);
    expect((failure as Error).message).toContain(out);
    expect(await versionOf(out)).toBe("one");
  });
});

/** Runs as someone for whom permissions count; root may do everything. */
async function asOrdinaryUser(act: () => Promise<void>): Promise<void> {
  if (process.geteuid?.() !== 0) return await act();
  process.seteuid?.(65534);
  try {
    await act();
  } finally {
    process.seteuid?.(0);
  }
}

async function deadPid(): Promise<number> {
  const child = spawn(process.execPath, ["--version"]);
  await new Promise((done) => child.once("exit", done));
  return child.pid ?? 0;
}

/** Gives a function that starts a process which builds again and again, beginning with one version. */
function startBuilder(folder: string): (version: number) => ChildProcess {
  const module = new URL("../../src/publish/replace-folder.ts", import.meta.url).href;
  const script = `
    import { mkdir, writeFile } from "node:fs/promises";
    import { prepareFolder, replaceFolder } from ${JSON.stringify(module)};
    const out = ${JSON.stringify(folder)};
    console.log("started");
    for (let version = Number(process.argv.at(-1)) * 1000; ; version++) {
      const fresh = await prepareFolder(out);
      await mkdir(fresh + "/editie", { recursive: true });
      await writeFile(fresh + "/index.html", String(version));
      await writeFile(fresh + "/editie/index.html", String(version));
      await replaceFolder(fresh, out);
    }`;
  const start = ["--import", "tsx", "--input-type=module", "--eval", script];
  return (version) => spawn(process.execPath, [...start, String(version)], { stdio: ["ignore", "pipe", "inherit"] });
}

async function started(child: ChildProcess): Promise<void> {
  await new Promise((done) => child.stdout?.once("data", done));
}
