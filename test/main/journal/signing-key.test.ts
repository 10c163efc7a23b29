import { chmod, mkdir, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { writerIdSchema } from '../../../domain/command/line.ts';
import { findKey, keepKey, keyPath } from '../../../main/journal/key-files.ts';
import { newSigningKey, readSigningKey, signatureFits } from '../../../main/journal/signing-key.ts';
import { temporaryProfile } from '../../support/profile.ts';

const writer = writerIdSchema.parse('0123456789abcdef');

describe('a signing key', () => {
  it('signs what its public half proves, and nothing else', () => {
    const key = newSigningKey();
    const signature = key.sign('text');
    expect(signature).toHaveLength(86);
    expect(signatureFits(key.publicText, 'text', signature)).toBe(true);
    expect(signatureFits(key.publicText, 'test', signature)).toBe(false);
    expect(signatureFits(newSigningKey().publicText, 'text', signature)).toBe(false);
    expect(signatureFits('no key', 'text', signature)).toBe(false);
    expect(signatureFits(key.publicText, 'text', 'no signature')).toBe(false);
  });

  it('takes a signature only as it was written, in every bit of its text', () => {
    const key = newSigningKey();
    const signature = key.sign('text');
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const others = Array.from(letters).filter((letter) => letter !== signature.at(-1));
    expect(others.filter((letter) => signatureFits(key.publicText, 'text', signature.slice(0, -1) + letter))).toEqual([]);
  });

  it('is kept so that only this account can read it', async () => {
    const profile = await temporaryProfile();
    await mkdir(path.join(profile.folder, 'keys'));
    await chmod(path.join(profile.folder, 'keys'), 0o755);
    const key = newSigningKey();
    await keepKey(profile, writer, key);
    expect((await stat(keyPath(profile, writer))).mode & 0o777).toBe(0o600);
    expect((await stat(path.join(profile.folder, 'keys'))).mode & 0o777).toBe(0o700);
    expect(await readdir(path.join(profile.folder, 'keys'))).toEqual(['0123456789abcdef.pem']);
    expect((await findKey(profile, writer))?.publicText).toBe(key.publicText);
  });

  it('that is not there, or is none, is null', async () => {
    expect(await findKey(await temporaryProfile(), writer)).toBeNull();
    expect(readSigningKey('-----BEGIN NOTHING-----')).toBeNull();
  });
});
