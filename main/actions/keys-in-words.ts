import { severalKeys } from '../../domain/portfolio/further-keys.ts';
import type { Look } from './work.ts';

/** Who signs with several keys, each as a sentence: a further machine, a restored backup, or somebody else under their name. */
export function keysInWords({ session, context: { say } }: Look): readonly string[] {
  return severalKeys(session.portfolio).map(({ name, role, count }) => say('verify.several-keys', { name, role: say(`role.${role}`), count }));
}
