import type { Box } from "../box.ts";

/** The smallest box around all that is added to it. */
export class Bounds {
  private left = Number.POSITIVE_INFINITY;
  private bottom = Number.POSITIVE_INFINITY;
  private right = Number.NEGATIVE_INFINITY;
  private top = Number.NEGATIVE_INFINITY;

  get isEmpty(): boolean {
    return this.left > this.right;
  }

  get box(): Box {
    const { left, bottom, right, top } = this;
    return { left, bottom, right, top };
  }

  addPoint(x: number, y: number): void {
    if (x < this.left) this.left = x;
    if (x > this.right) this.right = x;
    if (y < this.bottom) this.bottom = y;
    if (y > this.top) this.top = y;
  }

  addBox({ left, bottom, right, top }: Box): void {
    this.addPoint(left, bottom);
    this.addPoint(right, top);
  }
}
