import { createContext, useContext, useLayoutEffect, useSyncExternalStore } from 'react';
import type { Settings } from '../../main/electron/contract/settings.ts';

export type ColorScheme = 'light' | 'dark';

export const ColorSchemeContext = createContext<ColorScheme>('light');

/** Light or dark, as it is now. */
export function useColorScheme(): ColorScheme {
  return useContext(ColorSchemeContext);
}

/** Light or dark as a person chose, else as the system is; marks the page, from where the tokens take it. */
export function useChosenScheme(theme: Settings['theme']): ColorScheme {
  const isDark = useSyncExternalStore(watchSystem, () => system().matches);
  const scheme = theme === 'system' ? (isDark ? 'dark' : 'light') : theme;
  // Before the first picture, so that it is not styled twice.
  useLayoutEffect(() => document.documentElement.setAttribute('data-mantine-color-scheme', scheme), [scheme]);
  return scheme;
}

function system(): MediaQueryList {
  return window.matchMedia('(prefers-color-scheme: dark)');
}

function watchSystem(changed: () => void): () => void {
  const media = system();
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
}
