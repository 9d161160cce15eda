import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, cp, mkdir, mkdtemp, readdir, rm, symlink, utimes, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { BrowserUnavailable, closeBrowser, openBrowser } from "../../src/publish/browser.ts";

afterEach(() => {
  vi.unstubAllEnvs();
});

describe("a browser", () => {
  test("starts, reaches no network, and leaves no profile behind", async () => {
    const browser = await openBrowser();
    const profile = browser.process()?.spawnargs.find((argument) => argument.startsWith("--user-data-dir="));
    const folder = profile?.split("=")[1] ?? "";
    expect(existsSync(folder)).toBe(true);
    const page = await browser.newPage();
    await expect(page.goto("http://example.org/")).rejects.toThrow("ERR_NAME_NOT_RESOLVED");
    await closeBrowser(browser);
    expect(existsSync(folder)).toBe(false);
  });

  test("named in PUPPETEER_EXECUTABLE_PATH wins, also when it does not start", async () => {
    const temporary = await mkdtemp(join(tmpdir(), "browser-"));
    vi.stubEnv("TMPDIR", temporary);
    vi.stubEnv("PUPPETEER_EXECUTABLE_PATH", join(temporary, "no-browser-here"));
    const failure = await openBrowser().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(BrowserUnavailable);
    expect(failure).toMatchObject({
      message: expect.stringContaining("no-browser-here"),
      remedy: expect.stringContaining("--no-pdf"),
      cause: expect.any(Error),
    });
    expect(await readdir(temporary)).toEqual([]); // no profile either
    await rm(temporary, { recursive: true });
  });
});

describe.skipIf(process.platform !== "linux" || process.arch !== "x64")("the Chromium we carry", () => {
  let root: string;
  let cache: string;

  // A project of its own that borrows the packages of this one, so that it has its own cache.
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), "bundled-chromium-"));
    const original = packageFolder("@sparticuz/chromium");
    const copy = join(root, "node_modules", "@sparticuz", "chromium");
    await cp(original, copy, { recursive: true, filter: (path) => !path.startsWith(join(original, "bin")) });
    await symlink(join(original, "bin"), join(copy, "bin"));
    await symlink(packageFolder("tar"), join(root, "node_modules", "tar"));
    await mkdir(join(root, "src"));
    await writeFile(join(root, "package.json"), '{"type": "module"}');
    await cp(resolve("src/publish/bundled-chromium.ts"), join(root, "src", "bundled-chromium.ts"));
    cache = join(root, "node_modules", ".cache", "raadsmonitor");
  });

  afterEach(async () => {
    await rm(root, { recursive: true });
  });

  test("is unpacked once, whole, by two processes at the same time and after one was killed", async () => {
    const killed = unpack(root);
    await untilExists(cache, ".part-");
    killed.child.kill("SIGKILL");
    await killed.output;
    expect((await readdir(cache)).filter((name) => !name.includes(".part-"))).toEqual([]);
    const [left] = await readdir(cache);
    const longAgo = Date.now() / 1000 - 7200;
    await utimes(join(cache, left ?? ""), longAgo, longAgo);

    const paths = await Promise.all([unpack(root).output, unpack(root).output]);
    expect(paths[0]).toMatch(/chromium-[\d.]+\/chromium$/);
    expect(paths[1]).toBe(paths[0]);
    const [folder, ...others] = await readdir(cache);
    expect(others).toEqual([]); // nothing half is left
    expect(await readdir(join(cache, folder ?? ""))).toEqual(["chromium", "fonts", "fonts.conf", "lib"]);
  });

  test("goes to the temporary folder when the project may not be written", async () => {
    await mkdir(join(root, "tmp"));
    await chmod(join(root, "tmp"), 0o777);
    await chmod(join(root, "node_modules"), 0o555);
    await chmod(root, 0o755);
    const path = await unpack(root, { TMPDIR: join(root, "tmp") }).output;
    await chmod(join(root, "node_modules"), 0o755);
    expect(path).toContain(join(root, "tmp", "raadsmonitor-"));
  });
});

function packageFolder(name: string): string {
  const main = createRequire(import.meta.url).resolve(name);
  return main.slice(0, main.lastIndexOf(name) + name.length);
}

function unpack(root: string, environment: Record<string, string> = {}) {
  const module = join(root, "src", "bundled-chromium.ts");
  const script = `const { bundledChromium } = await import(${JSON.stringify(module)});
    console.log((await bundledChromium()).executablePath);`;
  const tsx = createRequire(import.meta.url).resolve("tsx");
  const child = spawn(process.execPath, ["--import", tsx, "--input-type=module", "--eval", script], {
    cwd: dirname(module),
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "inherit"],
    ...(environment.TMPDIR && process.getuid?.() === 0 ? { uid: 65534 } : {}), // root may write everywhere
  });
  let text = "";
  child.stdout.on("data", (part) => {
    text += part;
  });
  const output = new Promise<string>((done) => child.once("close", () => done(text.trim())));
  return { child, output };
}

async function untilExists(folder: string, part: string): Promise<void> {
  for (let attempt = 0; attempt < 500; attempt++) {
    const names = await readdir(folder).catch(() => []);
    if (names.some((name) => name.includes(part))) return;
    await new Promise((done) => setTimeout(done, 10));
  }
  throw new Error(`Nothing like ${part} came in ${folder}`);
}
