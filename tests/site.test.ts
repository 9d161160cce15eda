import { readFile } from "node:fs/promises";
import { join, posix } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type BuiltSite, builtSite, fixtureData, realData, rowsOf, textOf } from "./built-site.ts";
import { faultsInPage } from "./html-rules.ts";

// Both sites are built once. Every page is checked as text; reading.test.ts looks at each kind of page in a browser.

const sites = {} as Record<"real" | "fixture", BuiltSite>;

beforeAll(async () => {
  sites.real = await builtSite(realData);
  sites.fixture = await builtSite(fixtureData);
});

afterAll(async () => {
  await Promise.all(Object.values(sites).map((site) => site.remove()));
});

function page(site: keyof typeof sites, path: string): string {
  const html = sites[site].pages.get(path);
  if (html === undefined) throw new Error(`There is no page ${path}`);
  return html;
}

/** Looks at every page of both sites and lists each kind of fault once, with the first page that has it. */
async function faultsOnAllPages(
  faultsIn: (html: string, path: string, site: BuiltSite) => readonly string[] | Promise<string[]>,
): Promise<string[]> {
  const found = new Map<string, string[]>();
  for (const [name, site] of Object.entries(sites)) {
    for (const [path, html] of site.pages) {
      for (const fault of await faultsIn(html, path, site)) {
        found.set(fault, [...(found.get(fault) ?? []), `${name}/${path}`]);
      }
    }
  }
  return [...found].map(([fault, pages]) => `${fault} (${pages[0]} and ${pages.length - 1} more)`);
}

function all(html: string, pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].map(([, first = ""]) => first);
}

describe("every page", () => {
  test("of every kind is there, as many as the data asks for", () => {
    const editions = 4 + 4 + 4; // and on one sheet, and where its figures come from
    const projects = 13 + 22 + 8;
    const groups = 8 + 1 + 8 + 1; // categories and sectors, and their lists
    const municipalities = 8 + 1;
    const documents = 8 + 8 + 1 + 2; // letters of two editions, one proposal, and their lists
    const single = 8; // home, archive, method, glossary, commitments, accessibility, search, not found
    expect(sites.real.pages.size).toBe(editions + projects + groups + municipalities + documents + single);
    expect(sites.fixture.pages.size).toBeGreaterThan(150);
  });

  test("is valid HTML", async () => {
    expect(await faultsOnAllPages(faultsInPage)).toEqual([]);
  });

  test("is in Dutch, has a title of its own and one h1", async () => {
    expect(
      await faultsOnAllPages((html) => [
        ...(html.includes('<html lang="nl">') ? [] : ["no language"]),
        ...(all(html, /<h1\b[^>]*>([\s\S]*?)<\/h1>/g).length === 1 ? [] : ["not one h1"]),
      ]),
    ).toEqual([]);
    for (const site of Object.values(sites)) {
      const titles = [...site.pages.values()].map((html) => all(html, /<title>([^<]*)<\/title>/g).join());
      expect(new Set(titles).size).toBe(titles.length);
    }
  });

  test("has headings in order", async () => {
    expect(
      await faultsOnAllPages((html) => {
        const levels = all(html, /<h([1-6])\b/g).map(Number);
        return levels.flatMap((level, index) =>
          level > (levels[index - 1] ?? 0) + 1 ? [`h${level} after h${levels[index - 1]}`] : [],
        );
      }),
    ).toEqual([]);
  });

  test("has unique ids, and references only to those", async () => {
    expect(
      await faultsOnAllPages((html) => {
        const ids = all(html, /\sid="([^"]*)"/g);
        const references = [
          ...all(html, /\s(?:aria-labelledby|aria-describedby|for|headers)="([^"]*)"/g).flatMap((list) =>
            list.split(" "),
          ),
          ...all(html, /url\(#([^)]*)\)/g),
        ];
        const twice = ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `id “${id}” twice`);
        return [...twice, ...references.filter((id) => !ids.includes(id)).map((id) => `no id “${id}”`)];
      }),
    ).toEqual([]);
  });

  test("links within the site relatively, to files and places that exist", async () => {
    expect(
      await faultsOnAllPages((html, path, site) =>
        linksOf(withRelativeRoot(html, path)).flatMap((link) => faultInLink(link, path, site)),
      ),
    ).toEqual([]);
  });

  test("loads nothing from elsewhere and works without scripts", async () => {
    expect(
      await faultsOnAllPages((html) => [
        ...all(html, /<(iframe|object|embed|base)\b/g).map((name) => `<${name}>`),
        // Only files of our own, without which the page is whole.
        ...all(html, /(<script\b[^>]*>)/g).filter(
          (tag) => !/^<script src="((\.\.\/)*|\/monitor\/)assets\/[\w-]+\.js" defer>$/.test(tag),
        ),
        ...all(html, /\s(on\w+)="/g),
        ...all(html, /<(?:link|img|source|image|use)\b[^>]*?\s(?:href|src|srcset|xlink:href)="([^"]*)"/g).filter(
          isElsewhere,
        ),
        ...all(html, /url\(["']?([^"')]*)/g).filter(isElsewhere),
      ]),
    ).toEqual([]);
    for (const { css } of Object.values(sites)) {
      expect(css).not.toContain("@import");
      expect(all(css, /url\(["']?([^"')]*)/g).filter((address) => !address.startsWith("fonts/"))).toEqual([]);
    }
  });

  test("hides each drawing from screen readers or gives it a name", async () => {
    expect(
      await faultsOnAllPages((html) =>
        all(html, /<svg\b([^>]*)>/g).filter(
          (attributes) =>
            !attributes.includes('aria-hidden="true"') && !/role="img"[^>]*aria-label="[^"]{20,}/.test(attributes),
        ),
      ),
    ).toEqual([]);
  });

  test("has no empty cell, no empty heading and nothing undefined", async () => {
    expect(
      await faultsOnAllPages((html) => [
        ...(/<(t[dh]|h[1-6]|p|li|dd|dt|caption)\b[^>]*>\s*<\/\1>/.exec(html) ?? []),
        ...(/\bundefined\b|\bNaN\b|\[object|site:\//.exec(html) ?? []),
      ]),
    ).toEqual([]);
  });

  test("uses nothing in print that throws text out of the tagged PDF", async () => {
    expect(await faultsOnAllPages((html) => all(html, /\srole="(doc-[^"]*)"/g))).toEqual([]);
    for (const { css } of Object.values(sites)) {
      expect(css).not.toMatch(/\bopacity\s*:|mix-blend-mode|[^-]filter\s*:|backdrop-filter/);
    }
  });
});

/** The page for what is not there is served at any depth; its links start at the top of the address of the site. */
function withRelativeRoot(html: string, path: string): string {
  return path === "404.html" ? html.replaceAll('"/monitor/', '"') : html;
}

function linksOf(html: string): string[] {
  return all(html, /\s(?:href|src)="([^"]*)"/g).map((address) => address.replaceAll("&amp;", "&"));
}

function isElsewhere(address: string): boolean {
  return /^([a-z]+:|\/\/)/i.test(address);
}

function faultInLink(link: string, path: string, { files, pages }: BuiltSite): string[] {
  if (/^(https:\/\/|mailto:)/.test(link)) return [];
  if (isElsewhere(link) || link.startsWith("/")) return [`${link} is not relative`];
  const [file = "", place] = link.split("#");
  const target = file === "" ? path : posix.join(posix.dirname(path), decodeURIComponent(file));
  if (!files.has(target)) return [`${link} leads to ${target}, which is not there`];
  const isPlaceMissing = place !== undefined && !pages.get(target)?.includes(` id="${place}"`);
  return isPlaceMissing ? [`${link}: no such place`] : [];
}

describe("words of the glossary", () => {
  const termLinks = (html: string) => all(html, /<a class="monitor-term" href="[^"]*#([^"]*)"/g);

  test("are linked once on a page, from the first use", async () => {
    expect(
      await faultsOnAllPages((html) => {
        const ids = termLinks(html);
        return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `“${id}” is linked twice`);
      }),
    ).toEqual([]);
    const introduction = /<section[^>]* id="inleiding">[\s\S]*?<\/section>/.exec(
      page("real", "editie/2022-q1/index.html"),
    );
    expect(termLinks(introduction?.[0] ?? "")).not.toEqual([]);
  });

  test("are not linked within another link or a heading, and leave no marks", async () => {
    expect(
      await faultsOnAllPages((html) => [
        ...all(html, /(<(?:a|h[1-6])\b(?:(?!<\/(?:a|h[1-6])>)[\s\S])*<a class="monitor-term")/g),
        ...all(html, /(<!--\/?begrippen-->)/g),
      ]),
    ).toEqual([]);
  });
});

describe("who made it stands on every page:", () => {
  test("a reconstruction", () => {
    const sentence = "Reconstructie op basis van openbare stukken; geen uitgave van Regio Gooi en Vechtstreek";
    const without = [...sites.real.pages].filter(([, html]) => !textOf(html).includes(sentence));
    expect(without.map(([path]) => path)).toEqual([]);
  });

  test("an invented region", () => {
    const without = [...sites.fixture.pages].filter(([, html]) => !/fictieve gegevens/i.test(textOf(html)));
    expect(without.map(([path]) => path)).toEqual([]);
  });

  test("a concept, and only that", () => {
    for (const [path, html] of sites.fixture.pages) {
      expect(/Concept\. /.test(textOf(html)), path).toBe(path.startsWith("editie/2024-q4/"));
    }
  });

  test("home leaves a concept out", () => {
    expect(page("fixture", "index.html")).not.toContain("2024-q4");
  });

  test("a contact", () => {
    for (const { pages } of Object.values(sites)) {
      for (const [path, html] of pages) expect(textOf(html), path).toContain("Fout gezien?");
    }
  });
});

describe("the third monitor shows the figures of the real documents:", () => {
  const path = "editie/2022-q1/index.html";
  const hasRow = (html: string, figures: readonly string[]) =>
    rowsOf(html).some((cells) => figures.every((figure) => cells.some((cell) => cell.split(" ").includes(figure))));

  test.for([
    ["637", "675", "1.200"],
    ["317", "450", "800"],
    ["225", "281", "500"],
    ["107", "240"],
    ["79", "170"],
  ])("%j in one row", (figures) => {
    expect(hasRow(page("real", path), figures)).toBe(true);
  });

  test("Niet uitgesplitst: 438, 0 and 31", () => {
    const rest = rowsOf(page("real", path)).filter(([name]) => /^Niet uitgesplitst/i.test(name ?? ""));
    expect(rest.flatMap((cells) => cells.filter((cell) => /^\d+$/.test(cell)))).toEqual(["438", "0", "31"]);
  });

  test.for([
    [
      "taaltrajecten",
      [
        ["107", "240"],
        ["79", "170"],
      ],
    ],
    ["jongerenspecialist", [["71"], ["46"]]],
  ] as const)("the page of %s has the same", ([project, rows]) => {
    const html = page("real", `editie/2022-q1/projecten/${project}/index.html`);
    for (const figures of rows) expect(hasRow(html, figures)).toBe(true);
  });

  test("the fourth says 'ruim 300', and home gives it a place", () => {
    expect(textOf(page("real", "editie/2022-q3/index.html"))).toContain("ruim 300");
  });

  test("attainment is rounded down: 637 of 675 is 94%, not 94,4 and not 95", () => {
    const row = rowsOf(page("real", path)).find(
      (cells) => cells.some((cell) => cell.endsWith("637")) && cells.length > 3,
    );
    expect(row?.some((cell) => cell.endsWith("94%"))).toBe(true);
  });

  test("each shown figure stands in monitor.json too", async () => {
    const file = JSON.parse(await readFile(join(sites.real.folder, "editie/2022-q1/data/monitor.json"), "utf8"));
    const shown = file.programma.indicatoren.map((one: { realisatie: number; doelTotEnMet: { waarde: number } }) => [
      one.realisatie,
      one.doelTotEnMet.waarde,
    ]);
    expect(shown).toEqual([
      [637, 675],
      [317, 450],
      [225, 281],
    ]);
  });
});

describe("what is published beside the pages", () => {
  test("the schema of monitor.json, where monitor.json says it is", async () => {
    for (const { folder, files } of Object.values(sites)) {
      for (const path of [...files].filter((one) => one.endsWith("monitor.json"))) {
        const { $schema } = JSON.parse(await readFile(join(folder, path), "utf8"));
        expect(files).toContain(posix.join(posix.dirname(path), $schema));
      }
      const published = await readFile(join(folder, "schema/monitor.schema.json"), "utf8");
      expect(published).toBe(await readFile("assets/schema/monitor.schema.json", "utf8"));
    }
  });

  test("nothing unexpected", () => {
    for (const { files } of Object.values(sites)) {
      const strange = [...files].filter((path) => !/\.(html|json|csv|css|js|woff2|svg|png|docx|xml|txt)$/.test(path));
      expect(strange.sort()).toEqual([".raadsmonitor", "SHA256SUMS"]);
    }
  });
});
