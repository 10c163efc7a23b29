import { assertNever } from '../../../../domain/text/assert-never.ts';
import type { Emphasis, Field, Run, Text } from '../../../../domain/report/text.ts';
import { chips } from '../text-style.ts';
import type { TextSetting } from '../text-style.ts';
import { strong } from '../type-style.ts';
import type { TypeStyle } from '../type-style.ts';
import { cleanText } from './clean-text.ts';
import type { Chip, RunMark } from './token.ts';

/** A run with its words and looks decided: what it prints, in which type. */
export interface SetRun {
  readonly text: string;
  readonly kind: 'words' | 'page' | 'blank';
  readonly style: TypeStyle;
  readonly mark: RunMark;
}

const tickedBox = '☑';
const openBox = '☐';

/** The runs of a text as they print. A field that stands alone and is empty leaves its room blank; among words it is a rule to write on. */
export function setRuns(text: Text, setting: TextSetting): SetRun[] {
  const alone = text.length === 1;
  return text.flatMap((run) => setRun(run, setting, alone));
}

function setRun(run: Run, setting: TextSetting, alone: boolean): SetRun[] {
  switch (run.kind) {
    case 'text':
      return [{ kind: 'words', text: cleanText(run.text), style: styleOf(run.emphasis, setting), mark: markOf(run, setting) }];
    case 'page':
      return [{ kind: 'page', text: run.pageOf, style: styleOf(run.emphasis, setting), mark: { ...unmarked, to: run.pageOf } }];
    case 'field':
      return setField(run.field, setting, alone);
    default:
      return assertNever(run);
  }
}

function setField(field: Field, setting: TextSetting, alone: boolean): SetRun[] {
  if (field.kind === 'check') {
    return [{ kind: 'words', text: field.checked ? tickedBox : openBox, style: setting.figure, mark: { ...unmarked, words: null } }];
  }
  const value = cleanText(field.value);
  if (value !== '') return [{ kind: 'words', text: value, style: setting.base, mark: unmarked }];
  return alone ? [] : [{ kind: 'blank', text: '', style: setting.base, mark: unmarked }];
}

function styleOf(emphasis: Emphasis | undefined, setting: TextSetting): TypeStyle {
  switch (emphasis) {
    case undefined:
    case 'quiet':
    case 'struck':
      return setting.base;
    case 'strong':
    case 'open':
    case 'refused':
      return strong(setting.base);
    case 'figure':
      return setting.figure;
    case 'small':
      return setting.small;
    default:
      return assertNever(emphasis);
  }
}

const unmarked: RunMark = { to: null, words: null, language: null, chip: null, struck: false };

function markOf(run: Extract<Run, { kind: 'text' }>, setting: TextSetting): RunMark {
  const words = run.words === undefined ? null : cleanText(run.words);
  const chip = chipOf(run.emphasis, setting);
  const struck = run.emphasis === 'struck';
  if (words === null && chip === null && !struck && run.to === undefined && run.language === undefined) return unmarked;
  return { to: run.to ?? null, words, language: run.language ?? null, chip, struck };
}

function chipOf(emphasis: Emphasis | undefined, setting: TextSetting): Chip | null {
  if (emphasis !== 'open' && emphasis !== 'refused') return null;
  const kind = emphasis === 'open' ? 'black' : 'framed';
  return { kind, padding: chips[kind].padding, height: Math.min(chips[kind].height, setting.base.leading) };
}
