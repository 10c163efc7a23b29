import type { Report } from '../../domain/report/report.ts';
import type { ExportFormat } from './messages/messages.ts';

/** The page, from 1, on which each anchor lies. */
export type AnchorPages = ReadonlyMap<string, number>;

/** What a renderer takes besides the report. `progress` is told a share of its own work, 0 to 1. */
export interface RenderSources {
  readonly picture: (name: string) => Promise<Uint8Array | null>;
  /** The pages of a PDF of the same report, once it is laid out; none where no PDF is made. */
  readonly pages: Promise<AnchorPages>;
  /** Is told the pages by the renderer that makes them, before it has drawn any. */
  readonly laid: (pages: AnchorPages) => void;
  readonly progress: (done: number) => void;
}

/** Writes a report into a new file. Throws the system's own failure. */
export type Renderer = (report: Report, path: string, sources: RenderSources) => Promise<void>;

/** The renderer of each format, loaded when it is first asked for: each brings a large library. */
export type Renderers = Readonly<Record<ExportFormat, () => Promise<Renderer>>>;
