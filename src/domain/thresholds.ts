/** The limits of the traffic lights (RAG-1). Percentages are whole numbers; the defaults are the makers'. */
export type Thresholds = {
  readonly green: number;
  readonly orange: number;
  readonly finishedOrange: number;
  /** Below this target or goal a count gets no colour. */
  readonly smallestTarget: number;
  /** So many persons short of the whole target is still green. */
  readonly slackPersons: number;
  /** Points above the limit that an improvement needs; 0 gives equal numbers equal colours. */
  readonly margin: number;
  /** The flag "check the goal": above this percentage of the target ... */
  readonly checkPercentage: number;
  /** ... and at least so many above it. */
  readonly checkDifference: number;
};

export const defaultThresholds: Thresholds = {
  green: 90,
  orange: 75,
  finishedOrange: 90,
  smallestTarget: 5,
  slackPersons: 1,
  margin: 0,
  checkPercentage: 150,
  checkDifference: 10,
};
