import { checkData } from "../pipeline.ts";
import { countLine, formatProblems, problemsAsJson } from "../problems/format.ts";
import type { Command } from "./command.ts";

/** Checks the data and writes nothing but what is wrong with it. */
export const check: Command = async ({ options, effects, print }) => {
  const { problems, content } = await checkData(options.data, effects);
  if (options.json) print(JSON.stringify({ problemen: problemsAsJson(problems) }, undefined, 2));
  else if (problems.length > 0) print(formatProblems(problems));
  if (content === undefined) return 1;
  if (!options.json) {
    const count = content.monitors.length;
    const ending = problems.length > 0 ? `, ${countLine(problems)}` : ", geen fouten";
    print(`${options.data}: ${count} ${count === 1 ? "editie" : "edities"} gelezen${ending}.`);
  }
  return 0;
};
