import type { Say } from '../../domain/words/say.ts';
import type { PortfolioStatus, UnitStatus } from '../actions/status.ts';

/** A status for people to read: per unit the counts, each rule with what would close it, then what has no effect. */
export function statusLines(status: PortfolioStatus, say: Say): readonly string[] {
  const { candidate, number, centre } = status.portfolio;
  const whose = [candidate ?? say('report.candidate.unnamed'), number, centre].filter((part) => part !== null).join(', ');
  return [
    whose,
    ...status.units.flatMap((unit) => unitLines(unit, say)),
    ...under(say('status.set-aside'), status.setAside),
    ...under(say('status.waiting'), status.waiting),
    ...under(say('status.damaged'), status.damaged),
    ...under(say('status.keys'), status.keys),
    ...under(say('status.renewal'), status.renewal),
  ];
}

function unitLines(unit: UnitStatus, say: Say): readonly string[] {
  const decision = unit.decision === null ? say('status.undecided') : say(`done.decided.${unit.decision.outcome}`, { code: unit.code });
  return [
    '',
    `${unit.title} (${unit.code}). ${decision}`,
    ...(unit.supersededBy === null ? [] : [`  ${say('status.superseded', { code: unit.supersededBy })}`]),
    ...unit.criteria.map(({ address, state, references }) => `  ${address.padEnd(16)} ${say(`state.${state}`)}${references.length > 0 ? `  ${references.join(', ')}` : ''}`),
    ...(unit.noRules === null ? [] : ['', `  ${unit.noRules}`]),
    ...under(`  ${say('status.edition')}`, unit.fromEarlier.map((line) => `  ${line}`)),
    ...unit.rules.flatMap((rule) => [
      '',
      `  ${rule.id}  ${say(`rule-state.${rule.judged}`)}  ${rule.sentence}`,
      `      ${rule.because}${rule.wouldClose === null ? '' : ` ${rule.wouldClose}`}`,
    ]),
  ];
}

function under(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', heading, ...lines.map((line) => `  ${line}`)];
}
