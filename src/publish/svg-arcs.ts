import type { SKRSContext2D } from "@napi-rs/canvas";

/**
 * Makes the context draw arcs as a few Bézier curves.
 * The canvas itself writes some sixty curves for one circle: 2 kB for every point of a line. A curve for at most a quarter
 * of a circle differs 0.03% from it, which nobody sees.
 */
export function drawShortArcs(context: SKRSContext2D): void {
  context.arc = (x, y, radius, from, to, isCounterclockwise = false) => {
    const sweep = sweepOf(from, to, isCounterclockwise);
    const count = Math.max(1, Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9));
    const step = sweep / count;
    const handle = (4 / 3) * Math.tan(step / 4) * radius;
    const at = (angle: number) => ({
      x: x + radius * Math.cos(angle),
      y: y + radius * Math.sin(angle),
      along: { x: -handle * Math.sin(angle), y: handle * Math.cos(angle) },
    });
    context.lineTo(at(from).x, at(from).y); // begins the path when there is none yet
    for (let index = 0; index < count; index += 1) {
      const [start, end] = [at(from + index * step), at(from + (index + 1) * step)];
      context.bezierCurveTo(
        start.x + start.along.x,
        start.y + start.along.y,
        end.x - end.along.x,
        end.y - end.along.y,
        end.x,
        end.y,
      );
    }
  };
}

const circle = 2 * Math.PI;

/** Gives the angle that is drawn, as the canvas standard says: a whole circle at most, negative when counterclockwise. */
function sweepOf(from: number, to: number, isCounterclockwise: boolean): number {
  const sweep = isCounterclockwise ? from - to : to - from;
  const drawn = sweep >= circle ? circle : ((sweep % circle) + circle) % circle;
  return isCounterclockwise ? -drawn : drawn;
}
