import { type PDFDict, type PDFDocument, PDFName } from "@cantoo/pdf-lib";
import type { FinishOrder, Profile } from "../finish-order.ts";
import { addInformation } from "./add-information.ts";
import { attachFiles } from "./attach-files.ts";
import { describedCatalogue } from "./described-catalogue.ts";
import { emptyBody, withObjectsOf } from "./pdf-body.ts";
import type { Repack } from "./repacker.ts";
import { savePdf } from "./save-pdf.ts";
import { tabThroughTags } from "./tab-through-tags.ts";
import { xmp } from "./xmp.ts";

/**
 * Gives the profiles that are asked of a document whose tags and pages are ready. Its contents may be packed or not: any stream without a filter,
 * packed by the browser or built by the library will do. What they share is written and packed once.
 * Adds objects to the document; the catalogue it has stays as it is.
 */
export async function profilesOf(
  pdf: PDFDocument,
  order: FinishOrder,
  repack: Repack,
): Promise<ReadonlyMap<Profile, Uint8Array>> {
  const { context } = pdf;
  tabThroughTags(pdf);
  const information = addInformation(pdf, order);
  const shared = describedCatalogue(pdf, order);
  const body = withObjectsOf(emptyBody(), context.obj([shared, information]), { context, repack });

  const save = async (profile: Profile) => {
    const catalogue = context.register(catalogueFor(profile, { pdf, order, shared }));
    const whole = withObjectsOf(body, catalogue, { context, repack });
    return await savePdf(whole, { catalogue, information }, context);
  };
  const pdfs = new Map<Profile, Uint8Array>();
  for (const profile of order.profiles) pdfs.set(profile, await save(profile));
  return pdfs;
}

type Sources = { readonly pdf: PDFDocument; readonly order: FinishOrder; readonly shared: PDFDict };

/** The archive has no attachments: PDF/A-2 allows none of this kind, and an archive keeps the data as files of their own. */
function catalogueFor(profile: Profile, { pdf, order, shared }: Sources): PDFDict {
  const metadata = pdf.context.stream(xmp(order, profile), { Type: "Metadata", Subtype: "XML" });
  const catalogue = shared.clone();
  catalogue.set(PDFName.of("Metadata"), pdf.context.register(metadata));
  if (profile === "publication") attachFiles(pdf, catalogue, order);
  return catalogue;
}
