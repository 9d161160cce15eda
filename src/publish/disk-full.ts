/** Tells whether an error, or what caused it, is that nothing more fits on the disk or that the user may not fill more of it. */
export function isDiskFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return ["ENOSPC", "EDQUOT"].includes((error as NodeJS.ErrnoException).code ?? "") || isDiskFull(error.cause);
}
