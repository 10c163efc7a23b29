import type { WriterRole } from '../person/role.ts';
import type { RuleOutcome } from './outcome.ts';

/** Whose moves close an open rule, first theirs who can move at once: what judging alone would not close is somebody's move as well. */
export function ruleMovers({ judged, claimed }: Pick<RuleOutcome, 'judged' | 'claimed'>): readonly WriterRole[] {
  const roles = [judged.who, claimed.state === 'open' ? claimed.who : null];
  return [...new Set(judged.who === null ? [] : roles.filter((role) => role !== null))];
}
