/**
 * An instant as people read it on their own clock: `2026-11-21T20:30:05.123+00:00`.
 * `offset` is the minutes that local time is ahead of UTC.
 */
export function instantText(ms: number, offset: number): string {
  const local = new Date(ms + offset * 60_000).toISOString().slice(0, -1);
  const ahead = Math.abs(offset);
  return `${local}${offset < 0 ? '-' : '+'}${two(Math.floor(ahead / 60))}:${two(ahead % 60)}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
