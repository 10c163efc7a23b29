import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { done, failed, type Result } from '../../../domain/failure/result.ts';
import { lookAtHandOff } from '../../hand-off/look-at-hand-off.ts';
import type { HandOffEnd, HandOffOrder } from '../../hand-off/orders.ts';
import { checkPassphrase, newPassphrase } from '../../hand-off/passphrase.ts';
import { freeName } from '../../portfolio/free-name.ts';
import { instantText } from '../../system/instant.ts';
import type { Answered } from '../contract/contract.ts';
import type { HandOverAsked, TakeInAsked } from '../contract/hand-off.ts';
import type { OpenId } from '../contract/portfolio.ts';
import type { Desk } from '../desk.ts';
import type { Job } from '../jobs.ts';

const ending = '.attest';

/** What can be seen of a hand-off file from outside. */
export function handOffHere({ context }: Desk, file: string): Promise<Result<Answered<'handOffHere'>>> {
  return lookAtHandOff(context, file);
}

/** A passphrase that nobody had before. */
export function makePassphrase({ context }: Desk): Result<string> {
  return done(newPassphrase(context));
}

/** Takes a hand-off file in where its portfolio belongs, or as a new one. Answers with the folder. */
export async function takeIn(desk: Desk, { file, passphrase, within = desk.documents }: TakeInAsked, job: Job): Promise<Result<Answered<'takeIn'>>> {
  const ended = await carryOut(desk, { kind: 'take-in', profile: desk.context.profile.folder, file, within, passphrase }, job);
  if (ended.kind === 'failed') return failed(ended.failure);
  if (ended.kind !== 'taken-in') throw new Error(`A taking in ended as ${ended.kind}`);
  const { folder, isNew, entries, files } = ended;
  return done({ folder, isNew, entries, files });
}

/** Writes an open portfolio into a hand-off file of its candidate's name and today's day. */
export async function handOver(desk: Desk, id: OpenId, { folder, passphrase, originals }: HandOverAsked, job: Job): Promise<Result<Answered<'handOver'>>> {
  const open = desk.open.find(id);
  if (!open.ok) return open;
  // Before the thread is started: what is too short is told at once.
  const fit = checkPassphrase(desk.context, passphrase);
  if (!fit.ok) return fit;
  const { session } = open.value.look;
  const to = await freeFile(desk, folder, session.portfolio.details.candidate ?? '');
  const ended = await carryOut(desk, { kind: 'pack', profile: desk.context.profile.folder, folder: session.folder, to, passphrase: fit.value, originals }, job);
  if (ended.kind === 'failed') return failed(ended.failure);
  if (ended.kind !== 'packed') throw new Error(`A handing over ended as ${ended.kind}`);
  desk.printing.printed.add(ended.file);
  return done({ file: ended.file, bytes: ended.bytes, leftOut: ended.leftOut });
}

async function freeFile({ context }: Desk, folder: string, candidate: string): Promise<string> {
  const now = context.now();
  const taken = (await readdir(folder).catch(() => [])).map((name) => (name.endsWith(ending) ? name.slice(0, -ending.length) : name));
  return path.join(folder, `${freeName(`${candidate} ${instantText(now, context.offsetAt(now)).slice(0, 10)}`, taken)}${ending}`);
}

function carryOut({ context, handOffs, tell }: Desk, order: HandOffOrder, { name: job, signal }: Job): Promise<HandOffEnd> {
  const words = context.say(order.kind === 'pack' ? 'progress.handing-over' : 'progress.taking-in');
  tell('progress', { job, share: 0, words });
  return handOffs(order, { signal, onShare: (share) => tell('progress', { job, share, words }) });
}
