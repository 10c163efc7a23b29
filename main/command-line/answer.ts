import type { Failure } from '../../domain/failure/failure.ts';

/** What a command came to: lines for a person, and the same for a machine. */
export interface Answer {
  readonly lines: readonly string[];
  readonly json: unknown;
  /** Things said beside the answer, on standard error: a torn line cut off, a journal replaced. */
  readonly notices?: readonly string[];
  /** The command was carried out and what it found is bad: exit status 1 all the same. */
  readonly failure?: Failure;
}

/** Where the answer goes. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** The folder that relative paths are meant from. */
  readonly folder: string;
  /** Asked for by what can be cancelled cleanly: from then on a first Ctrl-C says so here, and only a second one ends the process. */
  readonly cancelled?: () => AbortSignal;
}

/** Prints what was done: JSON alone on standard output when asked for, else its lines. Answers with the exit status. */
export function printAnswer(terminal: Terminal, answer: Answer, asJson: boolean): 0 | 1 {
  printNotices(terminal, answer.notices ?? []);
  if (asJson) terminal.out(`${JSON.stringify(answer.json)}\n`);
  else if (answer.lines.length > 0) terminal.out(`${answer.lines.map(printable).join('\n')}\n`);
  if (answer.failure === undefined) return 0;
  if (!asJson) terminal.err(`${answer.failure.sentence} ${answer.failure.next}\n`);
  return 1;
}

/** Prints what a person should know beside the answer. */
export function printNotices(terminal: Terminal, notices: readonly string[]): void {
  for (const notice of notices) terminal.err(`${printable(notice)}\n`);
}

/** Prints why it could not be done: one line for a person, or as JSON. Answers with the exit status. */
export function printFailure(terminal: Terminal, failure: Failure, asJson: boolean): 1 {
  if (asJson) terminal.out(`${JSON.stringify({ failure })}\n`);
  else terminal.err(`${failure.sentence} ${failure.next}\n`);
  return 1;
}

/** A line as a terminal may show it: what other people wrote neither steers the terminal nor begins a line of its own. */
function printable(line: string): string {
  return line.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').replaceAll(/[\u202A-\u202E\u2066-\u2069]/gu, '');
}
