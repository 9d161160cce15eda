import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";

const sourceFolder = join(import.meta.dirname, "../src");

type SourceFile = {
  /** Path below src/, e.g. "read/shape.ts". */
  readonly path: string;
  /** The folder, or the name of a file that lies in src/ itself, e.g. "cli". */
  readonly layer: string;
  readonly text: string;
  /** The text without comments and strings. */
  readonly code: string;
  readonly imports: readonly string[];
};

/** What a layer may import: other layers, and packages. */
const mayImport: Readonly<
  Record<string, { readonly layers: readonly string[]; readonly packages: readonly string[] }>
> = {
  domain: { layers: [], packages: ["fraction.js"] },
  problems: { layers: [], packages: ["fastest-levenshtein"] },
  read: { layers: ["domain", "problems"], packages: ["yaml", "ajv", "ajv-formats"] },
  rules: { layers: ["domain", "problems"], packages: [] },
  calculate: { layers: ["domain"], packages: ["fraction.js"] },
  texts: { layers: ["domain", "problems"], packages: ["fraction.js"] },
  present: { layers: ["domain", "texts"], packages: ["chart.js", "markdown-it", "fraction.js"] },
  finish: { layers: [], packages: ["@cantoo/pdf-lib", "fflate"] },
  effects: { layers: ["read"], packages: [] },
  cli: { layers: ["commands", "effects"], packages: [] },
};

/** These use everything; of publish the layers are limited, the packages are its reason to exist. */
const publishLayers = ["present", "texts", "domain", "problems", "finish"];

const files = readdirSync(sourceFolder, { withFileTypes: true, recursive: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
  .map((entry) => sourceFile(join(entry.parentPath, entry.name)));

test("every layer is known to this test", () => {
  const known = [...Object.keys(mayImport), "publish", "pipeline", "commands"];
  expect([...new Set(files.map(({ layer }) => layer))].filter((layer) => !known.includes(layer))).toEqual([]);
});

test("every layer imports only the layers below it", () => {
  const wrong = importsOf(files).filter(({ file, target }) => {
    const layers = file.layer === "publish" ? publishLayers : mayImport[file.layer]?.layers;
    return (
      target.startsWith(".") &&
      layers !== undefined &&
      ![file.layer, ...layers].includes(layerOf(resolved(file, target)))
    );
  });
  expect(wrong.map(described)).toEqual([]);
});

test("packages are used only where they belong", () => {
  const wrong = importsOf(files).filter(({ file, target }) => {
    const packages = mayImport[file.layer]?.packages;
    return !/^(\.|node:)/.test(target) && packages !== undefined && !packages.includes(packageOf(target));
  });
  expect(wrong.map(described)).toEqual([]);
});

test("only effects and publish touch files, and no other layer than cli and commands uses Node", () => {
  const mayUseNode = ["effects", "publish", "cli", "commands"];
  const wrong = importsOf(files).filter(({ file, target }) => {
    if (/^node:fs/.test(target)) return !["effects", "publish"].includes(file.layer);
    return target.startsWith("node:") && !mayUseNode.includes(file.layer);
  });
  expect(wrong.map(described)).toEqual([]);
});

test("only cli prints or exits", () => {
  const prints = /\bprocess\.(stdout|stderr|exit|exitCode)\b|\bconsole\./;
  expect(files.filter(({ layer, code }) => layer !== "cli" && prints.test(code)).map(({ path }) => path)).toEqual([]);
});

test("only cli and publish look at the process", () => {
  const wrong = files.filter(({ layer, code }) => !["cli", "publish"].includes(layer) && /\bprocess\./.test(code));
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test("nobody uses the clock or chance outside publish and cli", () => {
  const wrong = files.filter(
    ({ layer, code }) =>
      !["cli", "publish", "commands"].includes(layer) && /new Date\(\)|Date\.now\(|Math\.random\(/.test(code),
  );
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test("nothing is of type any, unless a package leaves no other way and the line says so", () => {
  const wrong = files.filter(
    ({ text, code }) =>
      /(:|<|\bas|\|)\s*any\b|\bany\[\]/.test(code) && !text.includes("biome-ignore lint/suspicious/noExplicitAny"),
  );
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test("no file is longer than 250 lines", () => {
  const long = files.filter(({ path, text }) => path !== "read/records.ts" && text.split("\n").length > 251);
  expect(long.map(({ path, text }) => `${path}: ${text.split("\n").length - 1} lines`)).toEqual([]);
});

test("the Dutch record types stay inside read", () => {
  const dutch = namesExportedBy("read/records.ts").filter((name) => name.endsWith("Record"));
  expect(dutch).toContain("KwartaalRecord");
  const outside = files.filter(({ layer }) => layer !== "read");
  const named = outside.filter(({ code }) => dutch.some((name) => new RegExp(`\\b${name}\\b`).test(code)));
  const importing = importsOf(outside).filter(({ target }) => target.endsWith("read/records.ts"));
  expect([...named.map(({ path }) => path), ...importing.map(described)]).toEqual([]);
});

test("files in folders import each other with .ts", () => {
  const wrong = importsOf(files).filter(({ target }) => target.startsWith(".") && !/\.(ts|json|cjs|js)$/.test(target));
  expect(wrong.map(described)).toEqual([]);
});

type Import = { readonly file: SourceFile; readonly target: string };

function importsOf(all: readonly SourceFile[]): Import[] {
  return all.flatMap((file) => file.imports.map((target) => ({ file, target })));
}

function described({ file, target }: Import): string {
  return `${file.path} imports ${target}`;
}

function sourceFile(fullPath: string): SourceFile {
  const text = readFileSync(fullPath, "utf8");
  const path = fullPath.slice(sourceFolder.length + 1).replaceAll("\\", "/");
  const imports = [
    ...text.matchAll(/^(?:import|export)\s[^;]*?from\s+"([^"]+)"|^import\s+"([^"]+)"|\bimport\("([^"]+)"\)/gm),
  ];
  return {
    path,
    layer: layerOf(path),
    text,
    code: codeIn(text),
    imports: imports.map((match) => (match[1] ?? match[2] ?? match[3]) as string),
  };
}

/** Leaves out comments and plain strings; in a template text stays, because code stands in it. */
function codeIn(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$|"(?:[^"\\\n]|\\.)*"/gm, '""');
}

function layerOf(path: string): string {
  return path.split("/")[0]?.replace(/\.ts$/, "") ?? "";
}

function resolved({ path }: SourceFile, target: string): string {
  return normalize(join(dirname(path), target)).replaceAll("\\", "/");
}

function packageOf(target: string): string {
  const [first = "", second] = target.split("/");
  return first.startsWith("@") ? `${first}/${second}` : first;
}

function namesExportedBy(path: string): string[] {
  const text = files.find((file) => file.path === path)?.text ?? "";
  return [...text.matchAll(/^export (?:type|interface) (\w+)/gm)].map((match) => match[1] as string);
}
