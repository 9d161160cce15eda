import type { Monitor } from "../../domain/monitor.ts";
import type { EditionPage } from "./edition-page.ts";

/** An edition with the page that shows it, for pages that tell of several. */
export type ShownEdition = { readonly monitor: Monitor; readonly page: EditionPage };
