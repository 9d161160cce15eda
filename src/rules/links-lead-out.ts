import { placesIn } from "../domain/places-in.ts";
import { problem } from "../problems/problem.ts";
import type { Rule } from "./rule.ts";
import { textSeverity } from "./text-severity.ts";

/** The mark of a picture, the words between the brackets, and the address. */
const link = /(?<picture>!?)\[(?<words>[^[\]\n]*)\]\(\s*<?(?<address>[^\s()<>]*)>?(?:\s+["'(][^"')]*["')])?\s*\)/g;

/** The addresses that become a link on the page. */
const leadsOut = /^(?:https?:|mailto:|tel:)/i;

/** Finds pictures, and links to a place that is no address on the web: the page would show them as they were typed. */
export const linksLeadOut: Rule = (dataset) => {
  const severityOf = textSeverity(dataset);
  return dataset.prose.flatMap((one) => {
    if (!one.text.includes("](")) return [];
    const placeOf = placesIn(one);
    return [...one.text.matchAll(link)].flatMap(({ 0: found, index, groups }) => {
      const { picture = "", address = "" } = groups ?? {};
      if (picture === "" && leadsOut.test(address)) return [];
      const of = picture === "" ? "link" : "picture";
      return [problem("link-kan-niet", placeOf(index), { of, found, address }, severityOf(one))];
    });
  });
};
