import type { EvidenceFileName } from '../../domain/evidence/evidence-file.ts';
import { Lane } from './lane.ts';
import type { Thumbnail, Wanted } from './thumbnail.ts';

/** A thumbnail as it is drawn: a picture by its address in this page. */
export type ShownThumbnail = Exclude<Thumbnail, { readonly kind: 'picture' }> | { readonly kind: 'picture'; readonly address: string };

/** Where thumbnails come from: those that are kept, else made, and kept from then on. */
export interface ThumbnailSource {
  readonly known: (file: EvidenceFileName) => Promise<Uint8Array<ArrayBuffer> | null>;
  readonly keep: (file: EvidenceFileName, bytes: Uint8Array<ArrayBuffer>) => void;
  /** Null where it was stopped. */
  readonly make: (wanted: Wanted, signal: AbortSignal) => Promise<Thumbnail | null>;
}

interface Entry { shown: ShownThumbnail | null; wants: number; asking: AbortController | null }

/** So many are held at once; those not seen for longest go first. */
const most = 800;
/** What is kept on the disk: what takes long to make. The rest is made from a few bytes. */
const isKept = ({ likeness }: Wanted): boolean => likeness === 'picture' || likeness === 'pdf' || likeness === 'video';

/** The thumbnails of an open portfolio: made one at a time while somebody wants them, held while there is room, gone when they are forgotten. */
export class Thumbnails {
  readonly #source: ThumbnailSource;
  readonly #entries = new Map<string, Entry>();
  readonly #hearing = new Map<string, Set<() => void>>();
  readonly #lane = new Lane();

  constructor(source: ThumbnailSource) {
    this.#source = source;
  }

  /** What is here of a file; null until it is. */
  shown(file: string): ShownThumbnail | null {
    return this.#entries.get(file)?.shown ?? null;
  }

  /** Calls back whenever what is here of a file changes, until the answer is called. */
  hear(file: string, heard: () => void): () => void {
    const hearing = this.#hearing.get(file) ?? new Set();
    this.#hearing.set(file, hearing.add(heard));
    return () => {
      hearing.delete(heard);
      if (hearing.size === 0) this.#hearing.delete(file);
    };
  }

  /** Wants the thumbnail of a file until the answer is called; what is no longer wanted is not made. */
  want(wanted: Wanted): () => void {
    const { file } = wanted.file;
    const entry = this.#entries.get(file) ?? { shown: null, wants: 0, asking: null };
    this.#entries.delete(file);
    this.#entries.set(file, entry);
    entry.wants += 1;
    if (entry.shown === null && entry.asking === null) void this.#ask(entry, wanted);
    return () => {
      entry.wants -= 1;
      if (entry.wants > 0) return;
      entry.asking?.abort();
      if (entry.shown === null && this.#entries.get(file) === entry) this.#entries.delete(file);
    };
  }

  /** Lets go of whatever is here of these files: they are not to be seen any more. */
  forget(files: Iterable<string>): void {
    for (const file of files) {
      const entry = this.#entries.get(file);
      if (entry === undefined) continue;
      this.#letGo(file, entry);
      this.#tell(file);
    }
  }

  /** Lets go of everything. */
  end(): void {
    this.forget([...this.#entries.keys()]);
  }

  async #ask(entry: Entry, wanted: Wanted): Promise<void> {
    const { file } = wanted.file;
    const asking = new AbortController();
    entry.asking = asking;
    const kept = isKept(wanted) ? await this.#source.known(file) : null;
    const made = kept === null ? await this.#lane.take(asking.signal, () => this.#source.make(wanted, asking.signal)) : { kind: 'picture' as const, bytes: kept };
    entry.asking = null;
    if (made?.kind === 'picture' && kept === null) this.#source.keep(file, made.bytes);
    if (made === null || this.#entries.get(file) !== entry) return;
    entry.shown = made.kind === 'picture' ? { kind: 'picture', address: URL.createObjectURL(new Blob([made.bytes], { type: 'image/webp' })) } : made;
    this.#tell(file);
    this.#makeRoom();
  }

  #tell(file: string): void {
    for (const heard of this.#hearing.get(file) ?? []) heard();
  }

  #makeRoom(): void {
    let over = this.#entries.size - most;
    for (const [file, entry] of this.#entries) {
      if (over <= 0) return;
      if (entry.wants > 0) continue;
      this.#letGo(file, entry);
      over -= 1;
    }
  }

  #letGo(file: string, entry: Entry): void {
    entry.asking?.abort();
    if (entry.shown?.kind === 'picture') URL.revokeObjectURL(entry.shown.address);
    this.#entries.delete(file);
  }
}
