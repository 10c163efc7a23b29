import type { Page } from '@playwright/test';
import { exifTurned } from '../support/picture-heads.ts';

/** A picture of two halves, red on the left and blue on the right, encoded by the window's own encoders. */
export async function twoHalves(page: Page, type: 'image/jpeg' | 'image/png' | 'image/webp', width: number, height: number): Promise<Buffer> {
  const base64 = await page.evaluate(async ([as, wide, high]) => {
    const canvas = new OffscreenCanvas(wide, high);
    const pen = canvas.getContext('2d');
    if (pen === null) throw new Error('nothing to draw with');
    for (const [place, colour] of ['#f00', '#00f'].entries()) {
      pen.fillStyle = colour;
      pen.fillRect((place * wide) / 2, 0, wide / 2, high);
    }
    const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: as, quality: 0.9 })).arrayBuffer());
    return btoa([...bytes].map((byte) => String.fromCharCode(byte)).join(''));
  }, [type, width, height] as const);
  return Buffer.from(base64, 'base64');
}

/** A photograph as a telephone held on its side writes it: to be turned a quarter clockwise when it is seen. */
export function turned(jpeg: Buffer): Buffer {
  return Buffer.concat([jpeg.subarray(0, 2), exifTurned(6), jpeg.subarray(2)]);
}

/** A GIF of one red point and then one blue one. */
export function movingGif(): Buffer {
  const one = (colour: string): string => `21f90404320000002c000000000100010080${colour}0000000202440100`;
  return Buffer.from(`47494638396101000100000000${one('ff0000')}${one('0000ff')}3b`, 'hex');
}

/** A film of a second, red and then blue, as the window itself records it. */
export async function film(page: Page): Promise<Buffer> {
  const base64 = await page.evaluate(async () => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 320, height: 180 });
    const pen = canvas.getContext('2d');
    const recorder = new MediaRecorder(canvas.captureStream(20), { mimeType: 'video/webm;codecs=vp8' });
    const parts: Blob[] = [];
    recorder.addEventListener('dataavailable', ({ data }) => parts.push(data));
    const done = new Promise((resolve) => { recorder.addEventListener('stop', resolve, { once: true }); });
    recorder.start();
    await new Promise<void>((resolve) => {
      let frames = 0;
      const draw = (): void => {
        if (pen === null) return;
        pen.fillStyle = '#f00';
        pen.fillRect(0, 0, 160, 180);
        pen.fillStyle = frames % 2 === 0 ? '#00f' : '#00e';
        pen.fillRect(160, 0, 160, 180);
        frames += 1;
        if (frames < 40) requestAnimationFrame(draw);
        else resolve();
      };
      draw();
    });
    recorder.stop();
    await done;
    const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
    return btoa([...bytes].map((byte) => String.fromCharCode(byte)).join(''));
  });
  return Buffer.from(base64, 'base64');
}
