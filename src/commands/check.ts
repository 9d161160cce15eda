import { checkData } from "../pipeline.ts";
import { countLine, formatProblems, problemsAsJson, withEnding } from "../problems/format.ts";
import type { Problem } from "../problems/problem.ts";
import type { Command } from "./command.ts";

/** Checks the data and writes nothing but what is wrong with it. */
export const check: Command = async ({ options, effects, print }) => {
  const { problems, content } = await checkData(options.data, effects);
  if (options.json) print(JSON.stringify({ problemen: problemsAsJson(problems) }, undefined, 2));
  else if (content === undefined) print(formatProblems(problems));
  else print(withEnding(problems, lastLine(options.data, content.monitors.length, problems)));
  return content === undefined ? 1 : 0;
};

function lastLine(folder: string, count: number, problems: readonly Problem[]): string {
  const found = problems.length > 0 ? countLine(problems) : "geen fouten";
  return `${folder}: ${count} ${count === 1 ? "editie" : "edities"} gelezen, ${found}.`;
}
