import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import nunjucks from "nunjucks";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { configureEleventy } from "../src/publish/eleventy-config.ts";
import { faultsInPart } from "./html-rules.ts";

// Every component is rendered as in the site, with each example of its <name>.yaml.

type Options = Readonly<Record<string, unknown>>;
type Example = { readonly component: string; readonly name: string; readonly options: Options };

const folder = "templates/components";
const components = readdirSync(folder);
const examples = components.flatMap((component): Example[] => {
  const { examples = [] } = parse(readFileSync(join(folder, component, `${component}.yaml`), "utf8"));
  return examples.map((one: Omit<Example, "component">) => ({ component, ...one }));
});

const environment = siteEnvironment();

/** Nunjucks with the options and filters that the site uses; only the drawing of a chart is a stand-in. */
function siteEnvironment() {
  const filters: [string, (...values: never[]) => unknown][] = [];
  let options = {};
  const listener = {
    addFilter: (name: string, filter: (...values: never[]) => unknown) => filters.push([name, filter]),
    setNunjucksEnvironmentOptions: (given: object) => {
      options = given;
    },
  };
  // All other settings are about files and the preview.
  const config = new Proxy(listener, { get: (target, name) => Reflect.get(target, name) ?? (() => {}) });
  configureEleventy(config as never);
  const made = new nunjucks.Environment(new nunjucks.FileSystemLoader(folder), options);
  for (const [name, filter] of filters) made.addFilter(name, filter as never);
  const drawing = '<svg role="img" aria-label="Voorbeeld" viewBox="0 0 1 1"></svg>';
  made.addFilter("drawing", () => new nunjucks.runtime.SafeString(drawing));
  return made;
}

function render(component: string, options: Options): string {
  const macro = /macro (\w+)\(params\)/.exec(readFileSync(join(folder, component, "macro.njk"), "utf8"))?.[1];
  const template = `{% from "${component}/macro.njk" import ${macro} %}{{ ${macro}(options) }}`;
  return environment.renderString(template, { options });
}

describe.for(components)("component %s", (component) => {
  const ofComponent = examples.filter((one) => one.component === component);

  test("has its four files and at least one example", () => {
    expect(readdirSync(join(folder, component)).sort()).toEqual(
      ["macro.njk", "template.njk", `${component}.css`, `${component}.yaml`].sort(),
    );
    expect(ofComponent.length).toBeGreaterThan(0);
  });

  test.for(ofComponent)("$name: valid HTML without empty cells", async ({ options }) => {
    const html = render(component, options);
    expect(await faultsInPart(html)).toEqual([]);
    expect(html).not.toMatch(/<t([dh])\b[^>]*>\s*<\/t\1>/);
    expect(html).not.toMatch(/undefined|\[object|NaN/);
  });

  test.for(ofComponent)("$name: every text is escaped", ({ options }) => {
    const html = render(component, withNastyText(options) as Options);
    expect(html).not.toMatch(/<i>|<script|="[^"]*"nasty/);
  });
});

/** Adds to each text what must not come through: an element, and a quote that ends an attribute. */
function withNastyText(value: unknown): unknown {
  if (typeof value === "string") return `${value}<i>&"nasty' onload="x"<script>`;
  if (Array.isArray(value)) return value.map(withNastyText);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withNastyText(one)]));
}

test("an example shows what escaping does to < & and quotes", () => {
  const html = render("facts", { items: [{ name: "Partners", value: `Café <Één> & "Zn."` }] });
  expect(html).toContain("Café &lt;Één&gt; &amp; &quot;Zn.&quot;");
});

describe("templates", () => {
  const templates = filesBelow("templates").filter((path) => path.endsWith(".njk"));
  const texts = new Map(templates.map((path) => [path, readFileSync(path, "utf8")]));

  test("only a layout may mark text as safe, and only its content", () => {
    const uses = [...texts].flatMap(([path, text]) =>
      [...text.matchAll(/[^{%]*\|\s*safe\b|autoescape|SafeString/g)].map(([use]) => `${path}: ${use.trim()}`),
    );
    expect(uses).toEqual(["templates/layouts/page.njk: content | safe"]);
  });

  test("have no scripts but files of our own, no handlers and no inline styles", () => {
    const ownScript = /<script src="\{\{ "assets\/[\w-]+\.js" \| link \}\}" defer><\/script>/g;
    for (const [path, text] of texts) {
      expect(text.replaceAll(ownScript, ""), path).not.toMatch(/<script|\son\w+=|\sstyle=|javascript:/i);
    }
  });

  test("address other pages through the link filter only", () => {
    for (const [path, text] of texts) {
      const others = [...text.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address = ""]) => address);
      const allowed = /^(#|\{\{ .*\| (link|contactLink) \}\}$|\{\{ (params|source|projectPage)\b.*\.?link \}\}$)/;
      const strange = others.filter((address) => !allowed.test(address) && !address.startsWith("{{"));
      expect(strange, path).toEqual([]);
    }
  });
});

describe("classes", () => {
  const css = filesBelow("templates")
    .concat(filesBelow("assets/css"))
    .filter((path) => path.endsWith(".css"))
    .map((path) => readFileSync(path, "utf8").replaceAll(/\/\*[\s\S]*?\*\//g, ""))
    .join("\n");
  const markup = filesBelow("templates")
    .filter((path) => /\.(njk|yaml)$/.test(path))
    .map((path) => readFileSync(path, "utf8"))
    .join("\n");
  const styled = new Set([...css.matchAll(/\.(monitor-[\w-]+)/g)].map(([, name = ""]) => name));
  const used = new Set([...markup.matchAll(/\bmonitor-[\w-]+/g)].map(([name]) => name.replace(/-+$/, "")));
  // e.g. monitor-light-- in class="monitor-light--{{ params.colour }}"
  const stems = [...markup.matchAll(/\b(monitor-[\w-]+--)\{\{/g)].map(([, stem = ""]) => stem);
  // Parts that need no style of their own: the name says what they are.
  const mayBePlain =
    /^monitor-(chart__key|life-cycle__what|light__words|project__(figures|judgement)|story__(text|link))$/;

  test("that are used have a style", () => {
    const plain = [...used].filter((name) => !styled.has(name) && !mayBePlain.test(name) && !isStem(name));
    expect(plain.filter((name) => !isBlock(name))).toEqual([]);
  });

  test("that have a style are used", () => {
    expect([...styled].filter((name) => !used.has(name) && !stems.some((stem) => name.startsWith(stem)))).toEqual([]);
  });

  test("that are made from a colour have a style for each colour, or for none", () => {
    for (const stem of new Set(stems)) {
      expect(
        [...styled].some((name) => name.startsWith(stem)),
        stem,
      ).toBe(true);
    }
  });

  /** A block may have no style of its own when its parts have. */
  function isBlock(name: string): boolean {
    return !name.includes("__") && [...styled].some((one) => one.startsWith(`${name}__`));
  }

  function isStem(name: string): boolean {
    return stems.includes(`${name}--`);
  }
});

function filesBelow(path: string): string[] {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
