import { randomBytes } from 'node:crypto';
import type { Say } from '../../domain/words/say.ts';
import type { Profile } from '../profile/profile.ts';
import { thisHost } from './host.ts';

/** What the services take from outside: passed in, so that the same input gives the same bytes. */
export interface Context {
  readonly profile: Profile;
  readonly say: Say;
  /** The wall clock, in milliseconds since 1970. */
  readonly now: () => number;
  /** Minutes that local time is ahead of UTC at an instant. */
  readonly offsetAt: (ms: number) => number;
  readonly random: (bytes: number) => Uint8Array;
  /** Tells this machine from every other one, as far as a program can. */
  readonly host: string;
}

/** The context of a real program. */
export function systemContext(profile: Profile): Context {
  return {
    profile,
    say: profile.say,
    now: () => Date.now(),
    offsetAt: (ms) => -new Date(ms).getTimezoneOffset(),
    random: randomBytes,
    host: thisHost(),
  };
}
