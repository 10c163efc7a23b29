import { noticeInWords, type Notice } from '../portfolio/notices.ts';
import type { Look } from './work.ts';

/** What of the folder could not be read or proved, each as a sentence. */
export function damagedNotices({ session, context }: Look): readonly string[] {
  return session.notices.filter(isDamage).map((notice) => noticeInWords(context.say, notice));
}

const damage: readonly Notice['kind'][] = ['damaged-lines', 'wrong-signature', 'exchanged-journal', 'damaged-journal', 'unreadable-journal', 'newer-journal', 'foreign-journal', 'unit-lost'];

function isDamage({ kind }: Notice): boolean {
  return damage.includes(kind);
}
