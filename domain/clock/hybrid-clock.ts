import type { Clock } from '../command/line.ts';

const most = Number.MAX_SAFE_INTEGER;

/** Which of two clocks is earlier: negative, zero or positive. */
export function compareClocks(a: Clock, b: Clock): number {
  return a[0] - b[0] || a[1] - b[1];
}

/** The later of two. */
export function laterClock(a: Clock, b: Clock): Clock {
  return compareClocks(a, b) < 0 ? b : a;
}

/**
 * The clock of the next line: after everything seen (`after` is the latest of that), never before the wall clock.
 * There is no limit to drift: a machine whose clock is ten years ahead is followed, not refused (FORMAT 7).
 */
export function nextClock(after: Clock, wallMs: number): Clock {
  const wall = Math.min(Math.max(0, Math.floor(wallMs)), most);
  if (wall > after[0]) return [wall, 0];
  if (after[1] < most) return [after[0], after[1] + 1];
  return [Math.min(after[0] + 1, most), 0];
}
