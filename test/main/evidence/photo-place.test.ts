import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutPlace } from '../../../main/evidence/photo-place.ts';
import { pictureSize } from '../../../main/export/docx/picture-size.ts';
import { degrees, placedPhoto, plainPhoto } from './placed-photo.ts';

/** Whether a degree of the place stands anywhere, in either order of bytes. */
function saysPlace(bytes: Uint8Array): boolean {
  const whole = Buffer.from(bytes);
  return degrees.some((value) => {
    const four = Buffer.alloc(4);
    four.writeUInt32BE(value);
    return whole.includes(four) || whole.includes(Buffer.from(four).reverse());
  });
}

describe('the place in a photograph', () => {
  it.each([true, false])('is taken out of EXIF and XMP, also behind the first picture (least byte first: %s)', async (little) => {
    const placed = await placedPhoto(little);
    expect(saysPlace(placed)).toBe(true);
    const bare = withoutPlace(placed);
    if (bare === null) throw new Error('no place was found');
    expect(saysPlace(bare)).toBe(false);
    expect(Buffer.from(bare).toString('latin1')).not.toMatch(/GPS|55,58|3,10/);
    expect(withoutPlace(bare)).toBeNull();
  });

  it('is all that is taken out: the rest is the same, byte for byte', async () => {
    const placed = await placedPhoto(true);
    const bare = withoutPlace(placed) ?? Buffer.alloc(0);
    const plain = await plainPhoto();
    expect(bare).toHaveLength(placed.length);
    expect(pictureSize(bare)).toEqual(pictureSize(placed));
    expect(pictureSize(bare)?.turn).toBe(90);
    expect(Buffer.from(bare).includes(Buffer.from('dc:title="The café"', 'utf8'))).toBe(true);
    const first = Buffer.from(bare).indexOf(plain.subarray(2));
    expect(first).toBeGreaterThan(0);
    expect(Buffer.from(bare).indexOf(plain.subarray(2), first + 1)).toBeGreaterThan(first);
    // What stood behind the entry that pointed to the place is still in the directory: 7777, least byte first.
    expect(Buffer.from(bare).includes(Buffer.from([0x99, 0x99, 4, 0, 1, 0, 0, 0, 0x61, 0x1e]))).toBe(true);
  });

  it('is in no photograph without it, and in nothing that is no JPEG', async () => {
    expect(withoutPlace(await plainPhoto())).toBeNull();
    expect(withoutPlace((await placedPhoto(true)).subarray(2))).toBeNull();
    expect(withoutPlace(new Uint8Array())).toBeNull();
  });

  it('is looked for once, also in what was made to be looked through for ever', () => {
    const made = (fill: (photo: Buffer) => void): number => {
      const photo = Buffer.alloc(400_000);
      photo.writeUInt16BE(0xff_d8);
      fill(photo);
      const begun = process.cpuUsage();
      withoutPlace(photo);
      return process.cpuUsage(begun).user / 1_000_000;
    };
    const xmp = (tags: string) => (photo: Buffer): void => {
      for (let at = 2; at + 65_000 < photo.length; at += 65_000) {
        photo.writeUInt16BE(0xff_e1, at);
        photo.writeUInt16BE(64_000, at + 2);
        photo.write('http://ns.adobe.com/x', at + 4);
        photo.fill(tags, at + 30, at + 60_000);
      }
    };
    // Each directory has as many entries as can be, and leads on to the next.
    const exif = (photo: Buffer): void => { photo.fill(Buffer.concat([Buffer.from('Exif\0\0II*\0'), Buffer.from([8, 0, 0, 0, 0xff, 0xff])]), 2); };
    const seconds = [xmp('<a:GPSx '), xmp('<a:GPSx>'), xmp(' a:GPSx="'), exif].map(made);
    // Read once each it is a hundredth of a second; once for every tag, a minute.
    expect(Math.max(...seconds)).toBeLessThan(3);
  });

  it('never stops at broken bytes', async () => {
    const placed = await placedPhoto(false);
    const head = placed.subarray(0, 600);
    fc.assert(fc.property(fc.array(fc.tuple(fc.nat(head.length - 1), fc.nat(255)), { maxLength: 12 }), fc.integer({ min: 2, max: head.length }), (changes, length) => {
      const broken = Buffer.from(head.subarray(0, length));
      for (const [at, value] of changes) if (at > 1 && at < length) broken[at] = value;
      expect(withoutPlace(broken)?.length ?? length).toBe(length);
    }));
  });
});
