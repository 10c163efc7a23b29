import type { Report } from '../../domain/report/report.ts';
import type { Ending, Heard } from './export-worker.ts';
import type { ExportFormat, PrintOrder } from './messages/messages.ts';
import type { AnchorPages } from './renderer.ts';

/** A worker for each format: a record's files are made side by side. */
export type Workers = Readonly<Record<ExportFormat, { readonly print: (order: PrintOrder, heard: Heard, signal: AbortSignal | undefined) => Promise<Ending> }>>;

/** One report and the files that are to be made of it. */
export interface PrintJob { readonly id: number; readonly report: Report; readonly evidence: string; readonly files: readonly { readonly format: ExportFormat; readonly path: string }[] }

/**
 * Prints one report into all its files at once. The Word document is told its page numbers as soon as the PDF is laid out.
 * Answers when all workers are done: with the first ending that is not well, if there is one.
 */
export async function printTogether(workers: Workers, job: PrintJob, progress: (done: number) => void, signal: AbortSignal | undefined): Promise<Ending> {
  const { id, report, evidence, files } = job;
  const shares = new Map<ExportFormat, number>();
  const hasPdf = files.some(({ format }) => format === 'pdf');
  let tellPages: (pages: AnchorPages) => void = () => undefined;
  const pages = new Promise<AnchorPages>((resolve) => {
    tellPages = resolve;
  });
  const print = async ({ format, path }: PrintJob['files'][number]): Promise<Ending> => {
    const share = (done: number) => {
      shares.set(format, done);
      progress([...shares.values()].reduce((sum, one) => sum + one, 0) / files.length);
    };
    const order: PrintOrder = { kind: 'print', id, report, format, path, evidence, awaitsPages: format !== 'pdf' && hasPdf };
    const ending = await workers[format].print(order, { progress: share, laid: tellPages, pages }, signal);
    // A PDF that ended before it was laid out has no pages to tell; nobody is to wait for them.
    if (format === 'pdf') tellPages(new Map());
    return ending;
  };
  const endings = await Promise.all(files.map(print));
  return endings.find(({ kind }) => kind !== 'written') ?? { kind: 'written' };
}
