/** An element of XML: its name with prefix, its attributes as written there, and what stands in it. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
};

/** Reads the XML that files of Word are made of. Throws at the first place that is not well-formed. */
export function parseXml(xml: string): XmlElement {
  if (forbidden.test(xml)) throw new Error("The XML has a character that XML does not know");
  const root: Open = { name: "", attributes: {}, children: [] };
  const open = [root];
  let at = /^<\?xml [^?]*\?>\s*/.exec(xml)?.[0].length ?? 0;
  while (at < xml.length) {
    token.lastIndex = at;
    const found = token.exec(xml);
    if (!found) throw new Error(`The XML is not well-formed at “${xml.slice(at, at + 60)}”`);
    at = token.lastIndex;
    place(found, open);
  }
  const [only, ...others] = root.children.filter((child) => typeof child !== "string" || child.trim() !== "");
  if (open.length !== 1 || typeof only !== "object" || others.length > 0) throw new Error("The XML has not one root");
  return only;
}

/** Gives all elements of a name below an element, in reading order. */
export function elements({ children }: XmlElement, name: string): XmlElement[] {
  return children.flatMap((child) =>
    typeof child === "string" ? [] : [...(child.name === name ? [child] : []), ...elements(child, name)],
  );
}

type Open = { name: string; attributes: Record<string, string>; children: (XmlElement | string)[] };

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u;
const name = "[A-Za-z_][\\w:.-]*";
const words = "(?:[^<&]|&(?:amp|lt|gt|quot|apos|#\\d+|#x[\\da-fA-F]+);)";
const attribute = `\\s+(?:${name})="(?:(?!")${words})*"`;
const token = new RegExp(
  `<!--[\\s\\S]*?-->|<(?<start>${name})(?<attributes>(?:${attribute})*)\\s*(?<empty>/)?>|</(?<end>${name})>|(?<text>${words}+)`,
  "y",
);

function place({ groups = {} }: RegExpExecArray, open: Open[]): void {
  const { start, attributes = "", empty, end, text } = groups;
  const current = open.at(-1) as Open;
  if (text) current.children.push(unescaped(text));
  if (end) {
    if (current.name !== end) throw new Error(`The XML closes “${end}” where “${current.name}” is open`);
    open.pop();
  }
  if (start) {
    const element: Open = { name: start, attributes: attributesOf(attributes), children: [] };
    current.children.push(element);
    if (!empty) open.push(element);
  }
}

function attributesOf(written: string): Record<string, string> {
  const all = [...written.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [key, unescaped(value)]);
  const names = all.map(([key]) => key);
  if (new Set(names).size < names.length) throw new Error(`An element has an attribute twice: ${written}`);
  return Object.fromEntries(all);
}

const characters: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replaceAll(/&(#x?)?(\w+);/g, (_, number: string | undefined, code: string) =>
    number ? String.fromCodePoint(Number.parseInt(code, number === "#x" ? 16 : 10)) : (characters[code] ?? ""),
  );
}
