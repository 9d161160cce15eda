import { describe, expect, test } from "vitest";
import { blocksOf } from "../../../src/present/documents/blocks-of.ts";
import type { Block, Inline } from "../../../src/present/documents/official-document.ts";
import type { FiguresInText } from "../../../src/present/figure-words.ts";

const figures: FiguresInText = (inside) =>
  inside.trim() === "cijfer bemiddeld"
    ? { text: "225 inwoners", path: "editie/x/herkomst/index.html#cijfer" }
    : undefined;

/** The blocks of a text in short: a heading as "h3 …", a list as its items in brackets. */
function inShort(blocks: readonly Block[]): unknown[] {
  return blocks.map((block) => {
    switch (block.kind) {
      case "heading":
        return `h${block.level} ${textOf(block.content)}`;
      case "paragraph":
        return textOf(block.content);
      case "list":
        return [block.ordered ? `from ${block.start}` : "dots", ...block.items.map(inShort)];
      case "quote":
        return { quote: inShort(block.blocks) };
      default:
        return block.kind;
    }
  });
}

function textOf(content: readonly Inline[]): string {
  return content.map((one) => (one.kind === "line-break" ? "\n" : marked(one))).join("");
}

function marked({ text, strong, emphasis, href, origin }: Extract<Inline, { kind: "text" }>): string {
  const look = [strong && "strong", emphasis && "emphasis", href, origin].filter(Boolean).join(" ");
  return look === "" ? text : `<${look}|${text}>`;
}

describe("a text becomes blocks", () => {
  test.for<[string, unknown[]]>([
    ["Een zin\nop twee regels.", ["Een zin op twee regels."]],
    ["Eén.\n\nTwee.", ["Eén.", "Twee."]],
    ["Een regel  \nen nog een.", ["Een regel\nen nog een."]],
    ["**dik** en *schuin* en ***beide***", ["<strong|dik> en <emphasis|schuin> en <strong emphasis|beide>"]],
    ["# Een\n\n### Twee", ["h3 Een", "h4 Twee"]],
    ["#### Eén", ["h3 Eén"]],
    ["# A\n## B\n### C", ["h3 A", "h4 B", "h4 C"]],
    ["- a\n- b", [["dots", ["a"], ["b"]]]],
    ["3. a\n4. b\n   - c", [["from 3", ["a"], ["b", ["dots", ["c"]]]]]],
    ["- a\n\n  nog een alinea", [["dots", ["a", "nog een alinea"]]]],
    ["> gezegd\n> door iemand", [{ quote: ["gezegd door iemand"] }]],
    ["[de site](https://voorbeeld.example/a?b=c)", ["<https://voorbeeld.example/a?b=c|de site>"]],
    ["[bel](tel:088) of [mail](mailto:a@b.example)", ["<tel:088|bel> of <mailto:a@b.example|mail>"]],
    ["`code` en ~~weg~~", ["code en weg"]],
    ["```\nregel\n```", ["regel"]],
    ["a\n\n---\n\nb", ["a", "b"]],
    ["| x | y |\n|---|---|\n| 1 | **2** |", [["dots", ["x; y"], ["1; <strong|2>"]]]],
    ["Bekend.[^bron] Meer.", ["Bekend. Meer."]],
    ["[^bron]", []],
    ["", []],
  ])("%j", ([text, blocks]) => {
    expect(inShort(blocksOf(text, figures))).toEqual(blocks);
  });

  test("the highest heading gets the level that was asked", () => {
    expect(inShort(blocksOf("## Een\n\n#### Twee", figures, 2))).toEqual(["h2 Een", "h3 Twee"]);
  });
});

describe("a reference becomes the words of its figure", () => {
  test.for<[string, unknown[]]>([
    ["Al {{ cijfer bemiddeld }}.", ["Al <editie/x/herkomst/index.html#cijfer|225 inwoners>."]],
    ["**{{ cijfer bemiddeld }}**", ["<strong editie/x/herkomst/index.html#cijfer|225 inwoners>"]],
    ["[{{ cijfer bemiddeld }}](https://a.example)", ["<https://a.example|225 inwoners>"]],
    ["{{ cijfer onbekend }}", ["{{ cijfer onbekend }}"]],
    ["## Kop {{ cijfer bemiddeld }}", ["h3 Kop <editie/x/herkomst/index.html#cijfer|225 inwoners>"]],
  ])("%j", ([text, blocks]) => {
    expect(inShort(blocksOf(text, figures))).toEqual(blocks);
  });
});

describe("a hostile text is just text", () => {
  test.for<[string, unknown[]]>([
    ["<script>alert(1)</script>", ["<script>alert(1)</script>"]],
    ["[klik](javascript:alert(1))", ["[klik](javascript:alert(1))"]],
    ["[klik](data:text/html,x)", ["[klik](data:text/html,x)"]],
    ["[klik](../elders)", ["[klik](../elders)"]],
    ["![foto](https://a.example/x.png)", ["!<https://a.example/x.png|foto>"]],
    ["{% include 'x' %} {{ site.series }}", ["{% include 'x' %} {{ site.series }}"]],
    ["<img src=x onerror=alert(1)>", ["<img src=x onerror=alert(1)>"]],
    ["&lt;b&gt;", ["<b>"]],
  ])("%j", ([text, blocks]) => {
    expect(inShort(blocksOf(text, figures))).toEqual(blocks);
  });
});
