type Area = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

/** Fills an area with slanting lines and an edge: what is planned but not yet shared out. */
export function hatch(ctx: CanvasRenderingContext2D, { left, right, top, bottom }: Area, colour: string): void {
  if (right - left < 2) return;
  const height = bottom - top;
  ctx.strokeStyle = colour;
  ctx.lineWidth = 1.5;
  ctx.beginPath();
  for (let foot = left - height + 8; foot < right; foot += 8) {
    const [from, to] = [Math.max(foot, left), Math.min(foot + height, right)];
    ctx.moveTo(from, bottom - (from - foot));
    ctx.lineTo(to, bottom - (to - foot));
  }
  ctx.stroke();
  ctx.strokeRect(left + 0.75, top + 0.75, right - left - 1.5, height - 1.5);
}
