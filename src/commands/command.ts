import type { Effects } from "../effects.ts";

/** What a command gets: its options as typed, the outside world, and two ways to speak. */
export type CommandContext = {
  readonly options: Options;
  /** What stands behind the command, only of a command that takes words. */
  readonly words: readonly string[];
  readonly effects: Effects;
  /** Writes a line of the result. */
  readonly print: (line: string) => void;
  /** Writes a line about how it is going; not part of the result. */
  readonly tell: (line: string) => void;
  /** Gives a signal for when the user asks to stop, as with Ctrl+C; from then on that no longer ends the program by itself. */
  readonly stopSignal: () => AbortSignal;
};

/** Options of all commands together; a command ignores what it does not use. */
export type Options = {
  readonly data: string;
  readonly out: string;
  readonly edition?: string;
  readonly pdf: boolean;
  readonly concept: boolean;
  readonly json: boolean;
  readonly port: number;
};

/** 0: fine; 1: problems in the data or the output; 2: wrong use of the command; 70: a bug of ours. */
export type ExitCode = 0 | 1 | 2 | 70;

export type Command = (context: CommandContext) => Promise<ExitCode>;
