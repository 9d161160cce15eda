/** Adds to a page what makes it follow the edits: a script that reloads it as soon as the server has another version of it. */
export function livePage(html: string, { report, version }: { report: string; version: string }): string {
  const addition = `${report}\n<p id="preview-lost" hidden style="${lostStyle}">Het voorbeeld is gestopt: deze pagina ververst niet meer.</p>\n<script>${script(version)}</script>\n`;
  const end = html.lastIndexOf("</body>");
  return end < 0 ? html + addition : html.slice(0, end) + addition + html.slice(end);
}

/** Where a page hears that it has changed; the query holds its path and version. */
export const changesPath = "/.preview/changes";

// A page that is not visible hangs up, because a browser keeps only six connections to one server for all its tabs together.
function script(version: string): string {
  return `(() => {
  const lost = document.getElementById("preview-lost");
  let changes, timer;
  const listen = () => {
    if (changes) changes.close();
    if (document.hidden) return;
    changes = new EventSource("${changesPath}?version=${version}&page=" + encodeURIComponent(location.pathname));
    changes.onmessage = () => location.reload();
    changes.onopen = () => { clearTimeout(timer); timer = undefined; lost.hidden = true; };
    changes.onerror = () => { timer ??= setTimeout(() => { lost.hidden = false; }, 2000); };
  };
  document.addEventListener("visibilitychange", listen);
  listen();
})();`;
}

const lostStyle =
  "position:fixed;z-index:2147483647;left:0;bottom:0;margin:0;padding:.4rem 1rem;background:#1c1c1c;color:#fff;font:1rem/1.5 system-ui,sans-serif";
