import type { Look } from './work.ts';

/** Lines, and whole journals, that this program is too old to read: what rests on everything asks for the update first (FORMAT 13). */
export function newerHere({ session }: Look): number {
  const journals = session.notices.filter(({ kind }) => kind === 'newer-journal').length;
  return journals + session.portfolio.setAside.filter(({ reason }) => reason.kind === 'newer').length;
}
