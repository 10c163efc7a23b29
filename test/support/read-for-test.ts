import { readUnit } from '../../domain/reading/read-unit.ts';
import type { DraftUnit } from '../../domain/reading/draft-unit.ts';
import { linesOfText } from '../../domain/reading/source/from-text.ts';
import type { SourceLine } from '../../domain/reading/source/source-line.ts';
import { unitAsJson } from '../../domain/reading/unit-as-json.ts';
import { makeSay } from '../../main/words/say.ts';
import { printedSchema, scoreUnit, type PrintedUnit, type UnitCase, type UnitScore } from './score-unit.ts';

const say = makeSay();

/** The draft of a document. */
export function draftOf(lines: readonly SourceLine[]): DraftUnit {
  return readUnit(lines, say);
}

/** What is printed of a document. */
export function printedOf(lines: readonly SourceLine[]): PrintedUnit {
  return printedSchema.parse(JSON.parse(JSON.stringify(unitAsJson(draftOf(lines)))));
}

/** The score of some cases together, as a share of all points, with what each lost. */
export function scoreAll(cases: readonly UnitCase[], read: (one: UnitCase) => PrintedUnit): { readonly share: number; readonly lost: readonly string[] } {
  const scores = cases.map((one): UnitScore & { readonly name: string } => ({ name: one.name, ...scoreUnit(one.expected, read(one)) }));
  const [got, of] = [scores.reduce((sum, score) => sum + score.got, 0), scores.reduce((sum, score) => sum + score.of, 0)];
  return { share: (100 * got) / of, lost: scores.filter(({ lost }) => lost.length > 0).map(({ name, lost }) => `${name}: ${lost.join(', ')}`) };
}

/** Scores some cases as plain text. */
export function scoreTexts(cases: readonly UnitCase[]): { readonly share: number; readonly lost: readonly string[] } {
  return scoreAll(cases, ({ text }) => printedOf(linesOfText(text)));
}
