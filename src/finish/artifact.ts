/** What is painted but is no part of the text: decoration of the page, or what is repeated on every page. */
export type Artifact = "layout" | "header" | "footer" | "repeated";
