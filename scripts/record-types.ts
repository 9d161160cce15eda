/**
 * What: makes the text of src/read/records.ts from the JSON Schemas in src/read/schema.
 * When: not by itself; generate-records.ts writes it, and a test compares it with the file.
 * Example: npm run records
 */
import { readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { compile, type JSONSchema } from "json-schema-to-typescript";

const schemaFolder = new URL("../src/read/schema/", import.meta.url);

/** Gives the text of src/read/records.ts: one type per kind of data file, made from its JSON Schema. */
export async function recordTypes(): Promise<string> {
  const names = (await readdir(schemaFolder)).filter((name) => name !== "gedeeld.schema.json").sort();
  const root = {
    title: "Records",
    type: "object",
    additionalProperties: false,
    required: names,
    properties: Object.fromEntries(names.map((name) => [name, { $ref: name }])),
  } as JSONSchema;
  const types = await compile(root, "Records", {
    cwd: fileURLToPath(schemaFolder),
    bannerComment: "/** Made by `npm run records` from src/read/schema. Do not edit. */",
    additionalProperties: false,
    style: { printWidth: 120 },
  });
  return types;
}
