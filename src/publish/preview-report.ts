import { escapeHtml } from "../present/escape-html.ts";

/** A problem in the data as the preview shows it. */
export type ReportedProblem = {
  readonly severity: "error" | "warning";
  readonly place: { readonly file: string; readonly line: number; readonly column: number };
  readonly sentence: string;
};

/** What the preview has to say about the page that is on the screen. */
export type PreviewReport =
  | { readonly status: "busy" }
  | { readonly status: "checked"; readonly problems: readonly ReportedProblem[] }
  | { readonly status: "template-error"; readonly message: string }
  | { readonly status: "bug"; readonly message: string };

/** Writes the report as HTML for the end of a page: over the page when it is out of date, else a small bar; empty without news. */
export function reportHtml(report: PreviewReport): string {
  const written = write(report);
  if (written === undefined) return "";
  const { kind, title, body } = written;
  return `<details class="preview-report preview-report--${kind}"${kind === "stop" ? " open" : ""}>
<summary>${escapeHtml(title)}</summary>
<div class="preview-report__body">${body}</div>
</details>
<style>${styles}</style>`;
}

/** Writes a whole page for when there is none to show. */
export function emptyPage(title: string, sentence: string): string {
  return `<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head>
<body style="font: 1.125rem/1.5 system-ui, sans-serif; max-width: 40rem; margin: 4rem auto; padding: 0 1rem">
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(sentence)}</p>
</body>
</html>`;
}

type Written = { readonly kind: "stop" | "note"; readonly title: string; readonly body: string };

function write(report: PreviewReport): Written | undefined {
  switch (report.status) {
    case "busy":
      return undefined;
    case "checked":
      return report.problems.length === 0 ? undefined : writeProblems(report.problems);
    case "template-error":
      return {
        kind: "stop",
        title: "Een sjabloon klopt niet",
        body: `<p>De gegevens zijn in orde, maar een bestand in de map templates niet. ${whatNow}</p><pre>${escapeHtml(report.message)}</pre>`,
      };
    case "bug":
      return {
        kind: "stop",
        title: "Er ging iets mis in raadsmonitor zelf",
        body: `<p>Dit ligt niet aan u. Meld het aan de makers, met de regels hieronder. ${whatNow}</p><pre>${escapeHtml(report.message)}</pre>`,
      };
  }
}

const whatNow =
  "Zodra het is verbeterd en opgeslagen, verdwijnt dit scherm. Tot dan ververst de pagina hierachter niet.";

function writeProblems(problems: readonly ReportedProblem[]): Written {
  const errors = problems.filter(({ severity }) => severity === "error");
  const warnings = problems.filter(({ severity }) => severity === "warning");
  const counts = [counted(errors, "fout", "fouten"), counted(warnings, "waarschuwing", "waarschuwingen")];
  const title = `${counts.filter(Boolean).join(" en ")} in de gegevens`;
  const list = `<ol>${[...errors, ...warnings].map(writeProblem).join("")}</ol>`;
  return errors.length > 0
    ? { kind: "stop", title, body: `<p>${whatNow}</p>${list}` }
    : { kind: "note", title, body: list };
}

function counted(problems: readonly ReportedProblem[], one: string, more: string): string {
  return problems.length === 0 ? "" : `${problems.length} ${problems.length === 1 ? one : more}`;
}

const severityWords = { error: "fout", warning: "waarschuwing" } as const;

function writeProblem({ severity, place, sentence }: ReportedProblem): string {
  const where = `${place.file}:${place.line}:${place.column}`;
  return `<li class="preview-report__${severity}"><strong>${severityWords[severity]}</strong> ${escapeHtml(sentence)}<br><code>${escapeHtml(where)}</code></li>`;
}

// Stands on a page with other styles, so it says everything itself. Closed it is a bar in the corner, so the page can be seen.
const styles = `
.preview-report { position: fixed; z-index: 2147483647; right: 0; bottom: 0; max-width: 100vw; color: #1c1c1c; font: 400 1rem/1.5 system-ui, sans-serif; text-align: left; }
.preview-report > summary { padding: .4rem 1rem; font-weight: 600; cursor: pointer; }
.preview-report--stop > summary { background: #8a1414; color: #fff; }
.preview-report--note > summary { background: #fff3c4; border: 1px solid #8a6d00; font-size: .875rem; }
.preview-report--note[open] { max-width: 48rem; }
.preview-report--stop[open] { inset: 0; overflow: auto; box-sizing: border-box; padding: 6vh max(1rem, calc(50vw - 24rem)); background: rgb(20 25 30 / .6); }
.preview-report--stop[open] > summary { padding: 1rem 1.5rem; font-size: 1.25rem; }
.preview-report--stop[open] > summary::after { content: " (klik om de pagina te zien)"; font-weight: 400; font-size: 1rem; }
.preview-report__body { padding: .5rem 1.5rem 1rem; background: #fff; overflow: auto; }
.preview-report--note .preview-report__body { max-height: 60vh; border: 1px solid #8a6d00; }
.preview-report ol { margin: 1rem 0 0; padding: 0; list-style: none; }
.preview-report li { margin: 0 0 1rem; padding: 0 0 0 1rem; border-left: .3rem solid #8a1414; }
.preview-report li.preview-report__warning { border-color: #c79a00; }
.preview-report code, .preview-report pre { font-family: ui-monospace, Consolas, monospace; font-size: .875rem; background: none; color: #444; overflow-wrap: anywhere; white-space: pre-wrap; }
@media print { .preview-report { display: none; } }
`;
