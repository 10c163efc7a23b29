import path from 'node:path';
import { ownArguments } from './own-arguments.ts';
import type { TellPage } from './tell-page.ts';

/** What is opened from outside, by the system, a second start or the first one: kept until there is a page that hears of it. */
export class Outside {
  readonly #tell: TellPage;
  #waiting: string | null = null;
  #isHeard = false;

  constructor(tell: TellPage) {
    this.#tell = tell;
  }

  /** A folder, or a hand-off file, was opened. */
  opened(place: string): void {
    if (this.#isHeard) this.#tell('open-folder', place);
    else this.#waiting = place;
  }

  /** The page listens from now on; answers with what was opened before. */
  given(): string | null {
    this.#isHeard = true;
    const place = this.#waiting;
    this.#waiting = null;
    return place;
  }

  /** A page goes away, another may come. */
  left(): void {
    this.#isHeard = false;
  }
}

/** The folder or file that the program was started with, absolute; null where it was started with none. */
export function placeGiven(argv: readonly string[], inDevelopment: boolean, workingFolder: string): string | null {
  const [first] = ownArguments(argv, inDevelopment).filter((argument) => !argument.startsWith('-'));
  return first === undefined || first === '' ? null : path.resolve(workingFolder, first);
}
