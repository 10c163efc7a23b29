import type { Context } from '../system/context.ts';

/** A clock that stands still until it is set: the story's people wrote when the story says. */
export interface StoryClock { readonly context: Context; set(instant: string): void }

/** The same context with such a clock. Instants are `2026-09-16T20:25+01:00`, so that no machine's time zone shows. */
export function storyClock(context: Context, begins: string): StoryClock {
  let now = Date.parse(begins);
  let offset = offsetOf(begins);
  return {
    context: { ...context, now: () => now, offsetAt: () => offset },
    set(instant) {
      now = Date.parse(instant);
      offset = offsetOf(instant);
    },
  };
}

/** Minutes that the instant's local time is ahead of UTC. */
function offsetOf(instant: string): number {
  const minutes = Number(instant.slice(-5, -3)) * 60 + Number(instant.slice(-2));
  return instant.at(-6) === '-' ? -minutes : minutes;
}
