import type { Say } from '../../domain/words/say.ts';

/** What the services need of the profile: where it is, how to put things into words, and how to say something by the way. */
export interface Profile {
  /** Absolute path of the profile folder. */
  readonly folder: string;
  readonly say: Say;
  /** Takes one whole sentence that a person should read, while the work goes on. */
  readonly tell: (sentence: string) => void;
}
