import type { Edition } from "../domain/edition.ts";
import type { Letter, LetterHead, Proposal, Stated } from "../domain/letter.ts";
import { fixedSections, letterParts, sectionTitles } from "../domain/letter-parts.ts";
import type { Problem, Severity } from "../problems/problem.ts";
import { problem } from "../problems/problem.ts";
import { type Rule, wasRead } from "./rule.ts";

/**
 * Finds letters without a fixed section, and letters and proposals of a final edition without a date, number, addressee or
 * signatory. A concept shows what still has to be filled in, a reconstruction that the source does not say it.
 */
export const lettersComplete: Rule = ({ editions }) =>
  editions.flatMap(({ status, letter, proposal }) => [
    ...(letter ? [...missingSections(letter, status), ...emptySections(letter, status)] : []),
    ...(letter && status === "final" ? missingHead("brief", letter, letterKeys(letter)) : []),
    ...(proposal && status === "final" ? missingHead("voorstel", proposal, proposalKeys(proposal)) : []),
  ]);

/** Titles that are not one of the fixed ones are named, and lines that look like a title: one of them may be meant. */
function missingSections({ body }: Letter, status: Edition["status"]): Problem[] {
  const { sections } = letterParts(body.text);
  const missing = fixedSections.filter((fixed) => !sections.some((section) => section.fixed === fixed));
  if (missing.length === 0) return [];
  const others = sections.filter(({ fixed }) => fixed === undefined).map(({ title }) => title);
  const found = [...others, ...almostHeadings(body.text).filter((line) => !others.some((one) => line.includes(one)))];
  const details = { sections: missing.map((one) => sectionTitles[one]), found };
  return [problem("briefdeel-ontbreekt", body.origin, details, severityIn(status))];
}

/** A line of # without a space, of too many of them, or in bold. */
function almostHeadings(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => /^\s*(?:#{3,}[ \t]|#+[^#\s]|\*\*[^*]+\*\*\s*$)/.test(line));
}

/** The section on the monitor has sentences of ours; the others say nothing without a text. */
function emptySections({ body }: Letter, status: Edition["status"]): Problem[] {
  return letterParts(body.text)
    .sections.filter(({ fixed, text }) => fixed !== undefined && fixed !== "monitor" && text === "")
    .map(({ title, line }) => {
      const place = { ...body.origin, line: body.origin.line + line - 1 };
      return problem("briefdeel-leeg", place, { section: title }, severityIn(status));
    });
}

function severityIn(status: Edition["status"]): Severity {
  return status === "concept" ? "warning" : "error";
}

type Keys = Readonly<Record<string, Stated | undefined>>;

function letterKeys({ date, reference, signatory }: LetterHead): Keys {
  return { datum: date, kenmerk: reference, ondertekening: signatory };
}

function proposalKeys(proposal: Proposal): Keys {
  return { aan: proposal.addressee, ...letterKeys(proposal) };
}

/** What is left out is one mistake at the block; a reason counts as filled in in a reconstruction only. */
function missingHead(of: "brief" | "voorstel", { origin, contact, phone }: LetterHead, needed: Keys): Problem[] {
  const absent = Object.keys(needed).filter((key) => needed[key] === undefined);
  const stated: Keys = { ...needed, inlichtingen: contact, telefoon: phone };
  const withReason = Object.entries(stated).flatMap(([key, one]) =>
    one?.status === "missing" && wasRead(one)
      ? [problem("briefgegeven-ontbreekt", one.origin, { of, keys: [key] })]
      : [],
  );
  return absent.length === 0
    ? withReason
    : [problem("briefgegeven-ontbreekt", origin, { of, keys: absent }), ...withReason];
}
