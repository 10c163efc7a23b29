import { exportFormats, type ExportFormat, type ExportRequest } from './messages/messages.ts';
import { pictureBytes } from './picture-bytes.ts';
import type { Renderer } from './renderer.ts';

/** The renderer of each format, loaded when it is first asked for: each brings a large library. */
export type Renderers = Readonly<Record<ExportFormat, () => Promise<Renderer>>>;

/** Prints one report into its files, the PDF first, so that the Word document knows its page numbers. */
export async function printRequest(request: ExportRequest, renderers: Renderers, progress: (done: number) => void): Promise<void> {
  const files = exportFormats.flatMap((format) => request.files.filter((file) => file.format === format));
  let pages: ReadonlyMap<string, number> = new Map();
  for (const [at, { format, path }] of files.entries()) {
    const render = await renderers[format]();
    const share = (done: number) => progress((at + Math.min(1, Math.max(0, done))) / files.length);
    pages = await render(request.report, path, { picture: pictureBytes(request.evidence), pages, progress: share });
    share(1);
  }
}
