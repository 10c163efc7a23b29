import { mkdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { deviceName, diskEncryption } from '../../../main/system/disk-encryption.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** A system that shows the device under the test's own folder as it is told to. */
async function systemWith(device: Readonly<Record<string, string>>): Promise<{ readonly folder: string; readonly devices: string }> {
  const [folder, devices] = [await temporaryFolder(), await temporaryFolder()];
  const own = path.join(devices, deviceName((await stat(folder)).dev));
  await mkdir(own);
  for (const [name, text] of Object.entries(device)) {
    await mkdir(path.dirname(path.join(own, name)), { recursive: true });
    await writeFile(path.join(own, name), text);
  }
  return { folder, devices };
}

test.each([
  ['an encrypted volume', { 'dm/uuid': 'CRYPT-LUKS2-abc' }, 'encrypted'],
  ['a volume group on an encrypted one', { 'dm/uuid': 'LVM-abc', 'slaves/dm-0/dm/uuid': 'CRYPT-LUKS2-abc' }, 'encrypted'],
  ['a volume group on two disks of which one is plain', { 'dm/uuid': 'LVM-abc', 'slaves/dm-0/dm/uuid': 'CRYPT-LUKS2-abc', 'slaves/sda/size': '1' }, 'not-encrypted'],
  ['a plain disk', { size: '1' }, 'not-encrypted'],
])('%s', async (_what, device, expected) => {
  const { folder, devices } = await systemWith(device);
  expect(await diskEncryption(folder, devices)).toBe(expected);
});

test('of a disk that the system does not show nothing is said', async () => {
  expect(await diskEncryption(await temporaryFolder(), await temporaryFolder())).toBe('unknown');
  expect(await diskEncryption('/nowhere/at/all')).toBe('unknown');
});

test('device numbers are taken apart as Linux does', () => {
  expect([0x0801, 0xfd00, 0x1_0000_0301].map(deviceName)).toEqual(['8:1', '253:0', '3:1048577']);
});
