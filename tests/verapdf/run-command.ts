import { spawn } from "node:child_process";

/** What a command led to. `code` is undefined when it could not be started. */
export type CommandOutcome = { readonly code: number | undefined; readonly output: string; readonly errors: string };

/** Runs a command to its end, also one that is a .cmd or .bat on Windows. */
export async function runCommand(
  command: string,
  parameters: readonly string[],
  folder = ".",
): Promise<CommandOutcome> {
  // Windows finds and starts a .cmd or .bat only through its shell.
  const child =
    process.platform === "win32"
      ? spawn([command, ...parameters.map((one) => `"${one}"`)].join(" "), { cwd: folder, shell: true })
      : spawn(command, parameters, { cwd: folder });
  const output: Buffer[] = [];
  const errors: Buffer[] = [];
  child.stdout.on("data", (part: Buffer) => output.push(part));
  child.stderr.on("data", (part: Buffer) => errors.push(part));
  const code = await new Promise<number | undefined>((done) => {
    child.once("error", () => done(undefined));
    child.once("close", (end) => done(end ?? undefined));
  });
  return { code, output: textOf(output), errors: textOf(errors) };
}

function textOf(parts: readonly Buffer[]): string {
  return Buffer.concat(parts).toString("utf8");
}
