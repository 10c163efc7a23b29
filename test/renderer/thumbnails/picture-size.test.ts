import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pictureSize } from '../../../renderer/thumbnails/picture-size.ts';
import { gifHead, jpegHead, pngHead } from '../../support/picture-heads.ts';

describe('the head of a picture', () => {
  it('says how large it is as it is seen: turned as its camera was held', () => {
    expect(pictureSize(jpegHead(4032, 3024, 1))).toEqual({ width: 4032, height: 3024 });
    expect(pictureSize(jpegHead(4032, 3024, 6))).toEqual({ width: 3024, height: 4032 });
    expect(pictureSize(jpegHead(4032, 3024, 3))).toEqual({ width: 4032, height: 3024 });
    expect(pictureSize(pngHead(640, 480))).toEqual({ width: 640, height: 480 });
    expect(pictureSize(gifHead([320, 200], [320, 200]))).toEqual({ width: 320, height: 200 });
  });

  it('of what would be too large when it is unpacked is turned away, whatever its file weighs', () => {
    expect(pictureSize(pngHead(30_000, 30_000))).toBeNull();
    expect(pictureSize(pngHead(8001, 8000))).toBeNull();
    expect(pictureSize(pngHead(8000, 8000))).toEqual({ width: 8000, height: 8000 });
    expect(pictureSize(pngHead(17_000, 10))).toBeNull();
    expect(pictureSize(pngHead(0xffff_ffff, 0xffff_ffff))).toBeNull();
    expect(pictureSize(jpegHead(65_500, 65_500, 1))).toBeNull();
  });

  it('does not hide a frame that is larger than it says', () => {
    expect(pictureSize(gifHead([1, 1], [60_000, 60_000]))).toBeNull();
    expect(pictureSize(gifHead([10, 10], [300, 20]))).toEqual({ width: 300, height: 20 });
  });

  it('of nothing, of what ends too soon, and of drawings that are documents is none', () => {
    expect(pictureSize(new Uint8Array())).toBeNull();
    expect(pictureSize(pngHead(0, 10))).toBeNull();
    for (let length = 0; length < 20; length++) expect(pictureSize(pngHead(10, 10).slice(0, length))).toBeNull();
    expect(pictureSize(new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>'))).toBeNull();
    expect(pictureSize(gifHead([10, 10], [10, 10]).slice(0, 22))).toBeNull();
  });

  it('never throws and never says more than may be unpacked, whatever it holds', () => {
    const heads = fc.constantFrom(pngHead(40, 30), jpegHead(40, 30, 6), gifHead([40, 30], [40, 30]), new TextEncoder().encode('RIFF____WEBPVP8 '), new TextEncoder().encode('BM____________________________'));
    fc.assert(fc.property(heads, fc.uint8Array({ maxLength: 60 }), fc.nat(40), (head, noise, at) => {
      const bytes = new Uint8Array(Math.max(head.length, at + noise.length));
      bytes.set(head);
      bytes.set(noise, at);
      const size = pictureSize(bytes);
      if (size !== null) expect(size.width * size.height).toBeLessThanOrEqual(64_000_000);
    }), { numRuns: 2000 });
  });
});
