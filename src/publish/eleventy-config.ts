import type { EleventyConfig } from "@11ty/eleventy";
import type { Environment } from "nunjucks";
import { escapeHtml } from "../present/escape-html.ts";
import type { FigureWords } from "../present/figure-words.ts";
import { type LinkedTerm, markTeamText, termLinker } from "../present/glossary-links.ts";
import { markdown, type TextNotes } from "../present/markdown.ts";
import type { PaperView } from "../present/pages/paper-view.ts";
import { singlePaths, termPath } from "../present/paths.ts";
import { pageBoxes } from "./page-boxes.ts";
import { SafeString } from "./safe-string.ts";

/**
 * Sets up Eleventy: which templates there are and which filters they may use. The data comes with each build.
 * No text of the team reaches a template engine: Markdown goes through one filter, everything else is escaped.
 */
export function configureEleventy(config: EleventyConfig) {
  config.setTemplateFormats(["njk"]);
  config.setUseGitIgnore(false);
  config.setUseTemplateCache(false); // else a second rendering in the same process still shows the old templates
  config.setNunjucksEnvironmentOptions({ autoescape: true, throwOnUndefined: true, trimBlocks: true });
  config.amendLibrary("njk", refuseBrokenTemplates);
  config.addFilter("link", (path: string) => `${siteRoot}${path}`);
  config.addFilter(
    "markdown",
    (text: string, level: number, notes?: TextNotes) =>
      new SafeString(markTeamText(markdown(text, level, notes && linked(notes)))),
  );
  config.addFilter("terms", (text: string) => new SafeString(markTeamText(escapeHtml(text))));
  config.addFilter("pageBoxes", ({ margins }: PaperView) => new SafeString(margins ? pageBoxes(margins) : ""));
  config.addFilter("contactLink", (address: string) => (address.includes("://") ? address : `mailto:${address}`));
  return {
    dir: { includes: "../components", layouts: "../layouts", data: "../data" },
    htmlTemplateEngine: false,
    markdownTemplateEngine: false,
  };
}

/**
 * Makes a template that cannot be compiled an error, also one that a macro includes.
 * Nunjucks compiles an included template so late that the mistake is lost: the component is missing and nobody hears why.
 */
function refuseBrokenTemplates(environment: Environment): void {
  const getTemplate = environment.getTemplate.bind(environment) as (...args: unknown[]) => never;
  environment.getTemplate = (name: string, _eager: unknown, ...rest: unknown[]) => getTemplate(name, true, ...rest);
}

/** Makes the addresses of a list of sources on another page and of figures ones that work on every page. */
function linked({ page, figures, ...notes }: TextNotes): TextNotes {
  return {
    ...notes,
    ...(page && { page: `${siteRoot}${page}` }),
    ...(figures && { figures: (inside) => linkedFigure(figures(inside)) }),
  };
}

function linkedFigure(figure: FigureWords | undefined): FigureWords | undefined {
  return figure?.path === undefined ? figure : { ...figure, path: `${siteRoot}${figure.path}` };
}

/** What a link within the site starts with until it is known on which page it stands. */
const siteRoot = "site:/";

/**
 * Makes the links of a rendered page relative, so that the site works below any address and from disk.
 * A component cannot do this itself: it does not know on which page it stands.
 */
export function withRelativeLinks(html: string, path: string, address?: string): string {
  return html.replaceAll(`"${siteRoot}`, `"${rootSeenFrom(path, address)}`);
}

/** A web server shows the page for what it cannot find at any depth: only there links start at the top of its address. */
function rootSeenFrom(path: string, address: string | undefined): string {
  if (path === singlePaths.notFound && address !== undefined) return new URL(address).pathname;
  return "../".repeat(path.split("/").length - 1);
}

/** Gives the function that links the first use of each term on a rendered page to the glossary. */
export function glossaryLinker(terms: readonly LinkedTerm[]): (html: string) => string {
  return termLinker(terms, (id) => `${siteRoot}${termPath(id)}`);
}
