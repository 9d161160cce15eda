/**
 * What every page loads: a few lines that fetch the rest when it is used. Without scripts nothing is missing.
 * A classic script, because browsers refuse modules from disk.
 */
const ownAddress = (document.currentScript as HTMLScriptElement).src;

document.addEventListener("pointerover", loadCharts);

/** Loads the charts script when a mouse or pen first points at a chart; a finger cannot point. */
function loadCharts({ pointerType, target }: PointerEvent): void {
  if (pointerType === "touch" || !(target instanceof Element) || !target.closest("[data-chart]")) return;
  document.removeEventListener("pointerover", loadCharts);
  const script = document.createElement("script");
  script.src = new URL("charts.js", ownAddress).href;
  document.head.append(script);
}
