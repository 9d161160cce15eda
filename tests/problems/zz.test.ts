import { test } from "vitest";
import { writeFileSync } from "node:fs";
import { formatProblem } from "../../src/problems/format.ts";
import { baseFiles, problemsOf } from "./case-folders.ts";
test("mut", async () => {
  const out: string[] = [];
  for (const path of ["kwartalen/2022-Q2.yaml","projecten/lasschool.yaml","edities/2022-q2/stoplichten.yaml","verhalen/noor-lasschool.md","doelen.yaml","begroting.yaml"]) {
    const text = new TextDecoder().decode(baseFiles.get(path));
    const muts: [string,string][] = [];
    for (let i = 0; i < text.length; i++) {
      const c = text[i]!;
      if (/["{}\[\]:,\-]/.test(c)) muts.push([`del ${c} @${text.slice(0,i).split("\n").length}`, text.slice(0,i)+text.slice(i+1)]);
      if (/[\s]/.test(c)) for (const ins of ['"', "'", "{", "}", "\t", ": ", "*"]) muts.push([`ins ${JSON.stringify(ins)} @${text.slice(0,i).split("\n").length}`, text.slice(0,i)+c+ins+text.slice(i+1)]);
    }
    const lines = text.split("\n");
    lines.forEach((l,i)=>{ muts.push([`delline ${i+1}`, lines.filter((_,k)=>k!==i).join("\n")]); muts.push([`indent ${i+1}`, lines.map((x,k)=>k===i?" "+x:x).join("\n")]); muts.push([`dedent ${i+1}`, lines.map((x,k)=>k===i?x.replace(/^ /,""):x).join("\n")]); muts.push([`cut ${i+1}`, lines.slice(0,i).join("\n")]); });
    for (const [name, changed] of muts) {
      let p; try { p = await problemsOf(new Map([...baseFiles,[path,new TextEncoder().encode(changed)]])); } catch (e) { out.push(`THROW ${path} ${name} ${(e as Error).stack?.split("\n").slice(0,4).join(" ")}`); continue; }
      if (p.length > 1) out.push(`${p.length} ${path} ${name}\n${p.slice(0,6).map(x=>"      "+formatProblem(x)).join("\n")}`);
    }
  }
  writeFileSync("/tmp/mut.txt", out.join("\n"));
}, 300000);
