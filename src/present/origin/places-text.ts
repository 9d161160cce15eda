import type { Origin } from "../../domain/origin.ts";
import { listText } from "../dutch.ts";

/** Writes places for a reader, whose copy of the data may stand in another folder: "kwartalen/2022-Q1.yaml, regels 14 en 17". */
export function placesText(places: readonly Origin[]): string {
  const names = [...new Set(places.map(fileName))];
  return names
    .map((name) =>
      inFile(
        name,
        places.filter((one) => fileName(one) === name),
      ),
    )
    .join("; ");
}

function inFile(name: string, places: readonly Origin[]): string {
  const lines = [...new Set(places.map(({ line }) => line))].sort((a, b) => a - b);
  return `${name}, ${lines.length === 1 ? "regel" : "regels"} ${listText(lines.map(String))}`;
}

function fileName({ file }: Origin): string {
  return /(?:^|\/)((?:edities\/[^/]+|kwartalen|projecten)\/[^/]+|[^/]+)$/.exec(file)?.[1] ?? file;
}

/** Writes a place as editors open it: "data/kwartalen/2022-Q1.yaml:14:5". */
export function placeAddress({ file, line, column }: Origin): string {
  return `${file}:${line}:${column}`;
}
