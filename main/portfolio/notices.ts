import type { Say } from '../../domain/words/say.ts';
import { assertNever } from '../../domain/text/assert-never.ts';

/** What a person should know of an open portfolio, though the work goes on. */
export type Notice =
  | { readonly kind: 'torn-line-cut'; readonly file: string; readonly bytes: number }
  | { readonly kind: 'arriving'; readonly file: string }
  | { readonly kind: 'journal-replaced'; readonly file: string; readonly kept: string | null }
  | { readonly kind: 'journal-behind'; readonly file: string }
  | { readonly kind: 'damaged-lines'; readonly file: string; readonly count: number; readonly first: number }
  | { readonly kind: 'wrong-signature'; readonly file: string; readonly name: string }
  | { readonly kind: 'exchanged-journal'; readonly file: string; readonly name: string }
  | { readonly kind: 'damaged-journal'; readonly file: string }
  | { readonly kind: 'unreadable-journal'; readonly file: string }
  | { readonly kind: 'newer-journal'; readonly file: string }
  | { readonly kind: 'foreign-journal'; readonly file: string; readonly name: string }
  | { readonly kind: 'newer-lines'; readonly count: number }
  | { readonly kind: 'waiting'; readonly count: number }
  | { readonly kind: 'description-lost' }
  | { readonly kind: 'unit-lost'; readonly code: string; readonly damaged: boolean };

/** The notice in words: what is so, and what is safe or to be done. */
export function noticeInWords(say: Say, notice: Notice): string {
  switch (notice.kind) {
    case 'torn-line-cut':
      return say('notice.torn-line-cut', { file: notice.file });
    case 'arriving':
      return say('notice.arriving', { file: notice.file });
    case 'journal-replaced':
      return say('notice.journal-replaced', { file: notice.file });
    case 'journal-behind':
      return say('notice.journal-behind', { file: notice.file });
    case 'damaged-lines':
      return say('notice.damaged-lines', { file: notice.file, count: notice.count, first: notice.first });
    case 'wrong-signature':
      return say('notice.wrong-signature', { file: notice.file, name: notice.name });
    case 'exchanged-journal':
      return say('notice.exchanged-journal', { file: notice.file, name: notice.name });
    case 'damaged-journal':
      return say('notice.damaged-journal', { file: notice.file });
    case 'unreadable-journal':
      return say('notice.unreadable-journal', { file: notice.file });
    case 'newer-journal':
      return say('notice.newer-journal', { file: notice.file });
    case 'foreign-journal':
      return say('notice.foreign-journal', { file: notice.file, name: notice.name });
    case 'newer-lines':
      return say('notice.newer-lines', { count: notice.count });
    case 'waiting':
      return say('notice.waiting', { count: notice.count });
    case 'description-lost':
      return say('notice.description-lost');
    case 'unit-lost':
      return say(notice.damaged ? 'notice.unit-damaged' : 'notice.unit-missing', { code: notice.code });
    default:
      return assertNever(notice);
  }
}
