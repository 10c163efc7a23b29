import type { Text } from '../../../../domain/report/text.ts';
import type { Line } from '../text/token.ts';
import type { TextSetting } from '../text-style.ts';

/** Longer texts are not likely to come twice. */
const longest = 80;

/** Remembers the lines of short texts: dates, methods, verdicts and initials fill a record's tables over and over. */
export class LineMemory {
  private readonly bySetting = new Map<TextSetting, Map<string, readonly Line[]>>();

  /** The lines of a text, made now if this text was not set before in this setting and width. */
  find(text: Text, setting: TextSetting, width: number, make: () => readonly Line[]): readonly Line[] {
    const key = keyOf(text, width);
    if (key === null) return make();
    const known = this.bySetting.get(setting) ?? new Map<string, readonly Line[]>();
    this.bySetting.set(setting, known);
    const lines = known.get(key) ?? make();
    known.set(key, lines);
    return lines;
  }
}

function keyOf(text: Text, width: number): string | null {
  let key = String(width);
  for (const run of text) {
    if (run.kind !== 'text' || run.text.length > longest) return null;
    key += `\0${run.text}\0${run.emphasis ?? ''}\0${run.words ?? ''}\0${run.to ?? ''}\0${run.language ?? ''}`;
  }
  return key;
}
