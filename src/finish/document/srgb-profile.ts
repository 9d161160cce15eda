/**
 * Gives the colour profile of sRGB (ICC.1:2010, version 4.2), so that our RGB colours mean the same everywhere.
 * Written from the numbers of IEC 61966-2-1, adapted to the white of the profile connection space.
 */
export function srgbProfile(): Uint8Array {
  const places = placesOf(tags.map(({ value }) => value));
  const size = Math.max(...places.map(({ end }) => end));
  const table = tags.flatMap(({ name, value }) => {
    const { start } = places.find((place) => place.value === value) as Place;
    return [...ascii(name), ...number32(start), ...number32(value.length)];
  });
  const profile = new Uint8Array(size);
  profile.set([...header(size), ...number32(tags.length), ...table]);
  for (const { value, start } of places) profile.set(value, start);
  return profile;
}

type Place = { readonly value: readonly number[]; readonly start: number; readonly end: number };

/** Puts each different value behind the one before, on a multiple of four bytes. */
function placesOf(values: readonly (readonly number[])[]): Place[] {
  const places: Place[] = [];
  for (const value of new Set(values)) {
    const start = places.at(-1)?.end ?? headerSize + 4 + tags.length * 12;
    places.push({ value, start, end: start + Math.ceil(value.length / 4) * 4 });
  }
  return places;
}

const headerSize = 128;

/** The white of the profile connection space, D50. */
const white = [0.9642, 1, 0.8249];

function header(size: number): number[] {
  const written = [
    ...number32(size),
    ...zeros(4), // no preferred program
    ...number32(0x04200000), // version 4.2
    ...ascii("mntrRGB XYZ "), // for screens, from RGB to XYZ
    ...[2000, 1, 1, 0, 0, 0].flatMap(number16), // a date is obliged; this one is never today
    ...ascii("acsp"),
    ...zeros(28), // no platform, flags, device or attributes; perceptual
    ...white.flatMap(fixed),
  ];
  return [...written, ...zeros(headerSize - written.length)];
}

const curve = parametricCurve([2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045]);

const tags: readonly { readonly name: string; readonly value: readonly number[] }[] = [
  { name: "desc", value: words("sRGB") },
  { name: "cprt", value: words("CC0") },
  { name: "wtpt", value: xyz(white) },
  // From the white of a screen, D65, to D50, after Bradford.
  {
    name: "chad",
    value: matrix([1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01706, -0.00925, 0.01508, 0.75168]),
  },
  { name: "rXYZ", value: xyz([0.43607, 0.22249, 0.01392]) },
  { name: "gXYZ", value: xyz([0.38515, 0.71687, 0.09708]) },
  { name: "bXYZ", value: xyz([0.14307, 0.06061, 0.7141]) },
  { name: "rTRC", value: curve },
  { name: "gTRC", value: curve },
  { name: "bTRC", value: curve },
];

function words(text: string): number[] {
  const letters = [...text].flatMap((letter) => number16(letter.charCodeAt(0)));
  const oneRecord = [1, 12].flatMap(number32);
  return [
    ...ascii("mluc"),
    ...zeros(4),
    ...oneRecord,
    ...ascii("enUS"),
    ...[letters.length, 28].flatMap(number32),
    ...letters,
  ];
}

function xyz(values: readonly number[]): number[] {
  return [...ascii("XYZ "), ...zeros(4), ...values.flatMap(fixed)];
}

function matrix(values: readonly number[]): number[] {
  return [...ascii("sf32"), ...zeros(4), ...values.flatMap(fixed)];
}

/** The curve (a·x + b)^g from d on and c·x below it, of the parameters g, a, b, c and d. */
function parametricCurve(parameters: readonly number[]): number[] {
  return [...ascii("para"), ...zeros(4), ...number16(3), ...zeros(2), ...parameters.flatMap(fixed)];
}

function ascii(text: string): number[] {
  return [...text].map((letter) => letter.charCodeAt(0));
}

function zeros(count: number): number[] {
  return new Array<number>(count).fill(0);
}

function number16(value: number): number[] {
  return [(value >> 8) & 255, value & 255];
}

function number32(value: number): number[] {
  return [...number16(value >> 16), ...number16(value)];
}

/** A fraction with 16 bits before and 16 behind the point. */
function fixed(value: number): number[] {
  return number32(Math.round(value * 65536));
}
