import { afterEach, beforeEach, expect, test } from "vitest";
import { type PreviewServer, startPreviewServer } from "../../src/publish/preview-server.ts";

const files = new Map([
  ["index.html", "<!doctype html><html><body><h1>Voorpagina</h1></body></html>"],
  ["editie/2022-q1/index.html", "<!doctype html><html><body><h1>Editie</h1></body></html>"],
  ["assets/monitor.css", "body { color: black }"],
]);
const noProblems = { status: "checked", problems: [] } as const;

let server: PreviewServer;

beforeEach(async () => {
  server = (await startPreviewServer(0)) as PreviewServer;
});

afterEach(async () => {
  await server.close();
});

test("before the first site is made a page says so, and hears when it is", async () => {
  expect(await page("")).toContain("Een ogenblik");
  const listening = await listen("");
  server.show({ files, report: noProblems });
  await listening.change;
  expect(await page("")).toContain("Voorpagina");
});

test("a template that is wrong is shown over the last good page, its text escaped", async () => {
  server.show({ files, report: noProblems });
  server.show({
    report: { status: "template-error", message: "(home.njk) [Line 2] unexpected <script>alert(1)</script>" },
  });
  const html = await page("");
  expect(html).toContain("Voorpagina");
  expect(html).toContain("unexpected &lt;script&gt;alert(1)&lt;/script&gt;");
  expect(html).not.toContain("<script>alert");
});

test("a bug of ours is shown too, also when there never was a site", async () => {
  server.show({ report: { status: "bug", message: "TypeError: x is undefined" } });
  const html = await page("editie/2022-q1/");
  expect(html).toContain("Nog geen site");
  expect(html).toContain("TypeError: x is undefined");
});

test("errors come before warnings, and both are counted", async () => {
  const place = { file: "data/monitor.yaml", line: 3, column: 7 };
  const problems = [
    { severity: "warning", place, sentence: "Let op." },
    { severity: "error", place, sentence: "Dit klopt niet." },
  ] as const;
  server.show({ files, report: { status: "checked", problems } });
  const html = await page("");
  expect(html).toContain("<summary>1 fout en 1 waarschuwing in de gegevens</summary>");
  expect(html.indexOf("Dit klopt niet.")).toBeLessThan(html.indexOf("Let op."));
  expect(html).toContain("<code>data/monitor.yaml:3:7</code>");
});

test("only pages that changed are told so, and a change of style is a change of every page", async () => {
  server.show({ files, report: noProblems });
  const home = await listen("");
  const edition = await listen("editie/2022-q1/");
  server.show({ files: new Map([...files, ["index.html", "<body>Anders</body>"]]), report: noProblems });
  await home.change;
  await page(""); // whatever was said is heard by now
  expect(edition.told()).toBe(false);
  server.show({ files: new Map([...files, ["assets/monitor.css", "body {}"]]), report: noProblems });
  await edition.change;
});

test("a page that connects late hears at once that it is out of date", async () => {
  server.show({ files, report: noProblems });
  const old = await versionOf("");
  server.show({ files: new Map([...files, ["index.html", "<body>Anders</body>"]]), report: noProblems });
  const listening = await listen("", old);
  await listening.change;
});

test("no path leads out of the site", async () => {
  server.show({ files, report: noProblems });
  for (const path of ["..%2f..%2fpackage.json", "%2e%2e/package.json", "%E0%A4%A"]) {
    expect((await fetch(server.address + path)).status, path).toBe(404);
  }
});

async function page(path: string): Promise<string> {
  return await (await fetch(server.address + path)).text();
}

async function versionOf(path: string): Promise<string> {
  return /version=(\w+)/.exec(await page(path))?.[1] as string;
}

/** Listens as an open page does: change() resolves when the server says that it changed, told() tells whether it did by now. */
async function listen(path: string, version?: string): Promise<{ change: Promise<void>; told: () => boolean }> {
  const seen = version ?? (await versionOf(path));
  const { body } = await fetch(`${server.address}.preview/changes?version=${seen}&page=/${path}`);
  let text = "";
  const told = () => text.includes("data: changed");
  const read = async () => {
    for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
      text += new TextDecoder().decode(chunk);
      if (told()) return;
    }
  };
  return { change: read(), told };
}
