import { describe, expect, it } from 'vitest';
import { profileFolder } from '../../../main/profile/profile-folder.ts';

const home = '/home/sam';

describe('the profile folder', () => {
  it('is where each system keeps such things', () => {
    expect(profileFolder({ env: {}, platform: 'linux', home })).toBe('/home/sam/.local/share/attest');
    expect(profileFolder({ env: { XDG_DATA_HOME: '/data' }, platform: 'linux', home })).toBe('/data/attest');
    expect(profileFolder({ env: {}, platform: 'darwin', home })).toBe('/home/sam/Library/Application Support/Attest');
    expect(profileFolder({ env: { LOCALAPPDATA: '/local' }, platform: 'win32', home })).toBe('/local/Attest');
  });

  it('is ATTEST_HOME where that is set, on every system', () => {
    for (const platform of ['linux', 'darwin', 'win32'] as const) expect(profileFolder({ env: { ATTEST_HOME: '/mine', XDG_DATA_HOME: '/data' }, platform, home })).toBe('/mine');
  });

  it('takes no notice of empty or relative settings', () => {
    expect(profileFolder({ env: { ATTEST_HOME: '', XDG_DATA_HOME: 'data' }, platform: 'linux', home })).toBe('/home/sam/.local/share/attest');
    expect(profileFolder({ env: { LOCALAPPDATA: '' }, platform: 'win32', home })).toBe('/home/sam/AppData/Local/Attest');
  });
});
