import { nameOf, referenceOf } from '../base-context.ts';
import { assertNever } from '../../text/assert-never.ts';
import type { SampleStanding } from '../../sampling/sample-standing.ts';
import { notIndependent, samplesOf } from '../facts/samples.ts';
import type { OpenItem, UnitFacts } from '../unit-context.ts';
import { nameAndDay } from '../words/by-words.ts';
import { roleName } from '../words/role-words.ts';
import { assessorName } from './open-claims.ts';

/** Samples that were not seen, that found something, that wait to be looked at again, or that the assessor of the same evidence picked. */
export function openSamples(context: UnitFacts): readonly OpenItem[] {
  const { say } = context;
  return samplesOf(context).flatMap((standing) => {
    const reference = referenceOf(context, standing.sample.evidence);
    const name = nameOf(context, standing.sample.stamp.writer);
    const same = notIndependent(context, standing).map((writer) => ({ what: say('report.open.same-person', { reference, name: nameOf(context, writer) }), closes: say('report.open.same-person-close'), who: roleName(context, 'internal-quality-assurer') }));
    return [...same, ...openOf(context, standing, { reference, name })];
  });
}

function openOf(context: UnitFacts, { sample, state, finding, since }: SampleStanding, named: { readonly reference: string; readonly name: string }): readonly OpenItem[] {
  const { say } = context;
  const finder = nameOf(context, (finding ?? sample).stamp.writer);
  const by = since === null ? '' : nameAndDay(context, since);
  switch (state) {
    case 'agreed': return [];
    case 'to-see':
    case 'not-seen': {
      const where = context.input.portfolio.evidence.get(sample.evidence)?.fields.heldAt;
      return [{ what: say('report.open.not-seen', named), closes: where === undefined ? say('report.open.not-seen-close') : say('report.open.not-seen-there', { where }), who: finder }];
    }
    case 'not-agreed': return [{ what: say('report.open.not-agreed', { ...named, name: finder }), closes: say('report.open.not-agreed-close'), who: assessorName(context) }];
    case 'answered': return [{ what: say('report.open.answered', { ...named, name: finder, by }), closes: say('report.open.look-again-close'), who: finder }];
    case 'changed': return [{ what: say('report.open.changed-since-agreed', { ...named, name: finder, by }), closes: say('report.open.look-again-close'), who: finder }];
    default: return assertNever(state);
  }
}
