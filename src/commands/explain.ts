import type { Monitor } from "../domain/monitor.ts";
import { type Content, checkData } from "../pipeline.ts";
import { quarterShort } from "../present/dutch.ts";
import { editionOrigins } from "../present/origin/edition-origins.ts";
import { originJson } from "../present/origin/origin-json.ts";
import { type NotFound, originNamed } from "../present/origin/origin-named.ts";
import { originListText, originText } from "../present/origin/origin-text.ts";
import { closest } from "../problems/closest.ts";
import { formatProblems, problemsAsJson } from "../problems/format.ts";
import type { Command, CommandContext, ExitCode } from "./command.ts";

/** Tells where a figure of an edition comes from; without a name it lists the figures of that edition. */
export const explain: Command = async (context) => {
  const { options, effects, print, words } = context;
  const { problems, content } = await checkData(options.data, effects);
  if (content === undefined) {
    print(options.json ? json({ problemen: problemsAsJson(problems) }) : formatProblems(problems));
    return 1;
  }
  const asked = askedIn(options.edition ? [options.edition, ...words] : words);
  const monitor = monitorOf(asked.edition, content.monitors);
  if (monitor === undefined) return unknownEdition(asked.edition, content.monitors, context);
  return asked.name === "" ? list(monitor, content, context) : explainOne(asked.name, { monitor, content, context });
};

type Asked = { readonly edition?: string; readonly name: string };

/** The word that looks like an edition is one, wherever it stands; the others are the name. */
function askedIn(words: readonly string[]): Asked {
  const edition = words.find((word) => /^\d{4}-q\d$/i.test(word));
  const name = words.filter((word) => word !== edition).join(" ");
  return { name, ...(edition && { edition: edition.toLowerCase() }) };
}

/** Without an edition the newest is meant: that is the one somebody is working on. */
function monitorOf(edition: string | undefined, monitors: readonly Monitor[]): Monitor | undefined {
  return edition === undefined ? monitors.at(-1) : monitors.find((one) => one.edition.id === edition);
}

function list(monitor: Monitor, { dataset, monitors }: Content, { options, print }: CommandContext): ExitCode {
  const sections = editionOrigins(dataset, monitors, monitor);
  if (options.json) {
    const figures = sections.flatMap(({ groups }) => groups.flatMap(({ items }) => items.map(originJson)));
    print(json({ editie: monitor.edition.id, cijfers: figures }));
  } else {
    print(`${headOf(monitor)}\n\n${originListText(sections)}`);
  }
  return 0;
}

type Question = { readonly monitor: Monitor; readonly content: Content; readonly context: CommandContext };

function explainOne(name: string, { monitor, content, context }: Question): ExitCode {
  const { options, print, tell } = context;
  const { dataset, monitors } = content;
  const found = originNamed(name, { dataset, monitors, monitor });
  if ("nearest" in found) {
    tell(unknownName(name, monitor, found));
    return 2;
  }
  if (options.json) print(json({ editie: monitor.edition.id, ...originJson(found) }));
  else print(`${headOf(monitor)}\n\n${originText(found)}`);
  return 0;
}

function headOf({ edition, quarter }: Monitor): string {
  const concept = edition.status === "concept" ? ", concept" : "";
  return `Editie ${edition.id}, t/m ${quarterShort(quarter).replaceAll("\u00a0", " ")}${concept}`;
}

function unknownName(name: string, { edition }: Monitor, { nearest, others }: NotFound): string {
  const near = [...nearest, closest(name, others)].filter((one) => one !== undefined);
  const meant = near.length > 0 ? ` Bedoelde u ${near.map((one) => `“${one}”`).join(", ")}?` : "";
  return `Editie ${edition.id} heeft geen cijfer “${name}”.${meant}\nAlle namen: npx monitor explain ${edition.id}`;
}

function unknownEdition(asked: string | undefined, monitors: readonly Monitor[], { tell }: CommandContext): ExitCode {
  const ids = monitors.map(({ edition }) => edition.id as string);
  if (asked === undefined || ids.length === 0) {
    tell("Er is nog geen editie met cijfers.");
    return 2;
  }
  const near = closest(asked, ids);
  tell(`Er is geen editie “${asked}”.${near ? ` Bedoelde u “${near}”?` : ""} Er zijn: ${ids.join(", ")}.`);
  return 2;
}

function json(value: unknown): string {
  return JSON.stringify(value, undefined, 2);
}
