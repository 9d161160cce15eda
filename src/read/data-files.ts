/** The contents of a data folder: bytes by path below it, with forward slashes. */
export type DataFiles = ReadonlyMap<string, Uint8Array>;

/** What a file in the data folder is for. */
export type FileKind =
  | "single"
  | "project"
  | "quarter"
  | "edition"
  | "lights"
  | "edition-text"
  | "category-text"
  | "project-text"
  | "document-text"
  | "municipality-text"
  | "story"
  | "guide"
  | "image";

const patterns: readonly [FileKind, RegExp][] = [
  ["single", /^(monitor|indicatoren|doelen|gemeenten|begroting|begrippen|toezeggingen)\.yaml$/],
  ["project", /^projecten\/[^/]+\.yaml$/],
  ["quarter", /^kwartalen\/(19|20)\d{2}-Q[1-4]\.yaml$/],
  ["edition", /^edities\/[^/]+\/editie\.yaml$/],
  ["lights", /^edities\/[^/]+\/stoplichten\.yaml$/],
  ["edition-text", /^edities\/[^/]+\/(inleiding|conclusies|verwachting|context)\.md$/],
  ["category-text", /^edities\/[^/]+\/categorieen\/[^/]+\.md$/],
  ["project-text", /^edities\/[^/]+\/projecten\/[^/]+\.md$/],
  ["document-text", /^edities\/[^/]+\/(brief|voorstel)\.md$/],
  ["municipality-text", /^edities\/[^/]+\/gemeenten\/[^/]+\.md$/],
  ["story", /^verhalen\/[^/]+\.md$/],
  ["guide", /^LEESMIJ\.md$/],
  ["image", /^[^/]+\.(svg|png|jpg|webp)$/],
];

/** Tells what a path in the data folder is for; undefined when nobody reads it. */
export function kindOf(path: string): FileKind | undefined {
  return patterns.find(([, pattern]) => pattern.test(path))?.[0];
}

/** Gives the pictures that lie beside monitor.yaml. */
export function imagesIn(files: DataFiles): DataFiles {
  return new Map([...files].filter(([path]) => kindOf(path) === "image"));
}

/** Gives the name in a path, without folders and extension: "projecten/zorgstart.yaml" gives "zorgstart". */
export function nameIn(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1).replace(/\.[^.]+$/, "");
}
