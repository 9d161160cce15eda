import { parseQuarter, type Quarter } from "../domain/quarter.ts";

/** A reference without what may stand at its end. `unreadQuarter`: a quarter that is not written as "t/m 2022-Q1". */
export type Modified = {
  readonly rest: string;
  readonly isBare: boolean;
  readonly quarter?: Quarter;
  readonly unreadQuarter?: string;
};

const bare = /(?:^|\s)zonder eenheid$/i;
const until = /(?:^|\s)t\/m\s+(\d{4}-Q[1-4]|Q[1-4][ -]\d{4})$/i;
const hyphen = "\\s?[-/\\u2010-\\u2015]?\\s?";
/** How a quarter is written besides, and a year behind "t/m"; last, whatever else stands behind it. */
const otherForms = new RegExp(
  "(?:^|\\s)(" +
    `(?:(?:t\\/m|tm|tot en met|tot|eind|van|in)\\s+)?(?:het\\s+)?(?:\\d{4}${hyphen}[qk]\\s?[1-4]|[qk]\\s?[1-4]${hyphen}\\d{4}|[1-4]e\\s+kwartaal\\s+(?:van\\s+)?\\d{4})` +
    "|(?:tm|tot|eind)\\s+\\d{4}" +
    "|(?:t\\/m|tot en met)(?:\\s.*)?)$",
  "i",
);

/** Takes "t/m 2022-Q1" and "zonder eenheid" off the end, in any order. */
export function withModifiers(text: string): Modified {
  const found = [
    { pattern: bare, read: () => ({ isBare: true }) },
    { pattern: until, read: (written: string) => ({ quarter: quarterIn(written) as Quarter }) },
    { pattern: otherForms, read: (written: string) => ({ unreadQuarter: written }) },
  ].flatMap(({ pattern, read }) => {
    const match = pattern.exec(text);
    return match ? [{ length: match[0].length, ...read(match[1] ?? "") }] : [];
  })[0];
  if (found === undefined) return { rest: text, isBare: false };
  const { length, ...modifier } = found;
  return { ...withModifiers(text.slice(0, -length).trim()), ...modifier };
}

/** Gives the year of a quarter in whatever form, and its number when there is one. */
export function quarterMeant(written: string): { readonly year: string; readonly number?: string } | undefined {
  const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(written)?.[0];
  const number = /[qk]\s?([1-4])(?!\d)|(?<!\d)([1-4])e/i.exec(written)?.slice(1).find(Boolean);
  return year === undefined ? undefined : { year, ...(number && { number }) };
}

/** Reads "2022-Q1", "2022-q1" and "Q1 2022". */
function quarterIn(text: string): Quarter | undefined {
  const { year, number } = quarterMeant(text) ?? {};
  return parseQuarter(`${year}-Q${number}`);
}
