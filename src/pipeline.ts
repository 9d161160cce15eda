import { monitorsOf } from "./calculate/monitor-of.ts";
import type { Dataset } from "./domain/dataset.ts";
import { isPublished } from "./domain/edition.ts";
import type { Monitor } from "./domain/monitor.ts";
import type { Effects } from "./effects.ts";
import { contentInWords } from "./present/content-in-words.ts";
import type { Site } from "./present/site.ts";
import { hasErrors, inReadingOrder, type Problem, problem } from "./problems/problem.ts";
import type { BuildOptions } from "./publish/publish.ts";
import { type DataFiles, imagesIn } from "./read/data-files.ts";
import { readDataset } from "./read/read-dataset.ts";
import { lightRules, rules } from "./rules/index.ts";
import { checkTexts } from "./texts/check-texts.ts";

/** What the data says, or the mistakes that keep it from saying anything. Warnings may come with either. */
export type Checked = {
  readonly problems: readonly Problem[];
  readonly content?: Content;
};

/** A data folder that was read, checked and calculated. `images`: the logo, by name. */
export type Content = {
  readonly dataset: Dataset;
  readonly monitors: readonly Monitor[];
  readonly images: DataFiles;
};

/** Reads, checks and calculates a data folder. Every mistake is collected; content only when there is no error. */
export async function checkData(folder: string, effects: Effects): Promise<Checked> {
  const files = await effects.readFolder(folder);
  if (files === undefined || files.size === 0) {
    return { problems: [problem("map-ontbreekt", { file: folder, line: 1, column: 1 }, { folder })] };
  }
  const reading = readDataset(files, folder);
  const { dataset } = reading;
  if (dataset === undefined) return { problems: inReadingOrder(reading.problems) };
  const found = [...reading.problems, ...rules.flatMap((rule) => rule(dataset))];
  if (hasErrors(found)) return { problems: inReadingOrder(found) };
  const monitors = monitorsOf(dataset);
  const ofTexts = checkTexts(dataset, monitors);
  const ofLights = lightRules.flatMap((rule) => rule(dataset, monitors));
  const problems = inReadingOrder([...found, ...ofLights, ...ofTexts]);
  if (hasErrors(problems)) return { problems };
  return { problems, content: { ...contentInWords({ dataset, monitors }), images: imagesIn(files) } };
}

/**
 * What a build led to: output, or a refusal with the problems or one sentence that says why.
 * Misused: the command asks for what is not there.
 */
export type Built =
  | {
      readonly status: "built";
      readonly problems: readonly Problem[];
      readonly pages: number;
      /** Documents that became a PDF; each of them is two files. */
      readonly pdfs: number;
      /** The pages of concepts: no other page links to them. */
      readonly concepts: readonly string[];
    }
  | { readonly status: "refused" | "misused"; readonly problems: readonly Problem[]; readonly message?: string };

/** Checks the data, words it, and publishes it beside the old output, which is replaced only when all went well. */
export async function build(options: BuildOptions, effects: Effects, tell: (line: string) => void): Promise<Built> {
  const { problems, content } = await checkData(options.data, effects);
  if (content === undefined) return { status: "refused", problems };
  const monitors = content.monitors.filter(({ edition }) => options.concept || isPublished(edition));
  if (options.edition && !monitors.some(({ edition }) => edition.id === options.edition)) {
    return { status: "misused", problems, message: unknownEdition(options.edition, content.monitors) };
  }
  const { siteOf } = await import("./present/site.ts");
  const { publish, PublishRefusal } = await import("./publish/publish.ts");
  const site = siteOf({ ...content, monitors });
  try {
    const concepts = site.editions.filter(({ head }) => !isPublished(head)).map(({ head }) => head.path);
    return { status: "built", problems, concepts, ...(await publish(site, options, tell)) };
  } catch (error) {
    if (error instanceof PublishRefusal) return { status: "refused", problems, message: error.message };
    throw error;
  }
}

function unknownEdition(asked: string, monitors: readonly Monitor[]): string {
  const ids = monitors.map(({ edition }) => edition.id as string);
  if (ids.includes(asked)) return `Editie “${asked}” is een concept. Zet --concept in de opdracht.`;
  return `Er is geen editie “${asked}”. Er zijn: ${ids.join(", ")}.`;
}

/** Checks the data and words the whole site, concepts included, for who is still writing it; no site when there is an error. */
export async function draftSite(
  folder: string,
  effects: Effects,
): Promise<{ readonly problems: readonly Problem[]; readonly site?: Site }> {
  const { problems, content } = await checkData(folder, effects);
  if (content === undefined) return { problems };
  const { siteOf } = await import("./present/site.ts");
  return { problems, site: siteOf(content) };
}
