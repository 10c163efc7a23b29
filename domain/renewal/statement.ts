import type { CarriableCommand } from '../command/carriable-kinds.ts';
import type { EvidenceId } from '../evidence/evidence-id.ts';
import type { EvidenceFields } from '../evidence/evidence-fields.ts';
import type { Evidence, Portfolio, Stamp } from '../portfolio/portfolio.ts';

/** Something that stands, as the command that would say it now; the stamp tells who said it and when. */
export interface Statement { readonly stamp: Stamp; readonly do: CarriableCommand }

/** What one part comes to: what is carried over, and how many judgements and decisions are not, since what they rest on changed or goes. */
export interface Carried { readonly statements: readonly Statement[]; readonly outdated: number }

/** What the parts look at: the portfolio, and the evidence that goes. */
export interface Renewing { readonly portfolio: Portfolio; readonly gone: ReadonlySet<EvidenceId> }

/** The parts of several as one. */
export function together(parts: readonly Carried[]): Carried {
  return { statements: parts.flatMap(({ statements }) => statements), outdated: parts.reduce((sum, { outdated }) => sum + outdated, 0) };
}

/** Those that stand are carried over, the others counted. */
export function standing<T>(items: readonly T[], stands: (item: T) => boolean, say: (item: T) => Statement): Carried {
  const kept = items.filter(stands);
  return { statements: kept.map(say), outdated: items.length - kept.length };
}

/** What is still said of an item without what was erased; null where nothing is left of it. */
export function keptFields({ fields, erased }: Evidence): EvidenceFields | null {
  if (erased === undefined) return fields;
  const files = fields.files.filter(({ file }) => !erased.files.includes(file));
  const { written, ...rest } = fields;
  const left: EvidenceFields = written !== undefined && !erased.files.includes(written.file) ? { ...rest, files, written } : { ...rest, files };
  return files.length === 0 && left.written === undefined ? null : left;
}
