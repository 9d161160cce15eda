import type { ProblemDetails, ThemeColour } from "./problem.ts";

/** Gives the Dutch sentence about a colour of the region that does not stand out enough. */
export function weakColour({ colour, found, ratio, needed, nearest }: ProblemDetails["kleur-te-zwak"]): string {
  const measured = `Het contrast is ${decimal(ratio)} en moet ten minste ${decimal(needed)} zijn.`;
  const fix = `Neem een ${colour === "background" ? "lichtere" : "donkerdere"} kleur, zoals ${nearest}.`;
  return `“${keys[colour]}” (${found}) ${faults[colour]}. ${measured} ${fix}`;
}

const keys: Readonly<Record<ThemeColour, string>> = {
  main: "hoofdkleur",
  mainDark: "hoofdkleurDonker",
  accent: "accent",
  background: "achtergrond",
  text: "tekst",
};

const isHardToRead = "is op de achtergrond niet goed te lezen";

const faults: Readonly<Record<ThemeColour, string>> = {
  main: isHardToRead,
  mainDark: isHardToRead,
  accent: "valt op de achtergrond te weinig op",
  background: "is te donker: de stoplichten vallen er te weinig op",
  text: isHardToRead,
};

// Rounded down: 4,46 would else read as the 4,5 it should be.
function decimal(ratio: number): string {
  return (Math.floor(ratio * 10) / 10).toLocaleString("nl-NL");
}
