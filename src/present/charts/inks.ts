/** What the colours of charts are for. Realised and target differ 3:1 from each other and from the page (WCAG 1.4.11). */
export type Ink =
  | "actual"
  | "target"
  | "track"
  | "text"
  | "quiet"
  | "line"
  | "paper"
  | "green"
  | "orange"
  | "red"
  | "grey"
  | "onGreen"
  | "onOrange"
  | "onRed";

/** A colour for each ink: stand-ins in a drawing for the page, real ones in the browser. */
export type Inks = Readonly<Record<Ink, string>>;

/** The custom property that gives each ink its colour, so that a chart follows theme, dark mode and forced colours. */
export const inkProperties: Readonly<Record<Ink, string>> = {
  actual: "--monitor-chart-actual",
  target: "--monitor-chart-target",
  track: "--monitor-chart-track",
  text: "--monitor-chart-text",
  quiet: "--monitor-chart-quiet",
  line: "--monitor-chart-line",
  paper: "--monitor-paper",
  green: "--monitor-green",
  orange: "--monitor-orange",
  red: "--monitor-red",
  grey: "--monitor-grey",
  onGreen: "--monitor-on-green",
  onOrange: "--monitor-on-orange",
  onRed: "--monitor-on-red",
};

/** Colours that stand for an ink in a drawing; `publish/` puts the custom property in their place. */
export const standInInks: Inks = {
  actual: "#c0ffe0",
  target: "#c0ffe1",
  track: "#c0ffe2",
  text: "#c0ffe3",
  quiet: "#c0ffe4",
  line: "#c0ffe5",
  paper: "#c0ffe6",
  green: "#c0ffe7",
  orange: "#c0ffe8",
  red: "#c0ffe9",
  grey: "#c0ffea",
  onGreen: "#c0ffeb",
  onOrange: "#c0ffec",
  onRed: "#c0ffed",
};
