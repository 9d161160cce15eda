import Fraction from "fraction.js";

/** How much of the targets a total of ours must cover: below these shares it is provisional, or gets no colour (RAG-1). */
export const coverageLimits = {
  provisionalBelow: new Fraction(90, 100),
  greyBelow: new Fraction(60, 100),
} as const;
