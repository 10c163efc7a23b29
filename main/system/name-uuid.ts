import { createHash } from 'node:crypto';

/** The space of this program’s names: itself a UUID of the name attest.invalid in the space of DNS, so that nobody else’s names meet ours. */
const ownSpace = 'b2ba8c29-09a5-527f-af53-957c1fbea129';

/** The UUID that always belongs to this name: RFC 9562, version 5, over SHA-1. */
export function nameUuid(name: string, space: string = ownSpace): string {
  const digest = createHash('sha1').update(Buffer.from(space.replaceAll('-', ''), 'hex')).update(name, 'utf8').digest();
  digest[6] = ((digest[6] ?? 0) & 0x0f) | 0x50;
  digest[8] = ((digest[8] ?? 0) & 0x3f) | 0x80;
  const hex = digest.toString('hex', 0, 16);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
