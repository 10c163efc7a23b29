import type { Command } from '../../domain/command/kinds.ts';
import type { Entry } from '../../domain/portfolio/entry.ts';
import { readCriterionKey, type CriterionKey } from '../../domain/unit/criterion-key.ts';
import type { View } from '../portfolio/view.ts';
import type { Place } from '../shell/place.ts';

/** Where what a line speaks of can be seen now; null where it is nowhere any more. */
export function placeOfEntry({ portfolio, units }: Pick<View, 'portfolio' | 'units'>, entry: Entry | undefined): Place | null {
  if (entry?.reading.kind !== 'read') return null;
  const place = placeOf(entry.reading.command, portfolio);
  if (place?.kind === 'unit' && !units.has(place.unit)) return null;
  if (place?.kind === 'evidence' && place.evidence !== undefined && !portfolio.evidence.has(place.evidence)) return null;
  return place;
}

function placeOf(command: Command, { feedback, samples }: View['portfolio']): Place | null {
  if (command.kind === 'sample' || command.kind === 'finding') return samples.has(command.sample) ? { kind: 'sampling', sample: command.sample } : null;
  if ('criterion' in command) return atCriterion(command.criterion);
  if ('criteria' in command) return atFirst(command.criteria);
  if ('evidence' in command) return { kind: 'evidence', evidence: command.evidence };
  switch (command.kind) {
    case 'describe':
    case 'describe-person':
    case 'register-witness': return { kind: 'details' };
    case 'feedback': return onWhat(command.on);
    case 'reword-feedback': return onWhat(feedback.get(command.feedback)?.on);
    case 'confirm': return { kind: 'unit', unit: command.unit, tab: 'rules' };
    case 'take-unit':
    case 'replace-unit':
    case 'supersede-unit':
    case 'uphold':
    case 'decide':
    case 'countersign': return { kind: 'unit', unit: command.unit };
    case 'bring-claims':
    case 'leave-claims': return atFirst(command.claims.map(({ to }) => to));
    case 'add-action':
    case 'finish-action': return { kind: 'overview' };
    default: return null;
  }
}

function onWhat(on: Extract<Command, { readonly kind: 'feedback' }>['on'] | undefined): Place | null {
  if (on === undefined) return null;
  return on.kind === 'evidence' ? { kind: 'evidence', evidence: on.evidence } : on.kind === 'unit' ? { kind: 'unit', unit: on.unit, tab: 'feedback' } : { kind: 'overview' };
}

function atCriterion(criterion: CriterionKey): Place {
  return { kind: 'unit', unit: readCriterionKey(criterion).unit, criterion };
}

function atFirst([criterion]: readonly CriterionKey[]): Place | null {
  return criterion === undefined ? null : atCriterion(criterion);
}
