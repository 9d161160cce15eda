import type { Box } from "../box.ts";
import type { PageContent, Unit } from "../content/page-content.ts";
import type { PdfFault } from "../pdf-fault.ts";
import type { FinishedTree } from "../tree/finish-tree.ts";
import { textLine } from "../tree/text-line.ts";
import { glanceAt } from "./glance-at.ts";

/** Gives for each page the text in its body that no tag names. What is repeated there stands in a tag elsewhere. */
export function lostText({ artifacts }: FinishedTree, pages: readonly PageContent[]): readonly PdfFault[] {
  return pages.flatMap((content, page) => {
    const isLost = (unit: Unit) =>
      unit.mcid === undefined ? isInBody(unit, content) : artifacts[page]?.get(unit.mcid) === "layout";
    const lost = content.units.filter((unit) => saysSomething(unit) && isLost(unit));
    return lost.length === 0 ? [] : [{ fault: "lost-text", page: page + 1, text: glanceAt(textLine(lost)) }];
  });
}

/** Signs and spaces outside of the tags are decoration. */
function saysSomething({ text }: Unit): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** On a page without tagged content, as a blank one, only a clip tells the body from what stands in the margins. */
function isInBody({ clip, reach }: Unit, { body, sheet }: PageContent): boolean {
  return body === undefined ? isNarrower(clip, sheet) : isWithin(reach, body);
}

function isNarrower(clip: Box, sheet: Box): boolean {
  return clip.left > sheet.left || clip.right < sheet.right || clip.bottom > sheet.bottom || clip.top < sheet.top;
}

function isWithin(box: Box, area: Box): boolean {
  const [across, up] = [(box.left + box.right) / 2, (box.bottom + box.top) / 2];
  return area.left <= across && across <= area.right && area.bottom <= up && up <= area.top;
}
