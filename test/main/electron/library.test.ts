import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../../main/electron/answers/library.ts';
import { ownArguments } from '../../../main/electron/own-arguments.ts';
import { rememberPortfolio } from '../../../main/memory/catalogue.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { temporaryProfile } from '../../support/profile.ts';

const entry = { id: 'p1', candidate: 'Sam Okafor', units: [], coverage: null, lastDay: null, lastOpened: '2026-11-21T10:00:00Z' };

describe('the library', () => {
  it('says which folders can be reached', async () => {
    const profile = await temporaryProfile();
    const here = await temporaryFolder();
    await rememberPortfolio(profile, { ...entry, path: here });
    await rememberPortfolio(profile, { ...entry, path: path.join(here, 'gone') });
    const library = await readLibrary(profile);
    expect(library.ok && library.value.portfolios.map((one) => [one.path, one.here])).toEqual([[here, true], [path.join(here, 'gone'), false]]);
  });

  it('passes on what had to be mended', async () => {
    const profile = await temporaryProfile();
    await rememberPortfolio(profile, { ...entry, path: '/a' });
    await rememberPortfolio(profile, { ...entry, path: '/b' });
    await writeFile(path.join(profile.folder, 'catalogue.json'), '{');
    const library = await readLibrary(profile);
    expect(library.ok && library.value.portfolios.map((one) => one.path)).toEqual(['/a']);
    expect(library.ok && library.value.notices).toHaveLength(1);
  });
});

describe('what a person gave the program', () => {
  it('follows its name, and in development the folder of the program', () => {
    expect(ownArguments(['/usr/bin/attest', 'status', 'Sam', '--json'], false)).toEqual(['status', 'Sam', '--json']);
    expect(ownArguments(['electron', '/clone', 'status', 'Sam', '--json'], true)).toEqual(['status', 'Sam', '--json']);
  });

  it('is not what Chromium is told', () => {
    expect(ownArguments(['/usr/bin/attest', '--no-sandbox', 'units', '--json'], false)).toEqual(['units', '--json']);
    expect(ownArguments(['electron', '--no-sandbox', '/clone'], true)).toEqual([]);
    expect(ownArguments(['/usr/bin/attest'], false)).toEqual([]);
  });
});
