import { PDFArray, type PDFContext, PDFDict, PDFName, type PDFObject, PDFRef, PDFStream } from "@cantoo/pdf-lib";

/** Gives the objects that an object refers to, directly or not, in the order in which they are met; without those that are known. */
export function reachableFrom(start: PDFObject, known: ReadonlyMap<PDFRef, number>, context: PDFContext): PDFRef[] {
  const found = new Set<PDFRef>();
  const toVisit = [start];
  for (let object = toVisit.pop(); object; object = toVisit.pop()) {
    if (!(object instanceof PDFRef)) {
      toVisit.push(...partsOf(object).toReversed()); // the first one is taken first
      continue;
    }
    const target = context.lookup(object);
    if (!target || known.has(object) || found.has(object)) continue;
    found.add(object);
    toVisit.push(target);
  }
  return [...found];
}

function partsOf(object: PDFObject): readonly PDFObject[] {
  if (object instanceof PDFDict) return object.values();
  if (object instanceof PDFArray) return object.asArray();
  if (object instanceof PDFStream) return partsOfStream(object);
  return [];
}

/** Without its length, which is counted again. */
function partsOfStream({ dict }: PDFStream): PDFObject[] {
  return dict.entries().flatMap(([key, value]) => (key === PDFName.Length ? [] : [value]));
}
