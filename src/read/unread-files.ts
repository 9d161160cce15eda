import { slugOf } from "../domain/slug.ts";
import { closest } from "../problems/closest.ts";
import { problem } from "../problems/problem.ts";
import { type DataFiles, kindOf, nameIn } from "./data-files.ts";
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
  const ids = idsIn(files);
  for (const path of files.keys()) {
    if (kindOf(path) !== undefined) continue;
    const nearest = idPath(path, ids) ?? nearestPath(path);
    const isMisnamed = nearest !== undefined && !files.has(nearest);
    if (isMisnamed) misnamed.add(nearest);
    const hint = isMisnamed ? { nearest } : nearest ? { existing: nearest } : exampleFor(path);
    report(problem("onbekend-bestand", placeOf(path), hint, isMisnamed ? "error" : "warning"));
  }
  return misnamed;
}

/** The ids of municipalities and projects: a text with such a name belongs in the folder of their texts. */
type Ids = { readonly gemeenten: ReadonlySet<string>; readonly projecten: ReadonlySet<string> };

/** Read before anything was checked: of gemeenten.yaml only what looks like an id. */
function idsIn(files: DataFiles): Ids {
  const municipalities = new TextDecoder().decode(files.get("gemeenten.yaml"));
  return {
    gemeenten: new Set([...municipalities.matchAll(/\bid:\s*["']?([a-z0-9-]+)/g)].map(([, id]) => id ?? "")),
    projecten: new Set([...files.keys()].filter((path) => kindOf(path) === "project").map(nameIn)),
  };
}

/** "edities/2024-q2/huizen.md" was meant as "edities/2024-q2/gemeenten/huizen.md". */
function idPath(path: string, ids: Ids): string | undefined {
  const [, folder, name = ""] = /^(edities\/[^/]+)\/([^/]+)$/.exec(path) ?? [];
  const id = slugOf(withoutExtensions(name));
  if (folder === undefined || editionNames.some((one) => withoutExtensions(one) === id)) return undefined;
  const kind = (["gemeenten", "projecten"] as const).find((one) => ids[one].has(id));
  return kind && `${folder}/${kind}/${id}.md`;
}

function nearestPath(path: string): string | undefined {
  return closest(path, wantedPaths(path));
}

/** Lists the paths a misspelt path may have been meant as: "Kwartalen/2022-q1.yml" as "kwartalen/2022-Q1.yaml". */
function wantedPaths(path: string): string[] {
  const [first = "", second = "", third] = path.split("/");
  if (second === "") return singleNames;
  // "gemeenten/huizen.md" lacks the folder of its edition; nobody knows which one.
  if (closest(first, ["gemeenten", "categorieen"])) return [];
  const folder = closest(first, folders) ?? first;
  if (third !== undefined) return folder === "edities" ? wantedInEdition(path) : [];
  const quarter = /((?:19|20)\d{2})[-_ ]*(?:q|k|kw|kwartaal)?[-_ ]*([1-4])(?!\d)/i.exec(second);
  const name = slugOf(withoutExtensions(second));
  if (folder === "kwartalen") return quarter ? [`kwartalen/${quarter[1]}-Q${quarter[2]}.yaml`] : [];
  return folder === "verhalen" ? [`verhalen/${name}.md`] : [`projecten/${name}.yaml`];
}

function wantedInEdition(path: string): string[] {
  const [, edition, third = "", fourth] = path.split("/");
  // Compared by name alone: what all paths share would make every name look near.
  if (fourth === undefined) {
    const name = closest(third, editionNames);
    return name === undefined ? [] : [`edities/${edition}/${name}`];
  }
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
  edities: "edities/2022-q1/inleiding.md",
  verhalen: "verhalen/noor-wijkleerbedrijf.md",
  gemeenten: "edities/2022-q1/gemeenten/huizen.md",
  categorieen: "edities/2022-q1/categorieen/scholingstrajecten.md",
};

function exampleFor(path: string): { example?: string } {
  const [first = "", ...rest] = path.split("/");
  const known = rest.length > 0 ? examples[closest(first, Object.keys(examples)) ?? ""] : undefined;
  const example =
    known ?? (editionNames.includes(path.toLowerCase()) ? `edities/2022-q1/${path.toLowerCase()}` : undefined);
  return example === undefined ? {} : { example };
}
