import { SegmentedControl, Switch } from '@mantine/core';
import type { Settings } from '../../main/electron/contract/settings.ts';
import { SheetPart } from '../parts/sheet.tsx';
import { useSettings } from '../shell/settings.ts';
import { useSay } from '../words/words.ts';

const themes: readonly Settings['theme'][] = ['system', 'light', 'dark'];
const sizes: readonly Settings['textSize'][] = [90, 100, 115, 130, 150];

/** Light or dark, the size of text, and whether single keys act. */
export function Appearance() {
  const say = useSay();
  const { settings, change } = useSettings();
  const setTheme = (value: string): void => {
    const theme = themes.find((one) => one === value);
    if (theme !== undefined) change({ theme });
  };
  const setSize = (value: string): void => {
    const textSize = sizes.find((one) => String(one) === value);
    if (textSize !== undefined) change({ textSize });
  };
  return (
    <SheetPart title={say('settings.appearance')}>
      <div><p className="lab" id="set-theme">{say('settings.theme')}</p><SegmentedControl aria-labelledby="set-theme" value={settings.theme} onChange={setTheme} data={themes.map((value) => ({ value, label: say(`settings.theme.${value}`) }))} /></div>
      <div>
        <p className="lab" id="set-size">{say('settings.text-size')}</p>
        <SegmentedControl aria-labelledby="set-size" value={String(settings.textSize)} onChange={setSize} data={sizes.map((size) => ({ value: String(size), label: say('settings.text-size.of', { size }) }))} />
      </div>
      <Switch checked={settings.singleKeys} onChange={({ currentTarget }) => change({ singleKeys: currentTarget.checked })} label={say('settings.keys')} description={say('settings.keys.hint')} />
    </SheetPart>
  );
}
