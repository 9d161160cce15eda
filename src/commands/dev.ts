import type { Effects } from "../effects.ts";
import { draftSite } from "../pipeline.ts";
import { countLine, formatProblems } from "../problems/format.ts";
import { messageOf } from "../problems/messages.nl.ts";
import type { Problem } from "../problems/problem.ts";
import type { ChartDrawer } from "../publish/draw-chart.ts";
import { type Preview, type PreviewServer, startPreviewServer } from "../publish/preview-server.ts";
import { ownPath } from "../publish/site-folder.ts";
import { TemplateError } from "../publish/template-error.ts";
import { changesBelow } from "../publish/watch-folders.ts";
import { siteChartDrawer, siteFiles } from "../publish/write-site.ts";
import type { Command, CommandContext } from "./command.ts";

/** Shows the site on this computer, concepts included and without PDFs, and makes it again at each edit until it is stopped. */
export const dev: Command = async (context) => {
  const { options, print, tell } = context;
  const server = await startPreviewServer(options.port);
  if (server === undefined) {
    tell(
      `Poort ${options.port} en de poorten daarna zijn bezet. Kies een andere, bijvoorbeeld --port ${options.port + 100}.`,
    );
    return 2;
  }
  if (options.port !== 0 && server.port !== options.port)
    tell(`Poort ${options.port} is bezet; daarom poort ${server.port}.`);
  print(`Voorbeeld: ${server.address}`);
  try {
    await keepShowing(server, context);
  } finally {
    await server.close();
  }
  tell("Het voorbeeld is gestopt.");
  return 0;
};

async function keepShowing(
  server: PreviewServer,
  { options, effects, print, tell, stopSignal }: CommandContext,
): Promise<void> {
  const stop = stopSignal();
  const drawer = await siteChartDrawer(); // one for all edits, so that a chart is drawn again only when it changed
  const sources = [options.data, ownPath("templates"), ownPath("assets")];
  let newest: string | undefined;
  for await (const _ of changesBelow(sources, stop)) {
    const started = performance.now();
    const draft = await draftOf(options.data, { effects, drawer });
    server.show(draft.preview);
    if (draft.newest !== undefined && draft.newest !== newest)
      print(`Nieuwste editie: ${server.address}${draft.newest}`);
    newest = draft.newest ?? newest;
    tell(`${draft.summary} (${seconds(performance.now() - started)})`);
  }
}

/** What to show, the path of the newest edition, and what to say in the window where the command runs. */
type Draft = { readonly preview: Preview; readonly newest?: string; readonly summary: string };

async function draftOf(folder: string, { effects, drawer }: { effects: Effects; drawer: ChartDrawer }): Promise<Draft> {
  try {
    const { problems, site } = await draftSite(folder, effects);
    const report = { status: "checked", problems: problems.map(reported) } as const;
    if (site === undefined) return { preview: { report }, summary: formatProblems(problems) };
    const files = await siteFiles(site, { pdfs: [], drawer });
    const newest = site.editions.at(-1)?.head.path;
    const warnings = problems.length > 0 ? `, ${countLine(problems)}` : "";
    return { preview: { files, report }, ...(newest && { newest }), summary: `Ververst${warnings}` };
  } catch (error) {
    return failedDraft(error);
  }
}

function reported(problem: Problem) {
  return { severity: problem.severity, place: problem.place, sentence: messageOf(problem) };
}

/** A mistake in a template, or a bug of ours, is shown like any other: whoever is writing can go on after it is repaired. */
function failedDraft(error: unknown): Draft {
  if (error instanceof TemplateError) {
    const { message } = error;
    return {
      preview: { report: { status: "template-error", message } },
      summary: `Een sjabloon klopt niet.\n${message}`,
    };
  }
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    preview: { report: { status: "bug", message } },
    summary: `Er ging iets mis in raadsmonitor zelf.\n${message}`,
  };
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1).replace(".", ",")} s`;
}
