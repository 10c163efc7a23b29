import { readFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pictureSize } from '../../../../main/export/docx/picture-size.ts';
import { onePoint } from './small-report.ts';

const photo = () => readFile(path.join(import.meta.dirname, 'photo.jpg'));

/** The same photograph with the mark of a camera that was held upright (EXIF orientation 6). */
async function upright(): Promise<Uint8Array> {
  const exif = Buffer.from('ffe1002245786966000049492a00080000000100120103000100000006000000000000000000', 'hex').subarray(0, 36);
  const bytes = await photo();
  return Buffer.concat([bytes.subarray(0, 2), exif, bytes.subarray(2)]);
}

test('kind and size are read from the picture itself', async () => {
  expect(pictureSize(onePoint)).toEqual({ type: 'png', width: 1, height: 1, turn: 0 });
  expect(pictureSize(await photo())).toEqual({ type: 'jpg', width: 120, height: 90, turn: 0 });
});

test('a camera held upright is turned', async () => {
  expect(pictureSize(await upright())).toMatchObject({ width: 120, height: 90, turn: 90 });
});

test('what is no picture, or is cut off anywhere, never throws', async () => {
  const bytes = await upright();
  fc.assert(
    fc.property(fc.nat(bytes.length), fc.uint8Array({ maxLength: 30 }), (end, noise) => {
      pictureSize(bytes.subarray(0, end));
      expect(pictureSize(noise)).toBeNull();
    }),
  );
});
