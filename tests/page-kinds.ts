import { fixtureData, realData } from "./built-site.ts";

/** The two sites that tests build. */
export const dataOf = { real: realData, fixture: fixtureData } as const;

/** One page of every kind, and of each kind the hard ones: without figures, with a very long word, a concept. */
export const pageKinds = [
  ["real", "index.html"],
  ["real", "editie/2022-q1/index.html"], // figures, gauges, budget
  ["real", "editie/2020-q2/index.html"], // judged in words only
  ["real", "editie/2022-q1/oogopslag/index.html"],
  ["real", "editie/2022-q1/herkomst/index.html"],
  ["real", "editie/2022-q1/projecten/taaltrajecten/index.html"],
  ["real", "editie/2020-q2/projecten/lokale-plannen/index.html"],
  ["real", "toezeggingen/index.html"],
  ["real", "begrippen/index.html"],
  ["fixture", "index.html"],
  ["fixture", "editie/2022-q4/index.html"], // every colour, set by hand, another theme
  ["fixture", "editie/2024-q4/index.html"], // a concept
  ["fixture", "editie/2022-q4/oogopslag/index.html"],
  ["fixture", "editie/2022-q4/herkomst/index.html"], // every kind of target path
  ["fixture", "editie/2022-q4/projecten/arbeidsmarkttoeleidingsondersteuningsprogramma/index.html"], // a very long word
  ["fixture", "editie/2022-q4/projecten/zorg-op-weg/index.html"], // a story, a trend, figures together
  ["fixture", "editie/2022-q4/brieven/index.html"],
  ["fixture", "editie/2022-q4/brieven/fictiedam/index.html"],
  ["fixture", "editie/2024-q4/brieven/alle-raden/index.html"], // with gaps
  ["fixture", "editie/2022-q4/voorstel/index.html"],
  ["fixture", "archief/index.html"],
  ["fixture", "categorieen/index.html"],
  ["fixture", "categorieen/leren/index.html"],
  ["fixture", "sectoren/index.html"],
  ["fixture", "sectoren/zorg/index.html"],
  ["fixture", "gemeenten/index.html"],
  ["fixture", "gemeenten/nergenshuizen/index.html"],
  ["fixture", "methode/index.html"],
  ["fixture", "toegankelijkheid/index.html"],
  ["fixture", "zoeken/index.html"],
  ["real", "404.html"], // that of the other site only finds its styles at the address of the site
] as const;

export type PageKind = (typeof pageKinds)[number];
