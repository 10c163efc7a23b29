import type { Counts } from '../../../domain/portfolio/counts.ts';
import type { Portfolio } from '../../../domain/portfolio/portfolio.ts';
import { noticeInWords } from '../../portfolio/notices.ts';
import { undoableOf } from '../../portfolio/undo-commands.ts';
import type { News, NoticeSaid } from '../contract/portfolio.ts';
import type { OpenPortfolio } from './open-portfolio.ts';

/** What came to an open portfolio since the page was last told, and how things stand now. */
export function newsOf({ look, work, told, said }: OpenPortfolio): News {
  const { session, context, counts } = look;
  const writer = work?.session.writer ?? null;
  return {
    ...told.news(session),
    uncounted: uncounted(session.portfolio, counts),
    notices: [...said.map((sentence): NoticeSaid => ({ kind: 'said', sentence })), ...session.notices.map((notice): NoticeSaid => ({ kind: notice.kind, sentence: noticeInWords(context.say, notice) }))],
    writer: writer?.id ?? null,
    ...undoableOf(session.fold, writer),
  };
}

function uncounted({ writers }: Portfolio, counts: Counts): News['uncounted'] {
  return [...writers.values()].flatMap((writer): News['uncounted'] => {
    const standing = counts(writer);
    return standing === 'yes' ? [] : [[writer.id, standing]];
  });
}
