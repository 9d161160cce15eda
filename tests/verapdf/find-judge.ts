import { existsSync } from "node:fs";
import { copyFile, mkdir, mkdtemp, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runCommand } from "./run-command.ts";

/** How veraPDF is started here, or in words why it cannot be. */
export type JudgeFound =
  | { readonly status: "found"; readonly judge: Judge }
  | { readonly status: "missing"; readonly reason: string };

/** A command and the parameters it always has. */
export type Judge = { readonly command: string; readonly parameters: readonly string[] };

/** Finds veraPDF: a command of that name, else with Java, fetched once with Maven. */
export async function findJudge(): Promise<JudgeFound> {
  if (await runs("verapdf", "--version")) return { status: "found", judge: { command: "verapdf", parameters: [] } };
  if (!(await runs("java", "-version"))) return missing("neither a command verapdf nor java was found");
  const folder = join(cache, await pinnedVersion());
  const reason = existsSync(folder) ? undefined : await fetchInto(folder);
  if (reason !== undefined) return missing(reason);
  const parameters = [...swift, "-cp", join(folder, "*"), "org.verapdf.apps.GreenfieldCliWrapper"];
  return { status: "found", judge: { command: "java", parameters } };
}

// For the seconds that a judgement takes, Java's best compiler costs more than it gains: without it, a third less time.
const swift = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"];

const pom = fileURLToPath(new URL("pom.xml", import.meta.url));
const cache = fileURLToPath(new URL("../../node_modules/.cache/verapdf/", import.meta.url));

function missing(reason: string): JudgeFound {
  return { status: "missing", reason };
}

async function runs(command: string, question: string): Promise<boolean> {
  return (await runCommand(command, [question])).code === 0;
}

async function pinnedVersion(): Promise<string> {
  const [, version] = /greenfield-apps<\/artifactId>\s*<version>([^<]+)/.exec(await readFile(pom, "utf8")) ?? [];
  if (version === undefined) throw new Error(`${pom} names no version of greenfield-apps`);
  return version;
}

/** Fetches veraPDF under a temporary name, so that a folder with the real name is always whole. Gives why it failed. */
async function fetchInto(folder: string): Promise<string | undefined> {
  if (!(await runs("mvn", "-v"))) return "there is Java but no command verapdf, and no mvn (Maven) to fetch it";
  await mkdir(cache, { recursive: true });
  const part = await mkdtemp(`${folder}.part-`);
  try {
    await copyFile(pom, join(part, "pom.xml"));
    const jars = ["dependency:copy-dependencies", "-DoutputDirectory=jars"];
    const { code, output, errors } = await runCommand("mvn", ["-q", "-B", "--strict-checksums", ...jars], part);
    if (code !== 0) return `Maven could not fetch veraPDF: ${firstLines(output + errors)}`;
    await takeName(join(part, "jars"), folder);
    return undefined;
  } finally {
    await rm(part, { recursive: true, force: true });
  }
}

async function takeName(part: string, folder: string): Promise<void> {
  try {
    await rename(part, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error; // else another process was first, with the same contents
  }
}

function firstLines(text: string): string {
  return text.trim().split("\n").slice(0, 5).join("\n");
}
