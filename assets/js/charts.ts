import {
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  DoughnutController,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from "chart.js";
import { takeOver } from "./take-over.ts";

/** Lets Chart.js draw a chart over its picture for as long as a mouse or pen points at it, to tell what is pointed at. */
Chart.register(ArcElement, BarController, BarElement, CategoryScale, DoughnutController);
Chart.register(LinearScale, LineController, LineElement, PointElement, Tooltip);

document.addEventListener("pointerover", ({ pointerType, target }) => {
  const drawing = target instanceof Element && target.closest<HTMLElement>("[data-chart]");
  if (drawing && pointerType !== "touch") takeOver(drawing);
});

const pointedAt = document.querySelector<HTMLElement>("[data-chart]:hover");
if (pointedAt) takeOver(pointedAt);
