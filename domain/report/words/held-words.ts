import type { Evidence } from '../../portfolio/portfolio.ts';
import type { BaseContext } from '../base-context.ts';
import { bytesState, filesIn } from '../facts/bytes.ts';
import type { EvidencePage } from '../facts/evidence-pages.ts';
import { photographsOf } from '../facts/evidence-pages.ts';
import { plain } from '../text.ts';
import type { Text } from '../text.ts';
import { fileWords } from './file-words.ts';
import { dayOf } from './when.ts';

/** Where evidence is: printed here on which page, in the portfolio as what, held where, erased when and why, not here yet. */
export function heldWords(context: BaseContext, evidence: Evidence): Text {
  const { say, input } = context;
  const { fields, erased } = evidence;
  if (erased !== undefined) return plain(say('report.held.erased-whole', { day: dayOf(say, erased.stamp), ground: erased.ground }));
  const page = context.firstPages.get(evidence.id);
  const printed = new Set(page === undefined ? [] : photographsOf(input, evidence));
  const kinds = fields.files.filter((file) => bytesState(input, file) === 'here' && !printed.has(file)).map((file) => fileWords(say, file, input.files.get(file.file)));
  const parts = [
    ...(fields.heldAt === undefined ? [] : [say('report.held.elsewhere', { where: fields.heldAt })]),
    ...(page === undefined ? inPortfolio(context, evidence, kinds) : kinds.length > 0 ? [say('report.held.files', { kinds: counted(kinds).join('; ') })] : []),
    ...missing(context, evidence),
  ];
  return page === undefined ? plain(parts.join('. ')) : [...printedHere(context, page), ...plain(parts.map((part) => `. ${part}`).join(''))];
}

function inPortfolio({ say, input }: BaseContext, evidence: Evidence, kinds: readonly string[]): readonly string[] {
  if (kinds.length > 0) return [say('report.held.files', { kinds: counted(kinds).join('; ') })];
  const written = evidence.fields.written;
  if (written !== undefined && bytesState(input, written) === 'here') return [say('report.held.portfolio')];
  return evidence.fields.heldAt === undefined && evidence.fields.files.length === 0 && written === undefined ? [say('report.held.no-file')] : [];
}

/** Several of one kind are counted: "3 × picture". */
function counted(kinds: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => (count === 1 ? kind : `${count} × ${kind}`));
}

function missing(context: BaseContext, evidence: Evidence): readonly string[] {
  const states = ['arriving', 'withheld', 'damaged', 'erased', 'held'] as const;
  return states.flatMap((state) => {
    const count = filesIn(context.input, evidence, state).length;
    return count === 0 ? [] : [context.say(`report.held.${state}`, { count })];
  });
}

function printedHere({ say }: BaseContext, page: EvidencePage): Text {
  const words = page.kind === 'form' ? say('report.held.printed') : say('report.held.annex', { page: `A-${page.number}` });
  return [{ kind: 'text', text: `${words} `, to: page.anchor }, { kind: 'page', pageOf: page.anchor }];
}
