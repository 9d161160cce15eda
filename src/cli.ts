import { parseArgs } from "node:util";
import type { ExitCode, Options } from "./commands/command.ts";
import { helpText } from "./commands/help.ts";
import { commands, commandsWithWords } from "./commands/index.ts";
import { fileEffects } from "./effects.ts";

// SIGBREAK and SIGHUP: Ctrl+Break and closing the window on Windows.
const stopSignals = ["SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK"];

process.exitCode = await run(process.argv.slice(2));

/** Turns arguments into a command and its outcome into an exit code. The only place that prints or exits. */
async function run(args: readonly string[]): Promise<ExitCode> {
  const parsed = parse(args);
  if (typeof parsed === "string") return misuse(parsed);
  if (parsed.help) return help();
  const load = commands[parsed.command];
  if (load === undefined) return misuse(`Onbekende opdracht “${parsed.command}”.`);
  if (parsed.command === "build") endWhenStopped();
  try {
    const command = await load();
    return await command({
      options: parsed.options,
      words: parsed.words,
      effects: fileEffects,
      print: (line) => process.stdout.write(`${line}\n`),
      tell: (line) => process.stderr.write(`${line}\n`),
      stopSignal,
    });
  } catch (error) {
    process.stderr.write(`Er ging iets mis in raadsmonitor zelf. Meld dit aan de makers, met de regels hieronder.\n\n`);
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    return 70;
  }
}

type Parsed = {
  readonly command: string;
  readonly words: readonly string[];
  readonly options: Options;
  readonly help: boolean;
};

function parse(args: readonly string[]): Parsed | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      allowNegative: true,
      options: {
        data: { type: "string", default: "data" },
        out: { type: "string", default: "dist" },
        edition: { type: "string" },
        pdf: { type: "boolean", default: true },
        concept: { type: "boolean", default: false },
        json: { type: "boolean", default: false },
        port: { type: "string", default: "8080" },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    const [command = "", ...rest] = positionals;
    if (rest.length > 0 && !commandsWithWords.includes(command))
      return `“${rest.join(" ")}” is te veel. Een opdracht is één woord.`;
    if (!/^\d{1,5}$/.test(values.port) || Number(values.port) > 65_535)
      return `“${values.port}” is geen poort. Gebruik een getal, zoals 8080.`;
    const { edition, help, ...others } = values;
    const options = { ...others, port: Number(values.port), ...(edition && { edition: edition.toLowerCase() }) };
    return { command, words: rest, options, help: help || command === "" };
  } catch (error) {
    const option = /'(-[^']*)'/.exec(String(error))?.[1] ?? "";
    return `De optie “${option.replace(/ .*/, "")}” is niet bekend of mist een waarde.`;
  }
}

function stopSignal(): AbortSignal {
  const stop = new AbortController();
  for (const name of stopSignals) process.on(name, () => stop.abort());
  return stop.signal;
}

/** Ends a build that the user stops; what it was making is removed when the program exits. */
function endWhenStopped(): void {
  const end = () => {
    process.stderr.write("Gestopt. De vorige site is blijven staan.\n");
    process.exit(130);
  };
  for (const name of stopSignals) process.once(name, end);
}

function misuse(message: string): ExitCode {
  process.stderr.write(`${message}\n\n${helpText}\n`);
  return 2;
}

function help(): ExitCode {
  process.stdout.write(`${helpText}\n`);
  return 0;
}
