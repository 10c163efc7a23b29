import path from 'node:path';
import { done, type Result } from '../../../domain/failure/result.ts';
import { unitTitle } from '../../../domain/unit/unit-titles.ts';
import type { WorkDone } from '../../../domain/workshop/correction.ts';
import { fail } from '../../../domain/words/fail.ts';
import { keepUnit } from '../../actions/keep-unit.ts';
import { changeWork, forgetWork, rememberWork, workshopDrafts, type WorkshopDraft } from '../../memory/workshop.ts';
import { forgetSource, keepSource, knownSource } from '../../memory/workshop-source.ts';
import type { ReadingOrder, UnitRead } from '../../reading/orders.ts';
import { systemFailed } from '../../system/failures.ts';
import { newId } from '../../system/ids.ts';
import { instantText } from '../../system/instant.ts';
import type { Answered } from '../contract/contract.ts';
import type { OpenedWork } from '../contract/workshop.ts';
import type { Desk } from '../desk.ts';
import type { Job } from '../jobs.ts';

/** Reads a document as a unit and puts it into the workshop. A document that is no unit is said to be none, and nothing is kept of it. */
export async function readUnitIn(desk: Desk, asked: Exclude<ReadingOrder, { readonly kind: 'lines' }>, job: Job): Promise<Result<OpenedWork>> {
  const { context } = desk;
  const name = asked.kind === 'file' ? path.basename(asked.path) : context.say('workshop.pasted');
  const read = await readHere(desk, name, asked, job);
  if (!read.ok) return read;
  const { draft, lines } = read.value;
  const pictures = draft.warnings.find(({ code }) => code === 'pages-without-words');
  if (pictures !== undefined) return fail(context.say, 'reading-failed', { file: name, why: pictures.message });
  if (draft.kind === 'not-a-unit') return fail(context.say, 'no-unit-in-it', { file: name });
  const entry: WorkshopDraft = { id: newId(context), name, title: draft.metadata.title?.value ?? name, done: [], undone: [], changed: nowText(desk), kept: null };
  try {
    await keepSource(context.profile, entry.id, lines);
  } catch (error) {
    return systemFailed(context.say, error, context.profile.folder, 'working');
  }
  const kept = await rememberWork(context.profile, entry);
  return kept.ok ? done({ id: entry.id, name, lines, draft, done: [], undone: [], changed: entry.changed }) : kept;
}

/** The units in the workshop, the one worked on last first. */
export async function workshopHere({ context }: Desk): Promise<Result<Answered<'workshopDrafts'>>> {
  const drafts = await workshopDrafts(context.profile);
  return drafts.ok ? done(drafts.value.map(({ id, name, title, changed, kept }) => ({ id, name, title, changed, kept }))) : drafts;
}

/** Opens a unit of the workshop: its source is read again, and the corrections stand as they were. */
export async function openWork(desk: Desk, id: string, job: Job): Promise<Result<OpenedWork>> {
  const { context } = desk;
  const drafts = await workshopDrafts(context.profile);
  if (!drafts.ok) return drafts;
  const entry = drafts.value.find((draft) => draft.id === id);
  const lines = entry === undefined ? null : await knownSource(context.profile, id);
  if (entry === undefined || lines === null) return fail(context.say, 'workshop-draft-gone');
  const read = await readHere(desk, entry.name, { kind: 'lines', lines }, job);
  return read.ok ? done({ id, name: entry.name, lines, draft: read.value.draft, done: entry.done, undone: entry.undone, changed: entry.changed }) : read;
}

/** Keeps how a unit in the workshop stands. */
export async function keepWork(desk: Desk, id: string, work: WorkDone): Promise<Result<null>> {
  const kept = await changeWork(desk.context.profile, id, { ...work, changed: nowText(desk) });
  return kept.ok ? done(null) : kept;
}

/** Throws a unit out of the workshop; what was kept of it stays in the library. */
export async function dropWork({ context }: Desk, id: string): Promise<Result<null>> {
  const dropped = await forgetWork(context.profile, id);
  if (!dropped.ok) return dropped;
  await forgetSource(context.profile, id);
  return done(null);
}

/** Puts a unit of the workshop into the centre's library, as its corrections have it on the disk. */
export async function keepUnitOf(desk: Desk, id: string, by: string, job: Job): Promise<Result<Answered<'keepUnit'>>> {
  const opened = await openWork(desk, id, job);
  if (!opened.ok) return opened;
  const { lines, draft, done: corrections, undone, name } = opened.value;
  const kept = await keepUnit(desk.context, { lines, read: draft, done: corrections, undone }, { by, from: name });
  if (!kept.ok) return kept;
  const { handle, unit, from } = kept.value;
  const marked = await changeWork(desk.context.profile, id, { kept: handle });
  return marked.ok ? done({ code: handle, title: unitTitle(unit), edition: from }) : marked;
}

function readHere({ context, readings, tell }: Desk, name: string, order: ReadingOrder, { name: job, signal }: Job): Promise<Result<UnitRead>> {
  tell('progress', { job, share: 0, words: context.say('workshop.reading', { file: name }) });
  const onPage = (at: number, all: number): void => tell('progress', { job, share: at / Math.max(all, 1), words: context.say('reading.page', { done: at, all }) });
  return readings(name, order, { onPage, signal });
}

function nowText({ context: { now, offsetAt } }: Desk): string {
  return instantText(now(), offsetAt(now()));
}
