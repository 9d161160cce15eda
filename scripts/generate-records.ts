/**
 * What: writes src/read/records.ts, the types of the YAML files, from the JSON Schemas in src/read/schema.
 * When: after a change of a schema. A test fails while the file is out of date.
 * Example: npm run records
 */
import { writeFile } from "node:fs/promises";
import { recordTypes } from "./record-types.ts";

await writeFile(new URL("../src/read/records.ts", import.meta.url), await recordTypes());
