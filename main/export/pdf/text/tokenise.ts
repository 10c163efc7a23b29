import type { Text } from '../../../../domain/report/text.ts';
import { blank } from '../text-style.ts';
import type { TextSetting } from '../text-style.ts';
import { breakableParts } from './break-opportunities.ts';
import { levelsOf, mirrored } from './direction.ts';
import type { Levels } from './direction.ts';
import { setRuns } from './run-text.ts';
import type { SetRun } from './run-text.ts';
import type { ShapeWord } from './shape-word.ts';
import type { Token, TokenBody } from './token.ts';

/** What tokens are measured with: the shaper, and how many figures a page number may have. */
export interface Measure { readonly shape: ShapeWord; readonly pageFigures: number }

/** A text in its tokens, in reading order. */
export function tokenise(text: Text, setting: TextSetting, measure: Measure): Token[] {
  const runs = setRuns(text, setting);
  const levels = levelsOf(runs.map((run) => run.text).join(''));
  const found: Draft[] = [];
  let offset = 0;
  for (const run of runs) {
    addRun(found, run, { setting, measure, levels, offset });
    offset += run.text.length;
  }
  return found;
}

/** A token still being made: what follows it decides whether a line may end after it. */
export type Draft = { -readonly [Key in keyof Token]: Token[Key] };

interface RunSetting { readonly setting: TextSetting; readonly measure: Measure; readonly levels: Levels | null; readonly offset: number }

function addRun(found: Draft[], run: SetRun, how: RunSetting): void {
  if (run.kind === 'page') {
    const width = (how.measure.shape('0'.repeat(how.measure.pageFigures), run.style.weight).width * run.style.size) / 1000;
    found.push(draft({ kind: 'page', of: run.text }, width, run, levelAt(how, 0)));
  } else if (run.kind === 'blank') {
    found.push(draft({ kind: 'blank' }, blank.width, run, levelAt(how, 0)));
  } else {
    addWords(found, run, how);
  }
}

// Stretches of spaces, line ends and words in turn.
const stretches = /\n| +|[^ \n]+/g;

function addWords(found: Draft[], run: SetRun, how: RunSetting): void {
  const first = found.length;
  for (const match of run.text.matchAll(stretches)) {
    const stretch = match[0];
    if (stretch === '\n') endLine(found, run, how);
    else if (stretch.startsWith(' ')) addSpaces(found, run, how, stretch.length);
    else addWord(found, run, how, stretch, match.index);
  }
  if (how.setting.signSlot !== null && run.mark.chip === null) giveSignRoom(found, first, how.setting.signSlot);
}

function addWord(found: Draft[], run: SetRun, how: RunSetting, word: string, at: number): void {
  let position = at;
  for (const part of breakableParts(word)) {
    for (const stretch of splitByLevel(part, position, how)) {
      const level = levelAt(how, position);
      found.push(wordToken(stretch, level, run, how.measure));
      position += stretch.length;
    }
    openLast(found);
  }
  // A following run without a space between belongs to this word.
  const last = found.at(-1);
  if (last !== undefined) last.joined = true;
}

/** A token of one word, shaped in its direction. */
export function wordToken(text: string, level: number, run: Pick<SetRun, 'style' | 'mark'>, measure: Measure): Draft {
  const rightToLeft = level % 2 === 1;
  const word = measure.shape(rightToLeft ? mirrored(text) : text, run.style.weight, rightToLeft);
  const body = { kind: 'word', word: rightToLeft ? { ...word, text } : word } as const;
  return draft(body, (word.width * run.style.size) / 1000, run, level);
}

/** A token joined to what follows, until something says that a line may end after it. */
function draft(body: TokenBody, width: number, run: Pick<SetRun, 'style' | 'mark'>, level: number): Draft {
  return { body, style: run.style, width, space: 0, joined: true, ends: false, mark: run.mark, level, padBefore: 0, padAfter: 0, group: null, order: 0 };
}

function openLast(found: Draft[]): void {
  const last = found.at(-1);
  if (last !== undefined) last.joined = false;
}

function addSpaces(found: Draft[], run: SetRun, how: RunSetting, count: number): void {
  const space = (how.measure.shape(' ', run.style.weight).width * run.style.size * count) / 1000;
  const last = found.at(-1);
  if (last === undefined || last.ends) return;
  last.space += space;
  last.joined = false;
}

function endLine(found: Draft[], run: SetRun, how: RunSetting): void {
  const last = found.at(-1);
  const ending = last === undefined || last.ends ? wordToken('', levelAt(how, 0), run, how.measure) : last;
  if (ending !== last) found.push(ending);
  ending.ends = true;
  ending.joined = false;
}

const sign = /^[^\p{L}\p{N}]$/u;

/** A sign at the start of a run takes the slot whole, its space included. */
function giveSignRoom(found: Draft[], at: number, slot: number): void {
  const token = found[at];
  if (token?.body.kind !== 'word' || !sign.test(token.body.word.text)) return;
  token.space = Math.max(0, slot - token.width);
}

function levelAt(how: RunSetting, index: number): number {
  return how.levels?.[how.offset + index] ?? 0;
}

function splitByLevel(text: string, at: number, how: RunSetting): string[] {
  if (how.levels === null) return [text];
  const parts: string[] = [];
  let start = 0;
  for (let index = 1; index <= text.length; index++) {
    if (index < text.length && levelAt(how, at + index) === levelAt(how, at + start)) continue;
    parts.push(text.slice(start, index));
    start = index;
  }
  return parts;
}
