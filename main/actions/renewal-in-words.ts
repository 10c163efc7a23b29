import { renewalFacts } from '../../domain/portfolio/carried-people.ts';
import { instantWords } from '../../domain/text/instant.ts';
import type { Look } from './work.ts';

/** That the portfolio was made anew, and whose words stand in it without their signature, a sentence each; nothing where it was not. */
export function renewalInWords({ session, context: { say } }: Look): readonly string[] {
  const facts = renewalFacts(session.portfolio);
  if (facts === null) return [];
  const { renewal, by: name, people } = facts;
  return [
    say('verify.renewed', { name, at: instantWords(say, renewal.stamp.at), stood: instantWords(say, renewal.stoodAt) }),
    ...people.map((one) => say('verify.carried', { who: one.name, role: say(`role.${one.role}`), name })),
  ];
}
