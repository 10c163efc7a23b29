/** A film is looked at this far in, in seconds, or a tenth of its length: its first frame is often black. */
const wanted = 2;
/** How long a player may take, in milliseconds. */
const patience = 10_000;
const mostPixels = 8192 * 4320;
/** As wide as a frame is taken from the player. */
const width = 640;

/** A frame near the beginning of a film. Throws where there is none. */
export async function filmFrame(address: string, signal: AbortSignal): Promise<ImageBitmap> {
  const film = document.createElement('video');
  return played(film, address, signal, async () => {
    if (film.videoWidth * film.videoHeight === 0 || film.videoWidth * film.videoHeight > mostPixels) throw new Error('Nothing to be seen, or too much');
    const at = Math.min(wanted, Number.isFinite(film.duration) ? film.duration / 10 : 0);
    if (at > 0) {
      film.currentTime = at;
      await heard(film, 'seeked', signal);
    }
    return createImageBitmap(film, film.videoWidth <= width ? {} : { resizeWidth: width, resizeHeight: Math.max(1, Math.round((width * film.videoHeight) / film.videoWidth)), resizeQuality: 'medium' });
  });
}

/** How long a sound lasts, in seconds; 0 where its file does not say. Throws where it is none. */
export async function soundLength(address: string, signal: AbortSignal): Promise<number> {
  const sound = document.createElement('audio');
  return played(sound, address, signal, () => Promise.resolve(Number.isFinite(sound.duration) ? sound.duration : 0));
}

/** Opens a recording as far as it takes, and lets it go again whatever comes of it. */
async function played<T>(player: HTMLMediaElement, address: string, signal: AbortSignal, look: () => Promise<T>): Promise<T> {
  const isFilm = player instanceof HTMLVideoElement;
  Object.assign(player, { muted: true, preload: isFilm ? 'auto' : 'metadata', crossOrigin: 'anonymous', src: address });
  try {
    await heard(player, isFilm ? 'loadeddata' : 'loadedmetadata', signal);
    return await look();
  } finally {
    player.removeAttribute('src');
    player.load();
  }
}

function heard(player: HTMLMediaElement, event: 'loadeddata' | 'loadedmetadata' | 'seeked', signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const no = (): void => reject(new Error('Cannot be played'));
    const ending = AbortSignal.any([signal, AbortSignal.timeout(patience)]);
    player.addEventListener(event, () => resolve(), { once: true });
    player.addEventListener('error', no, { once: true });
    ending.addEventListener('abort', no, { once: true });
    if (ending.aborted) no();
  });
}
