import { Parser } from 'htmlparser2';
import type { SourceLine } from '../../../domain/reading/source/source-line.ts';
import { documentState } from './document-state.ts';
import { readNumbering } from './numbering.ts';
import { readStyles } from './styles.ts';

/** The lines of a Word document from its parts: a paragraph a line, with computed numbers, table cells, shading and emphasis; what was deleted under tracking is out, what was inserted is in. */
export function linesOfDocx(parts: ReadonlyMap<string, string>): readonly SourceLine[] {
  const state = documentState(readNumbering(parts.get('word/numbering.xml') ?? ''), readStyles(parts.get('word/styles.xml') ?? ''));
  const parser = new Parser({ onopentag: state.open, onclosetag: state.close, ontext: state.text }, { xmlMode: true, decodeEntities: true });
  parser.write(parts.get('word/document.xml') ?? '');
  parser.end();
  return state.finish();
}
