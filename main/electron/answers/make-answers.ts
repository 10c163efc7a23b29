import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { done, type Result } from '../../../domain/failure/result.ts';
import { startPortfolio } from '../../actions/start-portfolio.ts';
import { makeExample as playExample } from '../../example/make-example.ts';
import { freeName } from '../../portfolio/free-name.ts';
import type { NewPortfolio } from '../contract/library.ts';
import type { Desk } from '../desk.ts';

/** Makes a portfolio in a new folder that is named after its candidate. Answers with the folder. */
export async function makePortfolio(desk: Desk, { candidate, codes, number, centre, award, within = desk.documents }: NewPortfolio): Promise<Result<string>> {
  const started = await startPortfolio(desk.context, await freeFolder(within, candidate), { candidate, number, centre, award, codes });
  return started.ok ? done(started.value.folder) : started;
}

/** Makes the worked example beside the others. Answers with its folder. */
export async function makeExample({ context, documents, tell }: Desk, job: string): Promise<Result<string>> {
  tell('progress', { job, share: 0, words: context.say('progress.example') });
  const made = await playExample(context, await freeFolder(documents, context.say('example.folder')));
  return made.ok ? done(made.value.folder) : made;
}

/** A folder that is not there yet. */
async function freeFolder(within: string, words: string): Promise<string> {
  return path.join(within, freeName(words, await readdir(within).catch(() => [])));
}
