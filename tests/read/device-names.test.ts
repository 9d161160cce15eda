import { expect, test } from "vitest";
import { baseFiles, problemsOf } from "../problems/case-folders.ts";

// Not a case folder: git cannot put a file with such a name on a Windows disk.
test.for(["con", "prn", "aux", "nul", "com1", "lpt9"])("a project or story called %s is reported", async (name) => {
  const project = baseFiles.get("projecten/lasschool.yaml") as Uint8Array;
  const other = new TextEncoder().encode(
    new TextDecoder().decode(project).replace(/^naam: .*\naliassen: .*\n/, "naam: X\n"),
  );
  const story = baseFiles.get("verhalen/noor-lasschool.md") as Uint8Array;
  const files = new Map([...baseFiles, [`projecten/${name}.yaml`, other], [`verhalen/${name}.md`, story]]);
  const details = { found: name, reason: "taken-by-windows" };
  expect(await problemsOf(files)).toMatchObject([
    { code: "slechte-bestandsnaam", place: { file: `data/projecten/${name}.yaml` }, details },
    { code: "slechte-bestandsnaam", place: { file: `data/verhalen/${name}.md` }, details },
  ]);
});

test.for(["console", "aux-1", "com"])("a project called %s is fine", async (name) => {
  const story = baseFiles.get("verhalen/noor-lasschool.md") as Uint8Array;
  expect(await problemsOf(new Map([...baseFiles, [`verhalen/${name}.md`, story]]))).toEqual([]);
});
