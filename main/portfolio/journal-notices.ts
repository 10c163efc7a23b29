import type { JournalFile } from '../journal/journal-file.ts';
import { isExchanged } from '../journal/is-exchanged.ts';
import { assertNever } from '../../domain/text/assert-never.ts';
import type { Notice } from './notices.ts';

/** What is to be said of one file in `journal/`. `own`: this session writes it, so its end is nobody else's. */
export function journalNotices(file: JournalFile, portfolio: string, own: boolean): readonly Notice[] {
  const { name } = file;
  switch (file.kind) {
    case 'other':
      return [];
    case 'arriving':
      return [{ kind: 'arriving', file: name }];
    case 'damaged':
      return [{ kind: 'damaged-journal', file: name }];
    case 'unreadable':
      return [{ kind: 'unreadable-journal', file: name }];
    case 'newer':
      return [{ kind: 'newer-journal', file: name }];
    case 'journal': {
      if (file.header.portfolio !== portfolio) return [{ kind: 'foreign-journal', file: name, name: file.writer.person.name }];
      const lines = file.damaged.filter(({ why }) => why !== 'signature');
      const notices: Notice[] = isExchanged(file) ? [{ kind: 'exchanged-journal', file: name, name: file.writer.person.name }] : [];
      if (lines[0] !== undefined) notices.push({ kind: 'damaged-lines', file: name, count: lines.length, first: lines[0].at });
      if (lines.length < file.damaged.length) notices.push({ kind: 'wrong-signature', file: name, name: file.writer.person.name });
      if (file.rest > 0 && !own) notices.push({ kind: 'arriving', file: name });
      return notices;
    }
    default:
      return assertNever(file);
  }
}
