import { expect, test } from "vitest";
import { letterParts } from "../../src/domain/letter-parts.ts";

const letter = `Hierbij de monitor.

Nog een alinea.

## Achtergrond

Waarom.

### Een kop daarbinnen

# Monitor van de regio #
Hoe.

## Monitoring
## Conclusie
## aansturing en verantwoording
Wie.
`;

test("a letter is cut at its headings of the two highest levels", () => {
  const { opening, sections } = letterParts(letter);
  expect(opening).toBe("Hierbij de monitor.\n\nNog een alinea.");
  expect(sections.map(({ title, fixed, line }) => [title, fixed, line])).toEqual([
    ["Achtergrond", "background", 5],
    ["Monitor van de regio", "monitor", 11],
    ["Monitoring", undefined, 14],
    ["Conclusie", "conclusions", 15],
    ["aansturing en verantwoording", "governance", 16],
  ]);
  expect(sections[0]?.text).toBe("Waarom.\n\n### Een kop daarbinnen");
  expect(sections[2]?.text).toBe("");
});

test("a letter saved on Windows, and one without headings", () => {
  expect(letterParts("Hallo.\r\n\r\n## Monitor\r\nHoe.\r\n").sections).toEqual([
    { title: "Monitor", fixed: "monitor", text: "Hoe.", line: 3 },
  ]);
  expect(letterParts("Hallo.")).toEqual({ opening: "Hallo.", sections: [] });
});

test("numbers and emphasis in a title do not matter; of two titles that begin alike the first is the fixed one", () => {
  const { sections } = letterParts(
    "## 2. Conclusies\n## **Monitor**\n## Conclusie per gemeente\n## Monitor tweede keer\n",
  );
  expect(sections.map(({ title, fixed }) => [title, fixed])).toEqual([
    ["2. Conclusies", "conclusions"],
    ["**Monitor**", "monitor"],
    ["Conclusie per gemeente", undefined],
    ["Monitor tweede keer", undefined],
  ]);
});

test("a block of code is no place for a heading", () => {
  const { opening, sections } = letterParts("Hallo.\n```\n# Monitor\n```\n## Achtergrond\nToen.\n");
  expect(opening).toBe("Hallo.\n```\n# Monitor\n```");
  expect(sections.map(({ title }) => title)).toEqual(["Achtergrond"]);
});
