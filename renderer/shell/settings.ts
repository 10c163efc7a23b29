import { createContext, useContext } from 'react';
import type { Settings } from '../../main/electron/contract/settings.ts';

/** How the window looks and behaves, and how to change it. */
export interface SettingsHere { readonly settings: Settings; readonly change: (part: Partial<Settings>) => void }

export const defaultSettings: Settings = { theme: 'system', textSize: 100, singleKeys: true, widths: {}, printFolder: null };

export const SettingsContext = createContext<SettingsHere>({ settings: defaultSettings, change: () => undefined });

export function useSettings(): SettingsHere {
  return useContext(SettingsContext);
}
