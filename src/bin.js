#!/usr/bin/env node
// What `npx monitor` starts: plain JavaScript, because Node cannot read our TypeScript before tsx is there.
import { register } from "tsx/esm/api";

register();
await import("./cli.ts");
