/**
 * What: lets veraPDF judge every PDF of a built site: PDF/UA-1, and PDF/A-3a or, for the archive, PDF/A-2a. Without a folder it
 * builds data/ and voorbeeldregio, concepts included, and judges both. With --bare it judges what the browser prints by itself,
 * so that one sees what finishing repairs. Ends with 1 when a rule is broken or veraPDF cannot be had.
 * When: after a change of templates, CSS, src/finish or the browser. Takes half a minute for a folder, a few minutes for all.
 * Example: npx tsx scripts/judge-pdfs.ts dist
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { closeBrowser, openBrowser } from "../src/publish/browser.ts";
import { brokenRules } from "../tests/verapdf/broken-rules.ts";
import { findJudge } from "../tests/verapdf/find-judge.ts";
import { remedy } from "../tests/verapdf/judge-or-skip.ts";
import { flavours, judgePdfs, type Question, questionsOf, type Verdict } from "../tests/verapdf/judge-pdfs.ts";
import { printBare } from "./print-bare.ts";

const { values, positionals } = parseArgs({
  options: { bare: { type: "boolean", default: false } },
  allowPositionals: true,
});
const found = await findJudge();
if (found.status === "missing") {
  process.stderr.write(`No PDF was judged: ${found.reason}. ${remedy}\n`);
  process.exit(1);
}
const temporary = await mkdtemp(join(tmpdir(), "judge-pdfs-"));
try {
  const folders = positionals.length > 0 ? positionals : builtFolders();
  const files = (await Promise.all(folders.map(values.bare ? barePdfsOf : pdfsIn))).flat();
  if (files.length === 0) throw new Error(`There are no PDFs in ${folders.join(" and ")}`);
  const verdicts = await judgePdfs(found.judge, files.flatMap(values.bare ? everyQuestionOf : questionsOf));
  process.stdout.write([brokenRules(verdicts), tableOf(verdicts), ""].join("\n"));
  process.exitCode = verdicts.some(({ rules }) => rules.length > 0) ? 1 : 0;
} finally {
  await rm(temporary, { recursive: true });
}

function builtFolders(): readonly string[] {
  return ["data", "tests/fixtures/voorbeeldregio"].map((data, index) => {
    const out = join(temporary, `site-${index}`);
    const build = ["src/bin.js", "build", "--concept", "--data", data, "--out", out];
    const { status } = spawnSync(process.execPath, build, { stdio: ["ignore", "ignore", "inherit"] });
    if (status !== 0) throw new Error(`${data} could not be built`);
    return out;
  });
}

async function pdfsIn(folder: string): Promise<readonly string[]> {
  const paths = await readdir(folder, { recursive: true });
  return paths
    .filter((path) => path.endsWith(".pdf"))
    .sort()
    .map((path) => join(folder, path));
}

/** Prints the page of each PDF once more, without finishing; of a PDF and its archive there is one such print. */
async function barePdfsOf(folder: string): Promise<readonly string[]> {
  const pdfs = (await pdfsIn(folder)).filter((pdf) => !pdf.endsWith("-archief.pdf"));
  const browser = await openBrowser();
  const target = await mkdtemp(join(temporary, "bare-"));
  const bare: string[] = [];
  for (const pdf of pdfs) {
    const file = join(target, pdf.slice(folder.length));
    await mkdir(dirname(file), { recursive: true });
    const page = await browser.newPage();
    await writeFile(file, await printBare(page, pageOf(pdf)));
    await page.close();
    bare.push(file);
  }
  await closeBrowser(browser);
  return bare;
}

/** Gives the page a PDF was printed from: its folder of the same name, else the folder it stands in. */
function pageOf(pdf: string): string {
  const own = join(pdf.slice(0, -".pdf".length), "index.html");
  return existsSync(own) ? own : join(dirname(pdf), "index.html");
}

function everyQuestionOf(file: string): readonly Question[] {
  return flavours.map((flavour) => ({ file, flavour }));
}

function tableOf(verdicts: readonly Verdict[]): string {
  const rows = flavours.map((flavour) => {
    const ours = verdicts.filter((verdict) => verdict.flavour === flavour);
    const rules = new Set(ours.flatMap((verdict) => verdict.rules.map(({ rule }) => rule)));
    const checks = ours
      .flatMap((verdict) => verdict.rules.map((rule) => rule.checks))
      .reduce((sum, one) => sum + one, 0);
    const broken = ours.filter((verdict) => verdict.rules.length > 0);
    return [flavour, ours.length, broken.length, rules.size, checks];
  });
  const head = ["standard", "PDFs", "with faults", "rules broken", "checks failed"];
  return [head, ...rows].map((row) => row.map((cell) => String(cell).padStart(14)).join("")).join("\n");
}
