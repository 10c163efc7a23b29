import type { Result } from '../../domain/failure/result.ts';
import type { Profile } from '../profile/profile.ts';
import { readMemory, updateMemory } from './memory-file.ts';
import { settingsSchema, type Settings } from './settings-schema.ts';
import type { Shape } from './shape.ts';

const shape: Shape<Settings> = { name: 'settings', schema: settingsSchema, empty: { theme: 'system', textSize: 100, singleKeys: true, widths: {}, printFolder: null }, lifts: [] };

/** How the window looks and behaves here; as the program comes, where nothing was set. */
export function knownSettings(profile: Profile): Promise<Result<Settings>> {
  return readMemory(profile, shape);
}

/** Keeps all settings. */
export function rememberSettings(profile: Profile, settings: Settings): Promise<Result<Settings>> {
  return updateMemory(profile, shape, () => settings);
}
