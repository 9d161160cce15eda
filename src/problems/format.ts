import { messageOf } from "./messages.nl.ts";
import type { Problem } from "./problem.ts";

const severityWords = { error: "fout", warning: "waarschuwing" } as const;

/** Writes one problem as a line: place, severity, sentence, code. */
export function formatProblem(problem: Problem): string {
  const { file, line, column } = problem.place;
  return `${file}:${line}:${column}  ${severityWords[problem.severity]}  ${messageOf(problem)}  [${problem.code}]`;
}

/** Writes all problems, a line each, and one line that counts them. Empty when there are none. */
export function formatProblems(problems: readonly Problem[]): string {
  return problems.length === 0 ? "" : withEnding(problems, countLine(problems));
}

/** Writes all problems, a line each, and another last line, in which the caller counts them. */
export function withEnding(problems: readonly Problem[], ending: string): string {
  return problems.length === 0 ? ending : [...problems.map(formatProblem), "", ending].join("\n");
}

/** Gives problems as plain objects for a program: the public form of `--json`. */
export function problemsAsJson(problems: readonly Problem[]) {
  return problems.map((problem) => ({
    code: problem.code,
    ernst: severityWords[problem.severity],
    bestand: problem.place.file,
    regel: problem.place.line,
    kolom: problem.place.column,
    melding: messageOf(problem),
  }));
}

/** Counts in words: "2 fouten, 1 waarschuwing". */
export function countLine(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const warnings = problems.length - errors;
  const parts = [
    errors > 0 && `${errors} ${errors === 1 ? "fout" : "fouten"}`,
    warnings > 0 && `${warnings} ${warnings === 1 ? "waarschuwing" : "waarschuwingen"}`,
  ];
  return parts.filter(Boolean).join(", ");
}
