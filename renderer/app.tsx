import { MantineProvider } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Bridge } from '../main/electron/contract/contract.ts';
import type { Settings } from '../main/electron/contract/settings.ts';
import { BridgeContext } from './bridge/bridge.ts';
import { resolveVariables, theme } from './look/theme.ts';
import { MessageHost } from './shell/message-host.tsx';
import { defaultSettings, SettingsContext } from './shell/settings.ts';
import { WindowFrame } from './shell/window-frame.tsx';

/** The whole window on one bridge: its look, its settings, its messages, and what is in it. */
export function App({ bridge }: { readonly bridge: Bridge }) {
  const [settings, setSettings] = useState<Settings>(defaultSettings);
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
    <MantineProvider theme={theme} cssVariablesResolver={resolveVariables} getStyleNonce={styleNonce} defaultColorScheme="auto" {...(settings.theme === 'system' ? {} : { forceColorScheme: settings.theme })}>
      <BridgeContext value={bridge}>
        <SettingsContext value={{ settings, change }}>
          <MessageHost><WindowFrame /></MessageHost>
        </SettingsContext>
      </BridgeContext>
    </MantineProvider>
  );
}

/** The mark that lets Mantine's own style tags pass the content security policy. */
function styleNonce(): string {
  return document.querySelector('meta[name="style-nonce"]')?.getAttribute('content') ?? '';
}
