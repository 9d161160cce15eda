import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { contentTypeOf } from "./content-type.ts";
import { changesPath, livePage } from "./preview-page.ts";
import { emptyPage, type PreviewReport, reportHtml } from "./preview-report.ts";
import type { SiteFiles } from "./write-site.ts";

/** What is on the screen: the last site that could be made, if any, and what there is to say about it. */
export type Preview = { readonly files?: SiteFiles; readonly report: PreviewReport };

export type PreviewServer = {
  /** E.g. "http://localhost:8080/". */
  readonly address: string;
  readonly port: number;
  /** Puts this on the screen. Without files the site that was shown stays, behind the report. */
  readonly show: (preview: Preview) => void;
  readonly close: () => Promise<void>;
};

/**
 * Serves a site from memory to browsers on this computer and tells open pages when they have changed.
 * Takes the first free port from the given one; undefined when twenty in a row are taken.
 */
export async function startPreviewServer(firstPort: number): Promise<PreviewServer | undefined> {
  let shown: Preview = { report: { status: "busy" } };
  const listeners = new Set<Listener>();

  const handle: RequestListener = (request, response) => {
    const url = urlOf(request);
    if (url === undefined) end(response, 403, "text/plain", "");
    else if (url.pathname === changesPath) listen(url, response);
    else answer(response, url.pathname, shown);
  };

  function listen(url: URL, response: ServerResponse): void {
    const [page, version] = [url.searchParams.get("page") ?? "/", url.searchParams.get("version") ?? ""];
    response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
    response.write("retry: 500\n\n");
    const listener = { page, version, response };
    listeners.add(listener);
    response.on("close", () => listeners.delete(listener));
    tellWhenChanged(listener, shown);
  }

  function show({ files = shown.files, report }: Preview): void {
    shown = { ...(files && { files }), report };
    for (const listener of listeners) tellWhenChanged(listener, shown);
  }

  const servers = await serversOnFreePort(handle, firstPort);
  const port = servers && portOf(servers[0] as Server);
  if (port === undefined) return undefined;
  const close = async () => void (await Promise.all(servers?.map(closeServer) ?? []));
  return { address: `http://localhost:${port}/`, port, show, close };
}

type Listener = { readonly page: string; readonly version: string; readonly response: ServerResponse };

function tellWhenChanged({ page, version, response }: Listener, shown: Preview): void {
  if (versionOf(pageAt(pathOf(page), shown), shown) !== version) response.write("data: changed\n\n");
}

/** Gives the address that is asked for; undefined unless it is one of this computer, so that no web page elsewhere can read us. */
function urlOf({ url = "/", headers: { host = "" } }: IncomingMessage): URL | undefined {
  if (!/^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host)) return undefined;
  return URL.canParse(url, "http://localhost") ? new URL(url, "http://localhost") : undefined;
}

/** Gives the path below the root of the site, e.g. "editie/2022-q1/index.html" for "/editie/2022-q1/". */
function pathOf(pathname: string): string {
  const path = decoded(pathname).replace(/^\/+/, "");
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function answer(response: ServerResponse, pathname: string, shown: Preview): void {
  const path = pathOf(pathname);
  const { files } = shown;
  if (files?.has(`${path}/index.html`)) {
    response.writeHead(302, { location: `/${encodeURI(path)}/` }); // else the links of the page would be wrong
    response.end();
    return;
  }
  if (!isPage(path)) {
    answerFile(response, path, files?.get(path));
    return;
  }
  const page = pageAt(path, shown);
  const html = livePage(page.html, { report: reportHtml(shown.report), version: versionOf(page, shown) });
  end(response, page.status, "text/html; charset=utf-8", html);
}

/** A name without an extension is a page too, though perhaps one that is not there. */
function isPage(path: string): boolean {
  return /(^|\/)[^./]*$|\.html$/.test(path);
}

function answerFile(response: ServerResponse, path: string, content: string | Uint8Array | undefined): void {
  // A font that is fetched again at every reload makes the letters jump.
  const cache = path.startsWith("assets/fonts/") ? "max-age=3600" : "no-store";
  if (content === undefined) end(response, 404, "text/plain", "");
  else end(response, 200, contentTypeOf(path), content, cache);
}

function end(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Uint8Array,
  cache = "no-store",
): void {
  response.writeHead(status, { "content-type": type, "cache-control": cache });
  response.end(body);
}

type ShownPage = { readonly status: 200 | 404 | 503; readonly html: string };

function pageAt(path: string, { files, report }: Preview): ShownPage {
  if (files === undefined && report.status === "busy") {
    return { status: 503, html: emptyPage("Een ogenblik", "De site wordt gemaakt en verschijnt hier vanzelf.") };
  }
  if (files === undefined) {
    return { status: 503, html: emptyPage("Nog geen site", "De site verschijnt hier zodra hij gemaakt kan worden.") };
  }
  const html = files.get(path);
  if (typeof html === "string") return { status: 200, html };
  return {
    status: 404,
    html: emptyPage("Deze pagina is er niet", "Misschien heet zij nu anders. Kijk op de voorpagina: /"),
  };
}

/** Differs when anything on the screen differs, so that only pages that changed are loaded again. */
function versionOf({ html }: ShownPage, { files, report }: Preview): string {
  const styles = files?.get("assets/monitor.css") ?? "";
  return createHash("sha256")
    .update(JSON.stringify([html, styles, report]))
    .digest("hex")
    .slice(0, 16);
}

async function serversOnFreePort(handle: RequestListener, firstPort: number): Promise<Server[] | undefined> {
  for (let port = firstPort; port < Math.min(firstPort + 20, 65_536); port++) {
    const servers = await serversOn(handle, port);
    if (servers) return servers;
  }
  return undefined;
}

/** Listens on both addresses of “localhost”: which one a browser tries first differs. Undefined when the port is taken. */
async function serversOn(handle: RequestListener, port: number): Promise<Server[] | undefined> {
  const first = await serverOn(handle, "127.0.0.1", port);
  if (first === "taken" || first === "no such address") return undefined;
  const second = await serverOn(handle, "::1", portOf(first));
  if (second === "no such address") return [first];
  if (second !== "taken") return [first, second];
  await closeServer(first);
  return undefined;
}

async function serverOn(handle: RequestListener, host: string, port: number) {
  const server = createServer(handle);
  try {
    server.listen({ host, port });
    await once(server, "listening");
    return server;
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    if (["EADDRINUSE", "EACCES"].includes(code)) return "taken"; // EACCES: Windows keeps it for itself
    if (["EADDRNOTAVAIL", "EAFNOSUPPORT"].includes(code)) return "no such address"; // no IPv6 on this computer
    throw error;
  }
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

async function closeServer(server: Server): Promise<void> {
  const closed = once(server, "close");
  server.close();
  server.closeAllConnections();
  await closed;
}
