import type { CellPlace, SourceLine, SourceStyle, StyleRun } from '../../domain/reading/source/source-line.ts';

/** What is known of a line before its words come. */
export interface LineStart { readonly mark?: string; readonly level?: number; readonly heading?: number; readonly cell?: CellPlace }

/** Puts lines together from pieces of text as a file gives them. */
export interface LineBuilder {
  /** Begins a line; one that has no words is forgotten. */
  start: (start: LineStart) => void;
  add: (text: string, style?: SourceStyle) => void;
  /** A tracked deletion was taken out here. */
  strike: () => void;
  /** Leaves an empty line, once. */
  gap: () => void;
  finish: () => readonly SourceLine[];
}

/** No file has more characters than this read. */
export const mostCharacters = 8_000_000;
const mostLines = 200_000;

/** Makes an empty builder. White space counts as one space unless `keepsSpace`. */
export function lineBuilder(keepsSpace = false): LineBuilder {
  const lines: SourceLine[] = [];
  let start: LineStart = {};
  let text = '';
  let styles: StyleRun[] = [];
  let struck = false;
  let total = 0;
  const end = (): void => {
    const words = text.trimEnd();
    if (words.trim() !== '' && lines.length < mostLines) {
      lines.push({ text: words, ...start, ...(styles.length > 0 ? { styles } : {}), ...(struck ? { struck } : {}) });
      struck = false;
    }
    text = '';
    styles = [];
  };
  return {
    start: (next) => {
      end();
      start = next;
    },
    add: (piece, style) => {
      if (total > mostCharacters) return;
      const spaced = keepsSpace ? piece : piece.replaceAll(/[\t\n\r\f ]+/gu, ' ');
      const words = !keepsSpace && (text === '' || text.endsWith(' ')) ? spaced.replace(/^ /u, '') : spaced;
      total += words.length;
      if (style !== undefined && words.trim() !== '') styles = grown(styles, { from: text.length, to: text.length + words.length, style });
      text += words;
    },
    strike: () => {
      struck = true;
    },
    gap: () => {
      end();
      if (lines.length > 0 && lines.at(-1)?.text !== '') lines.push({ text: '' });
    },
    finish: () => {
      end();
      return lines;
    },
  };
}

/** Neighbouring runs of one style are one. */
function grown(runs: readonly StyleRun[], run: StyleRun): StyleRun[] {
  const last = runs.at(-1);
  return last?.style === run.style && last.to === run.from ? [...runs.slice(0, -1), { ...last, to: run.to }] : [...runs, run];
}
