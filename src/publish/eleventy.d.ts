/** The part of Eleventy that is used here; the package ships no types. */
declare module "@11ty/eleventy" {
  import type { Environment } from "nunjucks";

  export type EleventyConfig = {
    addGlobalData(name: string, value: unknown): void;
    addFilter(name: string, filter: (this: { page: { url: string } }, ...args: never[]) => unknown): void;
    setNunjucksEnvironmentOptions(options: object): void;
    setTemplateFormats(formats: readonly string[]): void;
    setQuietMode(quiet: boolean): void;
    setUseGitIgnore(use: boolean): void;
    setUseTemplateCache(use: boolean): void;
    amendLibrary(engine: "njk", amend: (environment: Environment) => void): void;
  };
  /** No url: the template says that it makes no page. */
  export type Rendered = { readonly url: string | false; readonly outputPath: string; readonly content: string };
  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: { configPath: string; quietMode: boolean; config: (config: EleventyConfig) => void },
    );
    toJSON(): Promise<Rendered[]>;
    disableLogger(): void;
  }
}
