import { nameOf, referenceOf } from '../base-context.ts';
import { assessedBySamePerson, findingsOf, samplesOf } from '../facts/samples.ts';
import type { OpenItem, UnitFacts } from '../unit-context.ts';
import { roleName } from '../words/role-words.ts';
import { assessorName } from './open-claims.ts';

/** Samples that were not seen, that found something, or that the assessor of the same evidence picked. */
export function openSamples(context: UnitFacts): readonly OpenItem[] {
  const { say } = context;
  return samplesOf(context).flatMap((sample) => {
    const reference = referenceOf(context, sample.evidence);
    const verifier = nameOf(context, sample.stamp.writer);
    const result = findingsOf(context, sample).at(-1)?.result ?? 'not-seen';
    const same = assessedBySamePerson(context, sample) ? [{ what: say('report.open.same-person', { reference, name: verifier }), closes: say('report.open.same-person-close'), who: roleName(context, 'internal-quality-assurer') }] : [];
    if (result === 'agreed') return same;
    const where = context.input.portfolio.evidence.get(sample.evidence)?.fields.heldAt;
    const notSeen = { what: say('report.open.not-seen', { reference, name: verifier }), closes: where === undefined ? say('report.open.not-seen-close') : say('report.open.not-seen-there', { where }), who: verifier };
    const notAgreed = { what: say('report.open.not-agreed', { reference, name: verifier }), closes: say('report.open.not-agreed-close'), who: assessorName(context) };
    return [...same, result === 'not-seen' ? notSeen : notAgreed];
  });
}
