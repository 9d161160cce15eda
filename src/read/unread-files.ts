import { slugOf } from "../domain/slug.ts";
import { closest } from "../problems/closest.ts";
import { problem } from "../problems/problem.ts";
import { type DataFiles, kindOf } from "./data-files.ts";
import type { FileReader } from "./file-reader.ts";

const singleNames = ["monitor", "indicatoren", "doelen", "gemeenten", "begroting", "begrippen", "toezeggingen"].map(
  (name) => `${name}.yaml`,
);
const editionNames = [
  "editie.yaml",
  "stoplichten.yaml",
  "inleiding.md",
  "conclusies.md",
  "verwachting.md",
  "context.md",
  "brief.md",
  "voorstel.md",
];
const folders = ["projecten", "kwartalen", "edities", "verhalen"];

/**
 * Reports files that nobody reads: a typing mistake in a file name must not make figures disappear.
 * Gives the paths that were meant and are not there: these files are misnamed, not missing.
 */
export function reportUnreadFiles(files: DataFiles, { report, placeOf }: FileReader): Set<string> {
  const misnamed = new Set<string>();
  for (const path of files.keys()) {
    if (kindOf(path) !== undefined) continue;
    const nearest = nearestPath(path);
    const isMisnamed = nearest !== undefined && !files.has(nearest);
    if (isMisnamed) misnamed.add(nearest);
    const hint = isMisnamed ? { nearest } : nearest ? { existing: nearest } : exampleFor(path);
    report(problem("onbekend-bestand", placeOf(path), hint, isMisnamed ? "error" : "warning"));
  }
  return misnamed;
}

function nearestPath(path: string): string | undefined {
  return closest(path, wantedPaths(path));
}

/** Lists the paths a misspelt path may have been meant as: "Kwartalen/2022-q1.yml" as "kwartalen/2022-Q1.yaml". */
function wantedPaths(path: string): string[] {
  const [first = "", second = "", third] = path.split("/");
  if (second === "") return singleNames;
  const folder = closest(first, folders) ?? first;
  if (third !== undefined) return folder === "edities" ? wantedInEdition(path) : [];
  const quarter = /((?:19|20)\d{2})[-_ ]*(?:q|k|kw|kwartaal)?[-_ ]*([1-4])(?!\d)/i.exec(second);
  const name = slugOf(withoutExtensions(second));
  if (folder === "kwartalen") return quarter ? [`kwartalen/${quarter[1]}-Q${quarter[2]}.yaml`] : [];
  return folder === "verhalen" ? [`verhalen/${name}.md`] : [`projecten/${name}.yaml`];
}

function wantedInEdition(path: string): string[] {
  const [, edition, third = "", fourth] = path.split("/");
  if (fourth === undefined) return editionNames.map((name) => `edities/${edition}/${name}`);
  const name = withoutExtensions(fourth);
  return ["categorieen", "projecten", "gemeenten"]
    .map((folder) => `edities/${edition}/${folder}/${name}.md`)
    .filter((wanted) => closest(third, [wanted.split("/")[2] ?? ""]));
}

/** Windows hides extensions: a file that looks like "zorgstart.yaml" can be "zorgstart.yaml.txt". */
function withoutExtensions(name: string): string {
  return name.replace(/\..*$/, "");
}

const examples: Readonly<Record<string, string>> = {
  projecten: "projecten/hout-en-recycling.yaml",
  kwartalen: "kwartalen/2022-Q1.yaml",
  edities: "edities/2022-q1/editie.yaml",
  verhalen: "verhalen/noor-wijkleerbedrijf.md",
};

function exampleFor(path: string): { example?: string } {
  const [first = "", ...rest] = path.split("/");
  const example = rest.length > 0 ? examples[closest(first, folders) ?? ""] : undefined;
  return example === undefined ? {} : { example };
}
