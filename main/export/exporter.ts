import path from 'node:path';
import { done, failed, type Result } from '../../domain/failure/result.ts';
import type { Report } from '../../domain/report/report.ts';
import type { Say } from '../../domain/words/say.ts';
import { temporaryName } from '../system/write-once.ts';
import { startThread } from '../worker/thread.ts';
import type { StartWorker } from '../worker/worker.ts';
import { exportFileNames, type NamedRecord } from './export-names.ts';
import { finishFiles } from './finish-files.ts';
import { makeFolder } from './make-folder.ts';
import type { ExportFormat } from './messages/messages.ts';
import { printTogether, type Workers } from './print-together.ts';
import { keepWarmWorker } from './warm-worker.ts';
import { exportWorkerFile } from './worker-file.ts';

/** One record to be printed, and the folder with the bytes of its pictures. */
export interface ExportRecord extends NamedRecord { readonly report: Report; readonly evidence: string }

/** What is to be printed, and where to. The target folder is made if only it is missing. */
export interface ExportJob { readonly records: readonly ExportRecord[]; readonly formats: readonly ExportFormat[]; readonly folder: string }

/** `onProgress` is told the share that is done, 0 to 1; `signal` ends the export. */
export interface ExportHooks { readonly onProgress?: (done: number) => void; readonly signal?: AbortSignal }

/** Prints records in workers of its own, one for each format, which stay warm from one export to the next. */
export interface Exporter {
  /**
   * Prints all records of a job and answers with the paths of its files, in order. The files of a record appear under their names when
   * all of them are whole and on the disk, and replace older ones. On a failure or a cancel nothing is left of the record at hand; records finished before it stay.
   */
  readonly exportRecord: (job: ExportJob, hooks?: ExportHooks) => Promise<Result<readonly string[]>>;
  /** Ends the workers. */
  readonly close: () => Promise<void>;
}

/** Makes an exporter; a worker starts with the first export in its format. One export is made at a time, the next one waits. */
export function makeExporter(say: Say, start: StartWorker = startThread, workerFile: string = exportWorkerFile()): Exporter {
  const workers = { pdf: keepWarmWorker(start, workerFile), docx: keepWarmWorker(start, workerFile) };
  let last: Promise<unknown> = Promise.resolve();
  return {
    exportRecord: (job, hooks = {}) => {
      const result = last.then(() => exportJob(say, workers, job, hooks));
      last = result.catch(() => undefined);
      return result;
    },
    close: async () => {
      await Promise.all([workers.pdf.end(), workers.docx.end()]);
    },
  };
}

async function exportJob(say: Say, workers: Workers, job: ExportJob, { onProgress, signal }: ExportHooks): Promise<Result<readonly string[]>> {
  const { folder, formats, records } = job;
  const trouble = await makeFolder(say, folder);
  if (trouble !== null) return failed(trouble);
  const names = exportFileNames(records);
  const written: string[] = [];
  for (const [at, { report, evidence }] of records.entries()) {
    const files = formats.map((format) => ({ format, temporary: temporaryName(folder), final: path.join(folder, `${names[at] ?? ''}.${format}`) }));
    const printing = { id: at, report, evidence, files: files.map(({ format, temporary }) => ({ format, path: temporary })) };
    const ending = await printTogether(workers, printing, (share) => onProgress?.((at + share) / records.length), signal);
    const failure = await finishFiles(say, folder, files, ending);
    if (failure !== null) return failed(failure);
    written.push(...files.map(({ final }) => final));
  }
  return done(written);
}
