/** What `monitor --help` says. */
export const helpText = `Gebruik: monitor <opdracht> [opties]

Opdrachten
  check     controleert de gegevens en schrijft niets
  build     maakt de site, de PDF's en de open data in de map dist
  dev       laat de site zien op deze computer en ververst hem als u iets opslaat
  explain   vertelt waar een cijfer vandaan komt: monitor explain 2022-q1 bemiddeld
            zonder naam: een lijst van alle cijfers van die editie

Opties
  --data MAP        waar de gegevens staan (gewoon: data)
  --out MAP         waar de uitvoer komt (gewoon: dist)
  --edition EDITIE  maak de PDF van alleen deze editie, bijvoorbeeld 2022-q1
  --concept         neem ook edities met status concept mee
  --no-pdf          maak geen PDF's
  --json            meldingen als JSON, voor een programma
  --port NUMMER     poort voor dev (gewoon: 8080)
  --help            deze tekst`;
