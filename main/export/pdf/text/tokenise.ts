import type { Text } from '../../../../domain/report/text.ts';
import { blank } from '../text-style.ts';
import type { TextSetting } from '../text-style.ts';
import { breakableParts } from './break-opportunities.ts';
import { levelsOf, mirrored } from './direction.ts';
import type { Levels } from './direction.ts';
import { setRuns } from './run-text.ts';
import type { SetRun } from './run-text.ts';
import type { ShapeWord } from './shape-word.ts';
import type { Token } from './token.ts';

/** What tokens are measured with: the shaper, and how many figures a page number may have. */
export interface Measure { readonly shape: ShapeWord; readonly pageFigures: number }

/** A text in its tokens, in reading order. */
export function tokenise(text: Text, setting: TextSetting, measure: Measure): Token[] {
  const runs = setRuns(text, setting);
  const levels = levelsOf(runs.map((run) => run.text).join(''));
  const found: Token[] = [];
  let offset = 0;
  for (const run of runs) {
    addRun(found, run, { setting, measure, levels, offset });
    offset += run.text.length;
  }
  return found;
}

interface RunSetting { readonly setting: TextSetting; readonly measure: Measure; readonly levels: Levels | null; readonly offset: number }

function addRun(found: Token[], run: SetRun, how: RunSetting): void {
  if (run.kind === 'page') {
    const width = (how.measure.shape('0'.repeat(how.measure.pageFigures), run.style.weight).width * run.style.size) / 1000;
    found.push({ body: { kind: 'page', of: run.text }, style: run.style, width, space: 0, joined: true, ends: false, mark: run.mark, level: levelAt(how, 0) });
  } else if (run.kind === 'blank') {
    found.push({ body: { kind: 'blank' }, style: run.style, width: blank.width, space: 0, joined: true, ends: false, mark: run.mark, level: levelAt(how, 0) });
  } else {
    addWords(found, run, how);
  }
}

// Stretches of spaces, line ends and words in turn.
const stretches = /\n| +|[^ \n]+/g;

function addWords(found: Token[], run: SetRun, how: RunSetting): void {
  const first = found.length;
  for (const match of run.text.matchAll(stretches)) {
    const stretch = match[0];
    if (stretch === '\n') endLine(found, run, how);
    else if (stretch.startsWith(' ')) addSpaces(found, run, how, stretch.length);
    else addWord(found, run, how, stretch, match.index);
  }
  if (how.setting.signSlot !== null && run.mark.chip === null) giveSignRoom(found, first, how.setting.signSlot);
}

function addWord(found: Token[], run: SetRun, how: RunSetting, word: string, at: number): void {
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
  if (last !== undefined) found[found.length - 1] = { ...last, joined: true };
}

/** A token of one word, shaped in its direction. */
export function wordToken(text: string, level: number, run: Pick<SetRun, 'style' | 'mark'>, measure: Measure): Token {
  const rightToLeft = level % 2 === 1;
  const word = measure.shape(rightToLeft ? mirrored(text) : text, run.style.weight, rightToLeft);
  const body = { kind: 'word', word: rightToLeft ? { ...word, text } : word } as const;
  return { body, style: run.style, width: (word.width * run.style.size) / 1000, space: 0, joined: true, ends: false, mark: run.mark, level };
}

function openLast(found: Token[]): void {
  const last = found.at(-1);
  if (last !== undefined) found[found.length - 1] = { ...last, joined: false };
}

function addSpaces(found: Token[], run: SetRun, how: RunSetting, count: number): void {
  const space = (how.measure.shape(' ', run.style.weight).width * run.style.size * count) / 1000;
  const last = found.at(-1);
  if (last === undefined || last.ends) return;
  found[found.length - 1] = { ...last, space: last.space + space, joined: false };
}

function endLine(found: Token[], run: SetRun, how: RunSetting): void {
  const last = found.at(-1);
  if (last === undefined || last.ends) found.push({ ...wordToken('', levelAt(how, 0), run, how.measure), joined: false, ends: true });
  else found[found.length - 1] = { ...last, ends: true, joined: false };
}

const sign = /^[^\p{L}\p{N}]$/u;

/** A sign at the start of a run takes the slot whole, its space included. */
function giveSignRoom(found: Token[], at: number, slot: number): void {
  const token = found[at];
  if (token?.body.kind !== 'word' || !sign.test(token.body.word.text)) return;
  found[at] = { ...token, space: Math.max(0, slot - token.width) };
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
