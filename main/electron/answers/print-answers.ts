import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { done, type Result } from '../../../domain/failure/result.ts';
import { fail } from '../../../domain/words/fail.ts';
import { preflightRecord } from '../../actions/preflight-record.ts';
import { printRecord } from '../../actions/print-record.ts';
import type { Exporter } from '../../export/exporter.ts';
import { newId } from '../../system/ids.ts';
import { systemFailed } from '../../system/failures.ts';
import { makeFolders } from '../../system/make-folders.ts';
import type { Answered } from '../contract/contract.ts';
import type { OpenId } from '../contract/portfolio.ts';
import type { PrintAsked } from '../contract/print.ts';
import type { Desk } from '../desk.ts';
import type { Job } from '../jobs.ts';

/** What somebody who checks the record would ask about. */
export async function preflight(desk: Desk, id: OpenId, code: string): Promise<Result<Answered<'preflight'>>> {
  const open = desk.open.find(id);
  return open.ok ? preflightRecord(open.value.look, code) : open;
}

/** Prints the records of these units, of all where none is named. A unit that fails ends it; what was printed before stays. */
export async function print(desk: Desk, id: OpenId, { codes, formats, folder }: PrintAsked, { name: job, signal }: Job): Promise<Result<Answered<'print'>>> {
  const open = desk.open.find(id);
  if (!open.ok) return open;
  const exporter = await desk.printing.exporter();
  const files: string[] = [];
  const rounds = codes.length === 0 ? [{}] : codes.map((unit) => ({ unit }));
  for (const [place, round] of rounds.entries()) {
    const onProgress = (share: number): void => desk.tell('progress', { job, share: (place + share) / rounds.length, words: desk.context.say('progress.printing') });
    const made = await printRecord(open.value.look, hooked(exporter, { signal, onProgress }), { ...round, formats, folder });
    if (!made.ok) return made;
    files.push(...made.value);
    for (const file of made.value) desk.printing.printed.add(file);
  }
  return done({ files });
}

/** The pages of one unit's record, as the PDF that would be printed; made in the profile and taken away at once. */
export async function preview(desk: Desk, id: OpenId, code: string, { signal }: Job): Promise<Result<Answered<'preview'>>> {
  const open = desk.open.find(id);
  if (!open.ok) return open;
  const above = path.join(desk.context.profile.folder, 'preview');
  const folder = path.join(above, newId(desk.context));
  try {
    await makeFolders(above, 0o700);
    const made = await printRecord(open.value.look, hooked(await desk.printing.exporter(), { signal }), { unit: code, formats: ['pdf'], folder });
    if (!made.ok) return made;
    return done({ pdf: new Uint8Array(await readFile(made.value[0] ?? '')) });
  } catch (error) {
    return systemFailed(desk.context.say, error, desk.context.profile.folder, 'working');
  } finally {
    await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }
}

/** Shows a file that was printed in its folder; any other is refused. */
export function showPrinted({ context, choices, printing }: Desk, file: string): Result<null> {
  if (!printing.printed.has(file)) return fail(context.say, 'not-found', { path: file });
  choices.show(file);
  return done(null);
}

function hooked(one: Exporter, given: Parameters<Exporter['exportRecord']>[1]): Exporter {
  return { ...one, exportRecord: (asked) => one.exportRecord(asked, given) };
}
