import type { Evidence } from '../../portfolio/portfolio.ts';
import type { Setting } from '../../unit/setting.ts';
import type { Say } from '../../words/say.ts';
import { listWords } from '../../rules/list-words.ts';

/** Where work was done, over all evidence: "Workplace throughout", or each setting; nothing where none was said. */
export function settingsWords(say: Say, evidence: readonly Evidence[]): string | undefined {
  const said = evidence.map(({ fields }) => fields.setting).filter((setting) => setting !== undefined);
  const different = [...new Set(said)].sort();
  const [only] = different;
  if (only === undefined) return undefined;
  if (different.length === 1 && said.length === evidence.length) return say('report.setting.throughout', { setting: settingName(say, only) });
  return listWords(say, different.map((setting) => settingName(say, setting)));
}

/** One setting, as tables print it. */
export function settingName(say: Say, setting: Setting): string {
  return say(`report.setting.${setting}`);
}
