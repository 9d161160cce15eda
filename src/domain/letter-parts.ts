/** The sections every letter has. */
export const fixedSections = ["background", "monitor", "conclusions", "governance"] as const;

export type FixedSection = (typeof fixedSections)[number];

/** What their titles begin with in a letter of the team. */
export const sectionTitles: Readonly<Record<FixedSection, string>> = {
  background: "Achtergrond",
  monitor: "Monitor",
  conclusions: "Conclusies",
  governance: "Aansturing",
};

/** The text of a letter, cut at its headings. */
export type LetterParts = {
  /** What stands before the first heading. */
  readonly opening: string;
  readonly sections: readonly LetterSection[];
};

/** One section; `fixed` when its title begins with the word of a fixed one. `line` is that of its title, from 1. */
export type LetterSection = {
  readonly title: string;
  readonly fixed?: FixedSection;
  readonly text: string;
  readonly line: number;
};

const heading = /^ {0,3}#{1,2}[ \t]+(.*?)[ \t]*#*[ \t]*$/;

/** Cuts the text of a letter at its headings of the two highest levels. Of two titles that begin alike the first is the fixed one. */
export function letterParts(text: string): LetterParts {
  const lines = text.split(/\r?\n/);
  const starts = headingsIn(lines);
  const between = (from: number, to: number | undefined) => lines.slice(from, to).join("\n").trim();
  const titles = starts.map((start) => heading.exec(lines[start] ?? "")?.[1] ?? "");
  const kinds = titles.map((title) => fixedSections.find((one) => hasTitle(one, title)));
  return {
    opening: between(0, starts[0] ?? lines.length),
    sections: starts.map((start, index) => {
      const fixed = kinds.indexOf(kinds[index]) === index ? kinds[index] : undefined;
      const body = between(start + 1, starts[index + 1]);
      return { title: titles[index] ?? "", text: body, line: start + 1, ...(fixed && { fixed }) };
    }),
  };
}

/** Within a block of code a line that begins with # is no heading. */
function headingsIn(lines: readonly string[]): number[] {
  let fence: string | undefined;
  return lines.flatMap((line, index) => {
    const [, mark] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
    if (fence === undefined && mark) fence = mark;
    else if (fence !== undefined && mark?.startsWith(fence)) fence = undefined;
    return fence === undefined && heading.test(line) ? [index] : [];
  });
}

// “2. Conclusies van de monitor” begins with the title, “Monitoring” does not; “**Conclusie**” is near enough.
function hasTitle(fixed: FixedSection, title: string): boolean {
  return new RegExp(`^[\\d.)\\s*_]*${sectionTitles[fixed].replace(/s$/, "s?")}(?!\\p{L})`, "iu").test(title);
}
