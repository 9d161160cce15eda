import type { ProjectResult } from "../domain/monitor.ts";

/** Names what the lights of projects are counted over: their goals, or projects that were judged in words, or both. */
export function lightSubjects(projects: readonly Pick<ProjectResult, "judgement" | "indicators">[]): string {
  const isJudged = projects.some(({ judgement }) => judgement !== undefined);
  const hasGoals = projects.some(({ judgement, indicators }) => judgement === undefined && indicators.length > 0);
  if (!isJudged) return "projectdoelen";
  return hasGoals ? "projectdoelen en projecten zonder aantallen" : "projecten";
}
