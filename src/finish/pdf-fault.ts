/**
 * Why a printed PDF may not be published: someone would miss something, or see something else than was meant. Pages are counted from 1.
 *
 * What the finished PDF does not tell is no fault here, and is for the templates, the styles and those who look at the pages: text that
 * is transparent, has the colour of what lies behind it or lies under something else; whether the order of reading is that of
 * looking; signs that a style adds (`::after`) and that carry a meaning; text within pictures; the numbers and bullets of lists; a
 * drawing without letters that a box around it cuts off.
 */
export type PdfFault =
  /** Text that is painted but stands in no tag: a screen reader skips it. */
  | { readonly fault: "lost-text"; readonly page: number; readonly text: string }
  /** A tag that names content which is not on its page, content in a drawing where no tag can reach it, or a link that no tag holds. */
  | { readonly fault: "lost-content"; readonly page: number }
  /** The text of the tags, in reading order, is not that of the page in the browser; `after` is the last they have in common. */
  | { readonly fault: "other-text"; readonly after: string; readonly expected: string; readonly found: string }
  /** Something is wider than the paper: the browser then prints everything smaller, to this part of its size. */
  | { readonly fault: "shrunk"; readonly percent: number }
  /** Text in a font that is not ours: the browser did not find a letter in our own. */
  | { readonly fault: "other-font"; readonly page: number; readonly font: string; readonly text: string }
  | { readonly fault: "missing-glyph"; readonly page: number; readonly text: string }
  | { readonly fault: "link-without-destination"; readonly page: number; readonly text: string }
  | { readonly fault: "figure-without-alternative"; readonly page: number }
  /** A heading that skips a level, so that a listener takes it for a part of something that is not there; the first one is of level 1. */
  | { readonly fault: "skipped-heading"; readonly page: number; readonly text: string }
  /** Text that falls outside of its box or of the page, and is not seen or only in part. */
  | { readonly fault: "cut-text"; readonly page: number; readonly text: string }
  /** A chart that is over the edge of a page or of a box around it, or stands on two pages. */
  | { readonly fault: "cut-figure"; readonly page: number; readonly alternative: string }
  /** A table row that begins on one page and ends on another. */
  | { readonly fault: "cut-row"; readonly page: number; readonly text: string }
  /** A table whose rows have not all the same number of columns: cells then stand under the wrong header. */
  | { readonly fault: "uneven-table"; readonly page: number; readonly text: string }
  /** A table without any header: a listener does not hear what a cell is about. */
  | { readonly fault: "table-without-headers"; readonly page: number; readonly text: string };
