import begrippen from "./schema/begrippen.schema.json" with { type: "json" };
import begroting from "./schema/begroting.schema.json" with { type: "json" };
import doelen from "./schema/doelen.schema.json" with { type: "json" };
import editie from "./schema/editie.schema.json" with { type: "json" };
import gedeeld from "./schema/gedeeld.schema.json" with { type: "json" };
import gemeenten from "./schema/gemeenten.schema.json" with { type: "json" };
import indicatoren from "./schema/indicatoren.schema.json" with { type: "json" };
import kwartaal from "./schema/kwartaal.schema.json" with { type: "json" };
import monitor from "./schema/monitor.schema.json" with { type: "json" };
import project from "./schema/project.schema.json" with { type: "json" };
import stoplichten from "./schema/stoplichten.schema.json" with { type: "json" };
import toezeggingen from "./schema/toezeggingen.schema.json" with { type: "json" };
import verhaal from "./schema/verhaal.schema.json" with { type: "json" };

/** The JSON Schemas of the data files; they refer to each other by file name. */
export const schemas = [
  begrippen,
  begroting,
  doelen,
  editie,
  gedeeld,
  gemeenten,
  indicatoren,
  kwartaal,
  monitor,
  project,
  stoplichten,
  toezeggingen,
  verhaal,
];
