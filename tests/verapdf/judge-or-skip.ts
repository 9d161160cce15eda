import { findJudge, type Judge } from "./find-judge.ts";

/**
 * Finds veraPDF for a test. Without it the test is skipped, and the output says so and how to get it;
 * with VERAPDF=required, as in .ci/run, the test fails instead.
 */
export async function judgeOrSkip(what: string): Promise<Judge | undefined> {
  const found = await findJudge();
  if (found.status === "found") return found.judge;
  const message = `${what} were NOT judged by veraPDF: ${found.reason}. ${remedy}`;
  if (process.env.VERAPDF === "required") throw new Error(message);
  process.stderr.write(`${message}\n`);
  return undefined;
}

/** What to do when veraPDF cannot be had. */
export const remedy = "Install Java and Maven (apt-get install default-jre-headless maven), or the command verapdf.";
