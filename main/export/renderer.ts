import type { Report } from '../../domain/report/report.ts';

/** What a renderer takes besides the report. `progress` is told a share of its own work, 0 to 1. */
export interface RenderSources {
  readonly picture: (name: string) => Promise<Uint8Array | null>;
  /** The page of each anchor, where a PDF of the same report was made before. */
  readonly pages: ReadonlyMap<string, number>;
  readonly progress: (done: number) => void;
}

/** Writes a report into a new file and answers with the pages of its anchors, if it knows them. Throws the system's own failure. */
export type Renderer = (report: Report, path: string, sources: RenderSources) => Promise<ReadonlyMap<string, number>>;
