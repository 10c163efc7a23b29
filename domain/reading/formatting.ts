import type { Passage } from './source/passage.ts';
import type { SourceLine, SourceStyle } from './source/source-line.ts';

type Kept = 'shaded' | 'bold-italic' | 'italic';

/** The formatting that most of a passage has in its file. */
export function formattingOf(words: Passage, lines: readonly SourceLine[]): readonly Kept[] {
  const counts = new Map<SourceStyle, number>();
  let all = 0;
  for (const { line, from, length } of words.parts) {
    all += length;
    for (const run of lines[line - 1]?.styles ?? []) {
      const shared = Math.min(run.to, from + length) - Math.max(run.from, from);
      if (shared > 0) counts.set(run.style, (counts.get(run.style) ?? 0) + shared);
    }
  }
  return (['shaded', 'bold-italic', 'italic'] as const).filter((style) => all > 0 && (counts.get(style) ?? 0) * 10 >= all * 8);
}
