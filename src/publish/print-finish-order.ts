import type { FinishOrder } from "../finish/finish-order.ts";
import type { PrintJob } from "./print-jobs.ts";

/** Gives what a printed PDF must say of itself and carry; `text` is that of its page. */
export function finishOrder({ title, paper, attachments }: PrintJob, text: string, creator: string): FinishOrder {
  const { author, subject, keywords, day, contentsTitle } = paper;
  return {
    title,
    author,
    subject,
    keywords,
    day,
    language: "nl-NL",
    creator,
    fonts: ["SourceSans3"],
    text,
    profiles: ["publication", "archive"],
    attachments,
    ...(contentsTitle !== undefined && { contents: { title: contentsTitle, pageWord: "pagina" } }),
  };
}
