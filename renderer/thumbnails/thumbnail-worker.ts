import { assertNever } from '../../domain/text/assert-never.ts';
import { makeThumbnail } from './make-thumbnail.ts';
import { smallBitmap } from './small-picture.ts';
import type { Thumbnail } from './thumbnail.ts';
import type { FromWorker, ToWorker } from './worker-messages.ts';

// A worker of its own: whatever a file does to whoever unpacks it, the window goes on.
const stopping = new Map<number, AbortController>();

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  switch (data.kind) {
    case 'stop': return stopping.get(data.id)?.abort();
    case 'make': {
      const ending = new AbortController();
      stopping.set(data.id, ending);
      return void answer(data.id, makeThumbnail(data.wanted, { base: data.base, signal: ending.signal }));
    }
    case 'frame': return void answer(data.id, smallBitmap(data.frame).then((bytes) => ({ kind: 'picture', bytes })));
    default: return assertNever(data);
  }
});

async function answer(id: number, making: Promise<Thumbnail>): Promise<void> {
  const made = await making.catch(() => null);
  stopping.delete(id);
  const message: FromWorker = { id, made };
  postMessage(message, { transfer: made?.kind === 'picture' ? [made.bytes.buffer] : [] });
}
