import { describe, expect, test } from "vitest";
import { sourceMarksIn } from "../../src/domain/source-marks.ts";
import { markdown } from "../../src/present/markdown.ts";

const texts: readonly (readonly [string, string, readonly string[]])[] = [
  ["in a sentence", "Dat staat vast.[^brief] Dit ook.[^nota-2]", ["brief", "nota-2"]],
  ["on a later line", "Een.\n\n- twee [^brief]\n\nDrie[^nota]", ["brief", "nota"]],
  ["not in code", "Schrijf `[^brief]` achter de zin.[^nota]", ["nota"]],
  ["not in code with more backticks", "Schrijf `` `[^brief]` `` zo.[^nota]", ["nota"]],
  ["beside a backtick that ends nothing", "Een ` en [^brief]\n\ntwee ` en [^nota]", ["brief", "nota"]],
  ["beside backticks of another length", "Een `` en [^brief] ` zo", ["brief"]],
  ["not in a block", "Zo:\n\n```\nzin[^brief]\n```\n\nEn dan [^nota]", ["nota"]],
  ["not in a block with a name", "```tekst\nzin[^brief]\n````\n[^nota]", ["nota"]],
  ["not in a block of tildes", "~~~~\n[^brief]\n~~~\n[^brief]\n~~~~\n[^nota]", ["nota"]],
  ["not in a block that does not end", "Zo:\n\n~~~\n[^brief]\n", []],
  ["code at the start of a line is no block", "```[^brief]``` en [^nota]", ["nota"]],
  ["not behind a backslash", "Schrijf \\[^brief] zo.[^nota]", ["nota"]],
  ["behind a backslash that stands for itself", "Schrijf \\\\[^brief]", ["brief"]],
  ["behind a backtick that stands for itself", "Schrijf \\`[^brief]\\`", ["brief"]],
  ["four spaces make no code", "Een:\n\n    twee [^brief]", ["brief"]],
  ["an empty mark is text", "Een [^] en [^ brief]", []],
];

describe("source marks", () => {
  test.for(texts)("%s", ([, text, ids]) => {
    const marks = sourceMarksIn(text);
    expect(marks.map(({ id }) => id)).toEqual(ids);
    for (const { id, index, length } of marks) expect(text.slice(index, index + length)).toBe(`[^${id}]`);
  });

  test.for(texts)("%s: the page shows the same ones", ([, text, ids]) => {
    const sources = new Map(["brief", "nota", "nota-2"].map((id, at) => [id, { number: at + 1, title: id }]));
    const shown = [...markdown(text, 3, { sources }).matchAll(/aria-label="Bron \d: ([^"]*)"/g)].map(([, id]) => id);
    expect(shown).toEqual(ids);
  });
});
