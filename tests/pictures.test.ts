import { createCanvas, type SKRSContext2D } from "@napi-rs/canvas";
import { describe, expect, test } from "vitest";
import { colours } from "../src/domain/traffic-light.ts";
import { lightTokens } from "../src/present/theme.ts";
import { sourceSansFiles } from "../src/publish/font-files.ts";
import { registerFonts } from "../src/publish/register-fonts.ts";
import { differencesBetween, type Pixels } from "./pictures.ts";

// The comparison of pictures itself: it must find a light that changed, and pass what only another computer draws.

// Our own letters: those of the computer differ.
registerFonts(sourceSansFiles());

function pictureOf(draw: (context: SKRSContext2D) => void): Pixels {
  const context = createCanvas(1280, 1600).getContext("2d");
  context.fillStyle = "#ffffff";
  context.fillRect(0, 0, 1280, 1600);
  draw(context);
  return context.getImageData(0, 0, 1280, 1600) as Pixels;
}

function light(colour: string, x: number, y: number): Pixels {
  return pictureOf((context) => {
    context.fillStyle = colour;
    context.beginPath();
    context.arc(x + 10, y + 10, 10, 0, 2 * Math.PI);
    context.fill();
  });
}

/** Lines of text, moved by a part of a pixel as another computer could place them. */
function text(moved: number): Pixels {
  return pictureOf((context) => {
    context.fillStyle = "#222222";
    context.font = "18px Source Sans 3";
    for (let line = 0; line < 40; line++) {
      context.fillText("Het programma ligt op koers: alle hoofddoelen zijn groen.", 40 + moved, 40 + line * 27);
    }
  });
}

describe("a comparison of pictures", () => {
  const tokens = lightTokens({});
  const inks = colours.map((colour) => [colour, tokens[colour]] as const);
  const pairs = inks.flatMap(([one, from]) =>
    inks.flatMap(([other, to]) => (one === other ? [] : [[one, other, from, to] as const])),
  );

  test.for(pairs)("finds a light that was %s and is %s", ([, , from, to]) => {
    for (const [x, y] of [
      [0, 0],
      [103, 207],
      [1255, 1575],
    ] as const) {
      expect(differencesBetween(light(from, x, y), light(to, x, y)).length).toBe(1);
    }
  });

  test("finds a block that is not there any more", () => {
    const block = pictureOf((context) => context.strokeRect(1000, 300, 200, 200));
    const filled = pictureOf((context) => {
      context.fillStyle = "#1f5d8a";
      context.fillRect(1000, 300, 200, 200);
    });
    expect(differencesBetween(block, filled).length).toBe(2);
  });

  test("passes letters with other edges", () => {
    expect(differencesBetween(text(0), text(0.3))).toEqual([]);
  });

  test("finds letters that moved, and another size", () => {
    expect(differencesBetween(text(0), text(4))).not.toEqual([]);
    expect(differencesBetween(text(0), { ...text(0), height: 1599 })).not.toEqual([]);
  });
});
