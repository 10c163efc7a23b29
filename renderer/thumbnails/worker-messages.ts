import type { Thumbnail, WantedAt } from './thumbnail.ts';

/** What the page asks of the worker: a likeness of a file, a film's frame made small, or not to go on with one. */
export type ToWorker =
  | { readonly kind: 'make'; readonly id: number; readonly wanted: WantedAt; readonly base: string }
  | { readonly kind: 'frame'; readonly id: number; readonly frame: ImageBitmap }
  | { readonly kind: 'stop'; readonly id: number };

/** What the worker answers; null where nothing could be made, or was stopped. */
export interface FromWorker { readonly id: number; readonly made: Thumbnail | null }
