import type { JournalFile, OpenJournal } from '../journal/journal-file.ts';
import type { Description, DescriptionRead } from './description.ts';

/**
 * Which portfolio a folder holds: the one `portfolio.json` names, if a journal here is of it; else the one that most journals are of,
 * so that a lost or exchanged `portfolio.json` blocks nothing. Null if no journal's header could be read.
 */
export function whichPortfolio(description: DescriptionRead, files: Iterable<JournalFile>): Description | null {
  const journals = [...files].filter((file) => file.kind === 'journal');
  if (description.kind === 'here' && journals.some((file) => file.header.portfolio === description.id)) return description;
  const ids = [...new Set(journals.map((file) => file.header.portfolio))].sort();
  const most = ids.reduce<string | null>((best, id) => (best === null || ofPortfolio(journals, id).length > ofPortfolio(journals, best).length ? id : best), null);
  if (most === null) return null;
  const created = ofPortfolio(journals, most).map((file) => file.header.created).sort()[0] ?? '';
  return { id: most, created };
}

function ofPortfolio(journals: readonly OpenJournal[], id: string): readonly OpenJournal[] {
  return journals.filter((file) => file.header.portfolio === id);
}
