import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";

const quarterFile = "kwartalen/2022-Q2.yaml";
const editionPage = "editie/2022-q2/index.html";

let data: string;
let dev: Dev;
let good: string;

beforeAll(async () => {
  data = join(await mkdtemp(join(tmpdir(), "raadsmonitor-dev-")), "data");
  await cp(resolve("tests/problems/base"), data, { recursive: true });
  await edit("edities/2022-q2/editie.yaml", "status: vastgesteld", "status: concept");
  dev = await startDev(["--data", data, "--port", "0"]);
  await until(async () => dev.output().includes("Ververst"));
  good = await page(editionPage);
});

afterEach(async () => {
  await repair();
  await until(async () => (await page(editionPage)) === good);
});

afterAll(async () => {
  dev.process.kill("SIGKILL");
  await rm(join(data, ".."), { recursive: true, force: true });
});

test("the path of the newest edition is printed, also when it is a concept", () => {
  expect(dev.output()).toContain(`Nieuwste editie: ${dev.address}${editionPage}`);
  expect(good).toContain("oncept");
  expect(good).not.toContain("preview-report");
});

test("styles, fonts and schemas are served, and a folder without a slash leads to its page", async () => {
  const styles = await fetch(`${dev.address}assets/monitor.css`);
  expect(styles.headers.get("content-type")).toBe("text/css; charset=utf-8");
  const font = /url\("(fonts\/[^"]+)"/.exec(await styles.text())?.[1];
  const others = [`assets/${font}`, "schema/monitor.schema.json"];
  for (const path of others) expect((await fetch(dev.address + path)).status, path).toBe(200);
  expect((await fetch(`${dev.address}editie/2022-q2`)).url).toBe(`${dev.address}editie/2022-q2/`);
  expect((await fetch(`${dev.address}editie/2099-q9/index.html`)).status).toBe(404);
});

test("an edit is on the page, and an open page hears of it", async () => {
  expect(good).not.toContain("43.210");
  const openPage = await listen(editionPage);
  await edit(quarterFile, "bedrag: 38000", "bedrag: 43210");
  await openPage.change();
  expect(await page(editionPage)).toContain("43.210");
});

test("a mistake is shown with its sentence and place over the last good page, escaped, until it is repaired", async () => {
  const openPage = await listen(editionPage);
  await edit(quarterFile, "[lasschool, buurtkok]", '["<img src=x>", buurtkok]');
  await openPage.change();
  const faulty = await page(editionPage);
  expect(faulty).toContain(good.slice(0, good.indexOf("</main>")));
  expect(faulty).toContain('<details class="preview-report preview-report--stop" open>');
  expect(faulty).toContain("<strong>fout</strong> “&lt;img src=x&gt;” ");
  expect(faulty).toMatch(new RegExp(`<code>[^<]*/data/${quarterFile}:9:\\d+</code>`));
  expect(faulty).not.toContain("<img src=x>");
  const elsewhere = await page("editie/2099-q9/index.html");
  expect(elsewhere).toContain("preview-report--stop");
});

test("broken YAML is reported at its line, and a save by rename is noticed", async () => {
  const whole = await readFile(join(data, quarterFile), "utf8");
  const openPage = await listen(editionPage);
  await writeFile(join(data, "kwartalen/.nieuw~"), whole.replace("{realisatie: 58}", "{realisatie: 58"));
  await rename(join(data, "kwartalen/.nieuw~"), join(data, quarterFile));
  await openPage.change();
  expect(await page(editionPage)).toMatch(new RegExp(`<code>[^<]*/data/${quarterFile}:\\d+:\\d+</code>`));
});

test("a warning is a small bar below a page that is up to date", async () => {
  const openPage = await listen(editionPage);
  await writeFile(join(data, "aantekening.txt"), "zomaar");
  await openPage.change();
  const html = await page(editionPage);
  expect(html).toContain('<details class="preview-report preview-report--note">');
  expect(html).toContain("<summary>1 waarschuwing in de gegevens</summary>");
});

test("a request under another name than localhost is refused", async () => {
  const { hostname, port } = new URL(dev.address);
  const { request } = await import("node:http");
  const asked = request({ hostname, port, headers: { host: "elders.example" } }).end();
  const [response] = await once(asked, "response");
  expect(response.statusCode).toBe(403);
  response.resume();
});

test("a port that is taken gives the next free one", async () => {
  const taken = new URL(dev.address).port;
  const second = await startDev(["--data", data, "--port", taken]);
  expect(Number(new URL(second.address).port)).toBeGreaterThan(Number(taken));
  expect(second.output()).toContain(`Poort ${taken} is bezet`);
  second.process.kill("SIGKILL");
});

// On Windows a signal from another process always ends a program at once.
test.skipIf(process.platform === "win32")("stopping ends it without an error and frees the port", async () => {
  const second = await startDev(["--data", data, "--port", "0"]);
  const openPage = await fetch(`${second.address}.preview/changes`); // must not keep it alive
  second.process.kill("SIGINT");
  expect(await second.exit).toBe(0);
  await openPage.body?.cancel().catch(() => {});
  const next = createServer().listen(Number(new URL(second.address).port), "127.0.0.1");
  await once(next, "listening");
  next.close();
});

test("nothing is written beside the data", async () => {
  expect((await readdir(join(data, ".."))).sort()).toEqual(["data"]);
});

type Dev = {
  readonly process: ChildProcess;
  readonly address: string;
  readonly output: () => string;
  readonly exit: Promise<number | null>;
};

async function startDev(options: readonly string[]): Promise<Dev> {
  const started = spawn(process.execPath, ["--import", "tsx", "src/cli.ts", "dev", ...options]);
  let output = "";
  for (const stream of [started.stdout, started.stderr]) stream.on("data", (text) => (output += text));
  const exit = once(started, "exit").then(([code]) => code as number | null);
  const address = await until(async () => /Voorbeeld: (\S+)/.exec(output)?.[1]);
  return { process: started, address, output: () => output, exit };
}

/** Gives the page without its version, which differs with all that is shown. */
async function page(path: string): Promise<string> {
  return (await (await fetch(dev.address + path)).text()).replace(/version=\w+/, "version=");
}

/** Opens a page as a browser does: change() resolves when the server says that it is no longer the newest. */
async function listen(path: string): Promise<{ change: () => Promise<void> }> {
  const html = await (await fetch(dev.address + path)).text();
  const version = /version=(\w+)/.exec(html)?.[1];
  const response = await fetch(`${dev.address}.preview/changes?version=${version}&page=/${path}`);
  expect(response.headers.get("content-type")).toBe("text/event-stream");
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  const change = async () => {
    const decoder = new TextDecoder();
    for (let text = ""; !text.includes("data: changed"); ) text += decoder.decode((await reader.read()).value);
    await reader.cancel();
  };
  return { change };
}

async function edit(path: string, from: string, to: string): Promise<void> {
  const whole = await readFile(join(data, path), "utf8");
  expect(whole).toContain(from);
  await writeFile(join(data, path), whole.replace(from, to));
}

async function repair(): Promise<void> {
  await cp(resolve("tests/problems/base", quarterFile), join(data, quarterFile));
  await rm(join(data, "aantekening.txt"), { force: true });
}

/** Tries until there is something to give; the time limit of the test ends what never comes. */
async function until<T>(look: () => Promise<T | false | undefined>): Promise<T> {
  for (;;) {
    const found = await look();
    if (found) return found;
    await pause(50);
  }
}
