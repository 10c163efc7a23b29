import type { Line } from '../../domain/command/line.ts';
import type { SetAside } from '../../domain/portfolio/portfolio.ts';
import { assertNever } from '../../domain/text/assert-never.ts';
import type { Look } from './work.ts';

/** Lines that are set aside, each as a sentence: whose, when, why. Shown, never dropped. */
export function setAsideInWords(look: Look): readonly string[] {
  return look.session.portfolio.setAside.map((one) => setAsideSentence(look, one));
}

/** Lines that wait for others that are not here yet, each as a sentence. */
export function waitingInWords(look: Look): readonly string[] {
  return look.session.portfolio.waiting.map((line) => look.context.say('waiting.line', whoAndWhen(look, line)));
}

function setAsideSentence(look: Look, { line, reason }: SetAside): string {
  const { say } = look.context;
  const by = whoAndWhen(look, line);
  switch (reason.kind) {
    case 'role': return say('set-aside.role', { ...by, role: say(`role.${reason.role}`) });
    case 'unknown-object': return say('set-aside.unknown-object', by);
    case 'id-used': return say('set-aside.id-used', by);
    case 'newer': return say('set-aside.newer', by);
    case 'unreadable': return say('set-aside.unreadable', by);
    case 'undone-but-used': return say('set-aside.undone-but-used', { ...by, other: nameOf(look, reason.by) });
    default: return assertNever(reason);
  }
}

function whoAndWhen(look: Look, line: Line): { readonly name: string; readonly at: string } {
  return { name: nameOf(look, line.writer), at: line.at.slice(0, 16).replace('T', ' ') };
}

function nameOf({ session, context }: Look, writer: Line['writer']): string {
  return session.portfolio.writers.get(writer)?.person.name ?? context.say('person.unknown');
}
