import { useEffect, useLayoutEffect, useState } from 'react';
import type { Bridge } from '../main/electron/contract/contract.ts';
import type { Settings } from '../main/electron/contract/settings.ts';
import { AskedAheadContext, nothingAhead, type AskedAhead } from './bridge/asked-ahead.ts';
import { BridgeContext } from './bridge/bridge.ts';
import { ColorSchemeContext, useChosenScheme } from './look/color-scheme.ts';
import { MessageHost } from './shell/message-host.tsx';
import { defaultSettings, SettingsContext } from './shell/settings.ts';
import { WindowFrame } from './shell/window-frame.tsx';

/** The whole window on one bridge: its look, its settings, its messages, and what is in it. What was asked ahead is there in the first picture. */
export function App({ bridge, ahead = nothingAhead }: { readonly bridge: Bridge; readonly ahead?: AskedAhead }) {
  const [settings, setSettings] = useState<Settings>(ahead.settings ?? defaultSettings);
  const scheme = useChosenScheme(settings.theme);
  useEffect(() => {
    if (ahead.settings === null) void bridge.settings().then((answer) => { if (answer.ok) setSettings(answer.value); });
    return bridge.on('settings-changed', setSettings);
  }, [bridge, ahead]);
  useLayoutEffect(() => document.documentElement.style.setProperty('--text-size', String(settings.textSize / 100)), [settings.textSize]);
  const change = (part: Partial<Settings>): void => {
    const next = { ...settings, ...part };
    setSettings(next);
    void bridge.keepSettings(next);
  };
  return (
    <BridgeContext value={bridge}>
      <ColorSchemeContext value={scheme}>
        <SettingsContext value={{ settings, change }}>
          <AskedAheadContext value={ahead}><MessageHost><WindowFrame /></MessageHost></AskedAheadContext>
        </SettingsContext>
      </ColorSchemeContext>
    </BridgeContext>
  );
}
