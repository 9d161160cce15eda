import type { SearchEntry } from "../../src/present/search/search-entry.ts";
import { isSearchable, resultsText } from "../../src/present/search/search-words.ts";
import { type Found, searchIn } from "./search-in.ts";

declare global {
  interface Window {
    /** Set by search-index.js, which the page loads first. */
    monitorSearch?: readonly SearchEntry[];
  }
}

// This script lies in a folder below the root of the site; by that it finds the pages from wherever it is used.
const script = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;
const form = document.querySelector<HTMLFormElement>(".monitor-search");
const input = form?.querySelector<HTMLInputElement>(".monitor-search__input");
const status = document.querySelector<HTMLElement>(".monitor-search__status");
const list = document.querySelector<HTMLElement>(".monitor-search__results");
const item = document.querySelector<HTMLTemplateElement>("template[data-part=result]");

if (form && input && status && list && item && window.monitorSearch) {
  startSearch({ form, input, status, list, item }, searchIn(window.monitorSearch));
}

type Parts = {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly status: HTMLElement;
  readonly list: HTMLElement;
  readonly item: HTMLTemplateElement;
};

/** Searches what the address asks for, and what is typed. */
function startSearch({ form, input, status, list, item }: Parts, search: (query: string) => Found): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shown = "";

  function show(query: string): void {
    if (query === shown) return;
    shown = query;
    const { hits, fit } = isSearchable(query) ? search(query) : { hits: [], fit: "exact" as const };
    status.textContent = isSearchable(query) ? resultsText(query, hits.length, fit) : "";
    list.replaceChildren(...hits.map((hit) => resultElement(item, hit)));
  }

  function searchTyped(): void {
    clearTimeout(timer);
    const query = input.value.trim();
    show(query);
    history.replaceState(null, "", query ? `?q=${encodeURIComponent(query)}` : location.pathname);
  }

  input.value = new URLSearchParams(location.search).get("q") ?? input.value;
  show(input.value.trim());
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    searchTyped();
  });
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(searchTyped, 250); // else a screen reader announces every letter
  });
}

function resultElement(item: HTMLTemplateElement, { entry, alias }: Found["hits"][number]): Node {
  const result = item.content.cloneNode(true) as DocumentFragment;
  const link = result.querySelector("a");
  if (link) link.href = new URL(`../${entry.path}`, script).href;
  fill(result, "name", entry.name);
  fill(result, "kind", entry.kind);
  fill(result, "text", entry.text);
  fill(result, "alias", alias);
  return result;
}

/** Puts a text in its place, or takes the place away. */
function fill(result: DocumentFragment, part: string, text: string | undefined): void {
  const place = result.querySelector(`[data-part="${part}"]`);
  if (place && text !== undefined) place.textContent = text;
  else place?.closest("p")?.remove();
}
