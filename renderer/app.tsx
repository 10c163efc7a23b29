import { useEffect, useState } from 'react';
import type { Bridge } from '../main/electron/contract/contract.ts';
import type { Settings } from '../main/electron/contract/settings.ts';
import { BridgeContext } from './bridge/bridge.ts';
import { ColorSchemeContext, useChosenScheme } from './look/color-scheme.ts';
import { MessageHost } from './shell/message-host.tsx';
import { defaultSettings, SettingsContext } from './shell/settings.ts';
import { WindowFrame } from './shell/window-frame.tsx';

/** The whole window on one bridge: its look, its settings, its messages, and what is in it. */
export function App({ bridge }: { readonly bridge: Bridge }) {
  const [settings, setSettings] = useState<Settings>(defaultSettings);
  const scheme = useChosenScheme(settings.theme);
  useEffect(() => {
    void bridge.settings().then((answer) => { if (answer.ok) setSettings(answer.value); });
    return bridge.on('settings-changed', setSettings);
  }, [bridge]);
  useEffect(() => document.documentElement.style.setProperty('--text-size', String(settings.textSize / 100)), [settings.textSize]);
  const change = (part: Partial<Settings>): void => {
    const next = { ...settings, ...part };
    setSettings(next);
    void bridge.keepSettings(next);
  };
  return (
    <BridgeContext value={bridge}>
      <ColorSchemeContext value={scheme}>
        <SettingsContext value={{ settings, change }}>
          <MessageHost><WindowFrame /></MessageHost>
        </SettingsContext>
      </ColorSchemeContext>
    </BridgeContext>
  );
}
