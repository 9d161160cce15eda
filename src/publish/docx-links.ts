/** The links of one document: each address once, by the id that stands in the text. */
export type DocxLinks = {
  /** Gives where an address of the text leads, or undefined when it cannot be reached from a file on its own. */
  readonly linkTo: (href: string) => DocxLink | undefined;
  readonly all: () => readonly DocxLink[];
};

export type DocxLink = { readonly id: string; readonly address: string };

/** Starts with no links. `siteAddress`: where the site will stand, ending in a slash, when that is known. */
export function docxLinks(siteAddress: string | undefined): DocxLinks {
  const links = new Map<string, DocxLink>();
  return {
    linkTo: (href) => {
      const address = addressOf(href, siteAddress);
      if (address === undefined) return undefined;
      const link = links.get(address) ?? { id: `link${links.size + 1}`, address };
      links.set(address, link);
      return link;
    },
    all: () => [...links.values()],
  };
}

const schemes = ["http:", "https:", "mailto:", "tel:"];

/** Writes an address as Word can read it, with a code for every strange character; other schemes lead nowhere. */
function addressOf(href: string, siteAddress: string | undefined): string | undefined {
  if (!URL.canParse(href, siteAddress)) return undefined;
  const { protocol, href: address } = new URL(href, siteAddress);
  return schemes.includes(protocol) ? address.replaceAll(" ", "%20") : undefined;
}
