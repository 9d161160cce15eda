import { describe, expect, test } from "vitest";
import type { Municipality } from "../../src/domain/dataset.ts";
import type { MunicipalityId } from "../../src/domain/ids.ts";
import type { MunicipalityPage } from "../../src/present/pages/municipality-page.ts";
import type { SearchEntry } from "../../src/present/search/search-entry.ts";
import { edition, project, quarter } from "../calculate/examples.ts";
import { event } from "../domain/examples.ts";
import { siteWith } from "./site-example.ts";

function municipality(name: string, given: Partial<Municipality> = {}): Municipality {
  return { id: name.toLowerCase() as MunicipalityId, name, code: "GM0001", ...given };
}

const laren = municipality("Laren");
const weesp = municipality("Weesp", { validUntil: "2021-01-01", successor: "Amsterdam" });
const eemnes = municipality("Eemnes", { validFrom: "2021-01-01" });
const huizen = municipality("Huizen", { validUntil: "2021-01-01", successor: "Laren" });

/** A project in the whole region, one in Laren, one in Eemnes, and one that has finished. */
const site = siteWith({
  municipalities: [weesp, laren, eemnes, huizen],
  projects: [
    project("overal", { events: [event("started", "2020-01")] }),
    { ...project("hier", { events: [event("started", "2020-01")] }), municipalities: [laren.id] },
    { ...project("daar", { events: [event("started", "2020-01")] }), municipalities: [eemnes.id] },
    project("klaar", { events: [event("started", "2020-01"), event("finished", "2021-01")] }),
  ],
  quarters: ["2020-Q2", "2021-Q2"].map((name) =>
    quarter(name, { projects: { overal: { missing: "not-delivered" }, hier: {}, daar: {}, klaar: {} } }),
  ),
  editions: [edition("2020-Q2", { day: "2020-09-01" }), edition("2021-Q2", { day: "2021-09-01" })],
});

function pageOf(name: string): MunicipalityPage {
  return site.municipalityPages.find((one) => one.name === name) as MunicipalityPage;
}

function projectsOf(name: string): unknown {
  return pageOf(name).projects?.groups.map((group) => [group.name, group.projects.map((one) => one.name)]);
}

describe("what runs there", () => {
  test("are the projects for the region and its own, not those of others", () => {
    expect(projectsOf("Laren")).toEqual([
      ["In Laren zelf", ["Project hier"]],
      ["Voor de hele regio", ["Project overal"]],
      ["Afgerond of gestopt", ["Project klaar"]],
    ]);
  });

  test("is told by the last edition of its membership", () => {
    expect(pageOf("Weesp").projects?.title).toBe("Wat er liep in Weesp");
    expect(projectsOf("Weesp")).toEqual([["Voor de hele regio", ["Project overal", "Project klaar"]]]);
    expect(pageOf("Laren").projects?.title).toBe("Wat er loopt in Laren");
  });
});

test("a monitor that counts more projects than it names says so", () => {
  const counted = (value: number) => ({
    ...quarter("2020-Q2", { projects: { a: {}, b: {} } }),
    projectCount: { value, approximation: "about", reference: {}, origin: quarter("2020-Q2").origin } as const,
  });
  const remarkOf = (value: number) =>
    siteWith({ municipalities: [laren], quarters: [counted(value)] }).municipalityPages[0]?.projects?.remark;
  expect(remarkOf(10)?.replace("\u00a0", " ")).toBe("De monitor telt circa 10 projecten en noemt er twee.");
  expect(remarkOf(2)).toBeUndefined();
});

test.for([
  ["Laren", ["2021-q2", "2020-q2"]],
  ["Weesp", ["2020-q2"]],
  ["Eemnes", ["2021-q2"]],
] as const)("%s has the editions of its membership: %j", ([name, expected]) => {
  expect(pageOf(name).editions.map(({ id }) => id)).toEqual(expected);
});

test.for([
  ["Laren", "Laren doet mee vanaf het begin."],
  ["Weesp", "Weesp doet niet meer mee sinds 1\u00a0januari\u00a02021."],
  ["Eemnes", "Eemnes doet mee sinds 1\u00a0januari\u00a02021."],
] as const)("%s: %s", ([name, expected]) => {
  expect(pageOf(name).membership).toBe(expected);
});

describe("the page, the list and search agree on who leaves or joins after the newest monitor:", () => {
  const changing = siteWith({
    municipalities: [
      municipality("Weesp", { validUntil: "2023-01-01", successor: "Amsterdam" }),
      municipality("Eemnes", { validFrom: "2023-01-01" }),
      municipality("Huizen", { validFrom: "2021-01-01", validUntil: "2023-01-01" }),
      municipality("Muiden", { validFrom: "2019-01-01", validUntil: "2022-01-01" }),
    ],
    quarters: [quarter("2022-Q2")],
    editions: [edition("2022-Q2", { day: "2022-08-25" })],
  });
  const { members, former, future } = changing.municipalities;
  const entries = JSON.parse(
    (changing.files.get("assets/search-index.js") as string).slice("window.monitorSearch = ".length, -2),
  ) as SearchEntry[];

  test.for([
    [
      "Weesp",
      members,
      "Tot 1 januari 2023",
      "doet mee tot 1 januari 2023.",
      "Welke projecten er zijn voor inwoners van Weesp.",
    ],
    ["Eemnes", future, "Vanaf 1 januari 2023", "doet mee vanaf 1 januari 2023.", "Doet mee vanaf 1 januari 2023."],
    [
      "Huizen",
      members,
      "Sinds 1 januari 2021, tot 1 januari 2023",
      "doet mee sinds 1 januari 2021, tot 1 januari 2023.",
      "Welke projecten er zijn voor inwoners van Huizen.",
    ],
    [
      "Muiden",
      former,
      "Tot 1 januari 2022",
      "deed mee van 1 januari 2019 tot 1 januari 2022. Sinds die dag niet meer.",
      "Deed mee tot 1 januari 2022.",
    ],
  ] as const)("%s", ([name, list, inList, onPage, inSearch]) => {
    const plain = (text: string | undefined) => text?.replaceAll("\u00a0", " ");
    const page = changing.municipalityPages.find((one) => one.name === name);
    expect(plain(list.find((one) => one.name === name)?.text)).toBe(inList);
    expect(plain(page?.membership)).toBe(`${name} ${onPage}`);
    expect(plain(entries.find((one) => one.name === name)?.text)).toBe(inSearch);
  });

  test("nobody stands in two lists, and a successor takes over later", () => {
    expect([members, former, future].map((list) => list.length)).toEqual([2, 1, 1]);
    expect(changing.municipalityPages[0]?.successor?.verb).toBe("gaat dan op");
  });
});

test("a municipality that went up in a member leads to it", () => {
  expect(pageOf("Weesp").successor).toEqual({ verb: "is opgegaan", name: "Amsterdam" });
  expect(pageOf("Huizen").successor?.path).toBe(pageOf("Laren").view.path);
});

test("every page says why there are no counts of people", () => {
  for (const page of site.municipalityPages) expect(page.whyNoCounts).toMatch(/herkenbaar/);
});

test("the list has who takes part now, and who did", () => {
  const { members, former } = site.municipalities;
  expect(members.map(({ name }) => name)).toEqual(["Eemnes", "Laren"]);
  expect(former.map(({ name }) => name)).toEqual(["Huizen", "Weesp"]);
});

test("before the first edition everyone with an end has left", () => {
  const { members, former } = siteWith({ municipalities: [laren, weesp] }).municipalities;
  expect([members.length, former.length]).toEqual([1, 1]);
});
