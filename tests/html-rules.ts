import { type ConfigData, HtmlValidate } from "html-validate";

/** The rules for all HTML we make; a rule that is switched off says why. */
const rules: ConfigData["rules"] = {
  // Nunjucks leaves white space where a block was; readers do not see it.
  "no-trailing-whitespace": "off",
  // We write void elements as HTML does (<meta>), svg shapes as XML does (<path/>); both are valid.
  "void-style": "off",
  // A table or drawing wider than the screen scrolls in a region with a name that the keyboard can reach.
  "prefer-native-element": ["error", { exclude: ["region", "group", "note"] }],
  // Long Dutch titles are fine: the window title says the page, the period and the monitor.
  "long-title": "off",
  // A no-break space between number and unit is a character here, not an entity (FMT-1 rule 9).
  "no-raw-characters": ["error", { relaxed: true }],
  // HTML is the same in both cases.
  "doctype-style": "off",
  // Integrity is for files from elsewhere; ours lie beside the page.
  "require-sri": ["error", { target: "crossorigin" }],
  // On a phone the rows of a table become blocks; browsers then forget that it is a table, unless the roles say so.
  "no-redundant-role": "off",
};

const pages = new HtmlValidate({ extends: ["html-validate:recommended", "html-validate:document"], root: true, rules });

// A part of a page starts with whatever heading the page has come to.
const parts = new HtmlValidate({
  extends: ["html-validate:recommended"],
  root: true,
  rules: { ...rules, "heading-level": ["error", { minInitialRank: "any" }] },
});

/** Lists what is wrong with a whole page. */
export async function faultsInPage(html: string): Promise<string[]> {
  return faultsIn(pages, html);
}

/** Lists what is wrong with a part of a page. */
export async function faultsInPart(html: string): Promise<string[]> {
  return faultsIn(parts, html);
}

async function faultsIn(validator: HtmlValidate, html: string): Promise<string[]> {
  const report = await validator.validateString(html);
  return report.results.flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, message, line, column }) =>
        `${ruleId}: ${message}, as in ${lineAt(html, line).slice(Math.max(0, column - 40), column + 60)}`,
    ),
  );
}

function lineAt(html: string, line: number): string {
  return (html.split("\n")[line - 1] ?? "").trimEnd();
}
