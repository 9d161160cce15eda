import { resolve } from "node:path";
import type { Judge } from "./find-judge.ts";
import { runCommand } from "./run-command.ts";

/** The standards, in the words of veraPDF: PDF/UA-1, PDF/A-3a (publication) and PDF/A-2a (archive). */
export const flavours = ["ua1", "3a", "2a"] as const;
export type Flavour = (typeof flavours)[number];

/** A PDF and the standard it must meet. */
export type Question = { readonly file: string; readonly flavour: Flavour };

/** Which rules of a standard a PDF breaks; none when it meets the standard. */
export type Verdict = Question & { readonly rules: readonly BrokenRule[] };

export type BrokenRule = {
  /** Clause and test, e.g. "7.18.5-2". */
  readonly rule: string;
  readonly description: string;
  /** How many times it is broken. */
  readonly checks: number;
  /** Where, the first few times: places in the PDF, from the outside in. */
  readonly places: readonly string[];
};

/** Gives for a built PDF what it must meet: one to publish and one to archive differ in their PDF/A. */
export function questionsOf(file: string): readonly Question[] {
  const archive = file.endsWith("-archief.pdf");
  return [
    { file, flavour: "ua1" },
    { file, flavour: archive ? "2a" : "3a" },
  ];
}

/** Lets veraPDF judge. Throws when it gives no verdict on a file, because that is not there or is no PDF at all. */
export async function judgePdfs(judge: Judge, questions: readonly Question[]): Promise<readonly Verdict[]> {
  const waiting = flavours.flatMap((flavour) =>
    batches(questions.filter((question) => question.flavour === flavour)).map((batch) => ({ flavour, batch })),
  );
  const verdicts: Verdict[] = [];
  const judgeWaiting = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      verdicts.push(...(await verdictsOn(judge, next.flavour, next.batch)));
    }
  };
  await Promise.all([judgeWaiting(), judgeWaiting()]); // two at once are faster on two cores
  return verdicts;
}

// Windows allows 8191 letters in a command.
function batches(questions: readonly Question[], size = 50): readonly (readonly Question[])[] {
  if (questions.length <= size) return questions.length === 0 ? [] : [questions];
  return [questions.slice(0, size), ...batches(questions.slice(size), size)];
}

async function verdictsOn(judge: Judge, flavour: Flavour, batch: readonly Question[]): Promise<Verdict[]> {
  const settings = ["-f", flavour, "--format", "json", "--maxfailuresdisplayed", "3"];
  const files = batch.map(({ file }) => resolve(file));
  const { output, errors } = await runCommand(judge.command, [...judge.parameters, ...settings, ...files]);
  const jobs = new Map(jobsIn(output, errors).map((job) => [resolve(job.itemDetails.name), job]));
  return batch.map((question) => ({ ...question, rules: brokenRules(question, jobs.get(resolve(question.file))) }));
}

/** The part of veraPDF's report that we read. */
type Job = {
  readonly itemDetails: { readonly name: string };
  readonly validationResult?: readonly {
    readonly compliant: boolean;
    readonly details: { readonly passedRules: number; readonly ruleSummaries: readonly RuleSummary[] };
  }[];
  readonly taskException?: { readonly exceptionMessage: string };
};

type RuleSummary = {
  readonly clause: string;
  readonly testNumber: number;
  readonly description: string;
  readonly failedChecks: number;
  readonly checks: readonly { readonly context: string }[];
};

function jobsIn(output: string, errors: string): readonly Job[] {
  try {
    return JSON.parse(output).report.jobs;
  } catch (cause) {
    throw new Error(`veraPDF gave no report: ${errors || output}`, { cause });
  }
}

function brokenRules({ file }: Question, job: Job | undefined): readonly BrokenRule[] {
  const [result] = job?.validationResult ?? [];
  if (result === undefined) {
    throw new Error(`veraPDF did not judge ${file}: ${job?.taskException?.exceptionMessage ?? "it did not read it"}`);
  }
  const { passedRules, ruleSummaries } = result.details;
  if (passedRules === 0 || result.compliant !== (ruleSummaries.length === 0)) {
    throw new Error(`veraPDF contradicts itself on ${file}`);
  }
  return ruleSummaries.map(({ clause, testNumber, description, failedChecks, checks }) => ({
    rule: `${clause}-${testNumber}`,
    description,
    checks: failedChecks,
    places: checks.map(({ context }) => context),
  }));
}
