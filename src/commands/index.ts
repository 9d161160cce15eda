import type { Command } from "./command.ts";

/** All commands. Each is loaded only when it is asked for: `check` must not wait for a browser. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import("./check.ts")).check,
  build: async () => (await import("./build.ts")).build,
  dev: async () => (await import("./dev.ts")).dev,
  explain: async () => (await import("./explain.ts")).explain,
};

/** The commands that take words behind them; of the others a command is one word. */
export const commandsWithWords: readonly string[] = ["explain"];
