import { type Inks, inkProperties } from "../../src/present/charts/inks.ts";

/** Gives the colours of charts as they are on this page now: of the theme, light or dark, or chosen by the reader. */
export function inksIn(drawing: HTMLElement): Inks {
  const probe = document.createElement("span");
  probe.style.setProperty("forced-color-adjust", "none"); // else the browser gives every text its own colour
  drawing.append(probe);
  const colours = Object.entries(inkProperties).map(([ink, property]) => {
    probe.style.color = `var(${property})`;
    return [ink, getComputedStyle(probe).color];
  });
  probe.remove();
  return Object.fromEntries(colours) as Inks;
}

/** Gives the colour that an element stands on: the canvas must hide the picture below it. */
export function backgroundBehind(element: Element | null): string {
  if (element === null) return "Canvas";
  const { backgroundColor } = getComputedStyle(element);
  const isSeeThrough = backgroundColor === "transparent" || backgroundColor === "rgba(0, 0, 0, 0)";
  return isSeeThrough ? backgroundBehind(element.parentElement) : backgroundColor;
}
