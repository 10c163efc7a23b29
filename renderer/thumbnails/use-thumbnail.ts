import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Cover } from './item-cover.ts';
import { useThumbnails } from './thumbnails-host.tsx';
import type { ShownThumbnail } from './thumbnails.ts';

/** What is only scrolled past is not asked for, in milliseconds. */
const pause = 80;

/** The thumbnail of a cover, asked for while this part is there; null until it is here, and where the cover shows no file. */
export function useThumbnail(cover: Cover): ShownThumbnail | null {
  const thumbnails = useThumbnails();
  const shows = cover.kind === 'file' ? cover : null;
  const [file, size, likeness] = [shows?.file.file ?? null, shows?.file.size ?? 0, shows?.likeness ?? 'other'];
  const wanted = useMemo(() => (file === null ? null : { file: { file, size }, likeness }), [file, size, likeness]);
  const hear = useCallback((heard: () => void) => (file === null ? () => undefined : thumbnails.hear(file, heard)), [thumbnails, file]);
  const shown = useSyncExternalStore(hear, () => (file === null ? null : thumbnails.shown(file)));
  useEffect(() => {
    if (wanted === null) return;
    let leave = (): void => undefined;
    const timer = setTimeout(() => { leave = thumbnails.want(wanted); }, pause);
    return () => {
      clearTimeout(timer);
      leave();
    };
  }, [thumbnails, wanted]);
  return shown;
}
