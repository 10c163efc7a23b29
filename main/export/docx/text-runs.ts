import { TextRun, type IRunOptions } from 'docx';
import { cleanText } from './clean-text.ts';
import { stretches, type Script } from './stretches.ts';
import { fonts } from './typeface.ts';

/** What one stretch of text needs beyond its words: a character style, a language, bold figures. */
export type RunLook = Pick<IRunOptions, 'style' | 'language' | 'bold' | 'color' | 'size'>;

/** Text as runs: one for each script in it, with a break at each "\n". Nothing in, nothing out. */
export function textRuns(text: string, look: RunLook = {}): TextRun[] {
  return cleanText(text).split('\n').flatMap((line, at) => lineRuns(line, at > 0, look));
}

function lineRuns(line: string, broken: boolean, look: RunLook): TextRun[] {
  const cut = stretches(line);
  if (cut.length === 0) return broken ? [new TextRun({ ...look, break: 1 })] : [];
  return cut.map(({ script, text }, at) => new TextRun({ ...look, ...scriptLook(script, text), text, ...(broken && at === 0 ? { break: 1 } : {}) }));
}

function scriptLook(script: Script, text: string): Pick<IRunOptions, 'font' | 'rightToLeft' | 'language'> {
  switch (script) {
    case 'latin':
      return {};
    case 'right-to-left':
      return { rightToLeft: true, language: { bidirectional: /\p{Script=Hebrew}/u.test(text) ? 'he-IL' : 'ar-SA' } };
    case 'east-asian':
      return { font: { eastAsia: fonts.eastAsian, hint: 'eastAsia' }, language: { eastAsia: 'zh-CN' } };
    case 'sign':
      return { font: { ascii: fonts.sign, hAnsi: fonts.sign, eastAsia: fonts.sign, cs: fonts.sign } };
  }
}
