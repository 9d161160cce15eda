import type { FigureOrigin, OriginLine } from "./figure-origin.ts";

/** Gives where a figure comes from for a program; its keys are Dutch like those of the data. */
export function originJson({ name, reference, what, whose, value, marks, explanation, parts }: FigureOrigin) {
  return {
    naam: name,
    ...(reference && { verwijzing: reference }),
    wat: what,
    van: whose,
    waarde: value,
    kenmerken: marks,
    ...(explanation && { uitleg: explanation }),
    herkomst: parts.map(({ title, lines }) => ({ onderdeel: title, regels: lines.map(lineJson) })),
  };
}

function lineJson({ text, number, place, see, version }: OriginLine) {
  return {
    tekst: text,
    ...(number !== undefined && { getal: number }),
    ...(place && { bestand: place.file, regel: place.line, kolom: place.column }),
    ...(version && { planversie: version }),
    ...(see && { zie: see }),
  };
}
