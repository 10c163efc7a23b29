import { cleanText } from './clean-text.ts';
import { stretches, type Script } from './stretches.ts';
import { QuickRun, type RunOptions } from './quick-run.ts';
import { fonts } from './typeface.ts';

/** What one stretch of text needs beyond its words: a character style, a language, bold figures. */
export type RunLook = Pick<RunOptions, 'style' | 'language' | 'bold' | 'color' | 'size'>;

/** Text as runs: one for each script in it, with a break at each "\n". Nothing in, nothing out. */
export function textRuns(text: string, look: RunLook = {}): QuickRun[] {
  return cleanText(text).split('\n').flatMap((line, at) => lineRuns(line, at > 0, look));
}

/** What ends a name from right to left before a number: a mark keeps the number in the sentence, which it would else be drawn before. */
const endsName = /^[,;:)]+ \d/;

function lineRuns(line: string, broken: boolean, look: RunLook): QuickRun[] {
  const cut = stretches(line);
  if (cut.length === 0) return broken ? [new QuickRun('', look, true)] : [];
  const latin = /\p{Script=Latin}/u.test(line);
  return cut.map(({ script, text }, at) => new QuickRun(latin && at > 0 && endsName.test(text) && cut[at - 1]?.script === 'right-to-left' ? `\u200e${text}` : text, script === 'latin' ? look : { ...look, ...scriptLook(script, text) }, broken && at === 0));
}

function scriptLook(script: Exclude<Script, 'latin'>, text: string): RunOptions {
  switch (script) {
    case 'right-to-left':
      return { rightToLeft: true, language: { bidirectional: /\p{Script=Hebrew}/u.test(text) ? 'he-IL' : 'ar-SA' } };
    case 'east-asian':
      return { font: { eastAsia: fonts.eastAsian, hint: 'eastAsia' }, language: { eastAsia: 'zh-CN' } };
    case 'sign':
      return { font: { ascii: fonts.sign, hAnsi: fonts.sign, eastAsia: fonts.sign, cs: fonts.sign } };
  }
}
