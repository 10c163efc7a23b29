import path from 'node:path';
import { done, type Result } from '../../../domain/failure/result.ts';
import { fail } from '../../../domain/words/fail.ts';
import { redactedCopies } from '../../../domain/portfolio/redacted-copies.ts';
import { findBytes } from '../../evidence/find-bytes.ts';
import { pathsOf } from '../../portfolio/paths.ts';
import type { PortfolioSession } from '../../portfolio/session.ts';
import { carryOut } from '../carry-out.ts';
import type { Action } from '../contract/action.ts';
import type { Answered } from '../contract/contract.ts';
import type { Acted, News, OpenId } from '../contract/portfolio.ts';
import type { Desk } from '../desk.ts';
import type { Job } from '../jobs.ts';
import { acted } from '../open/catalogue-keeper.ts';
import { newsOf } from '../open/news-of.ts';

/** Carries out one thing that a person did; answers once it is on the disk. */
export async function act(desk: Desk, id: OpenId, action: Action, { name: job, signal }: Job): Promise<Result<Acted>> {
  const found = desk.open.findWork(id);
  if (!found.ok) return found;
  const { open, work } = found.value;
  const onProgress = (copied: number, total: number, file: string): void => {
    desk.tell('progress', { job, share: total === 0 ? 1 : copied / total, words: desk.context.say('progress.copying', { name: path.basename(file) }) });
  };
  const made = await carryOut(work, action, { onProgress, signal });
  if (!made.ok) return made;
  acted(open);
  return done({ news: newsOf(open), made: made.value });
}

/** Takes back the last thing done, or brings it back. */
export async function takeBack(desk: Desk, id: OpenId, how: 'undo' | 'redo'): Promise<Result<News>> {
  const found = desk.open.findWork(id);
  if (!found.ok) return found;
  const { open, work } = found.value;
  const back = await takenBack(work.session, how);
  if (!back.ok) return back;
  acted(open);
  return done(newsOf(open));
}

function takenBack(session: PortfolioSession, how: 'undo' | 'redo'): ReturnType<PortfolioSession['undo']> {
  return how === 'undo' ? session.undo() : session.redo();
}

/** Folds in what other programs wrote. */
export async function refresh(desk: Desk, id: OpenId): Promise<Result<News>> {
  const open = desk.open.find(id);
  if (!open.ok) return open;
  const refreshed = await open.value.look.session.refresh();
  return refreshed.ok ? done(newsOf(open.value)) : refreshed;
}

/** Where the bytes of every file of every item are. One file may belong to several items: whole somewhere is whole. */
export async function fileStates(desk: Desk, id: OpenId): Promise<Result<Answered<'fileStates'>>> {
  const open = desk.open.find(id);
  if (!open.ok) return open;
  const { portfolio, folder } = open.value.look.session;
  const copies = redactedCopies(portfolio);
  const found = await Promise.all([...portfolio.evidence.values()].map((item) => findBytes(folder, item, 'look', copies)));
  const states = new Map<string, Answered<'fileStates'>[number]>();
  for (const { file, state } of found.flat()) if (state === 'here' || !states.has(file.file)) states.set(file.file, [file.file, state]);
  return done([...states.values()]);
}

/** Shows a file of the portfolio in its folder; nothing is opened. */
export async function showFile(desk: Desk, id: OpenId, file: string): Promise<Result<null>> {
  const states = await fileStates(desk, id);
  const open = desk.open.find(id);
  if (!states.ok || !open.ok) return states.ok ? fail(desk.context.say, 'not-open') : states;
  const where = path.join(pathsOf(open.value.look.session.folder).evidence, file);
  if (!states.value.some(([name, state]) => name === file && (state === 'here' || state === 'damaged'))) return fail(desk.context.say, 'not-found', { path: where });
  desk.choices.show(where);
  return done(null);
}
