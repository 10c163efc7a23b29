import type { CommandName } from '../../domain/command/kinds.ts';

export const kindGroups = ['evidence', 'claims', 'judgements', 'words', 'quality', 'details', 'undo'] as const;
export type KindGroup = (typeof kindGroups)[number];

/** Under what each kind of command is looked for. */
const groups: Readonly<Record<CommandName, KindGroup>> = {
  'add-evidence': 'evidence', 'edit-evidence': 'evidence', withdraw: 'evidence', restore: 'evidence', erase: 'evidence', renumber: 'evidence',
  claim: 'claims', unclaim: 'claims', 'bring-claims': 'claims', 'leave-claims': 'claims',
  assess: 'judgements', judge: 'judgements', mark: 'judgements', infer: 'judgements', reason: 'judgements', confirm: 'judgements', uphold: 'judgements', decide: 'judgements', countersign: 'judgements',
  feedback: 'words', 'reword-feedback': 'words', 'add-action': 'words', 'finish-action': 'words',
  declare: 'quality', sample: 'quality', finding: 'quality',
  describe: 'details', 'describe-person': 'details', 'take-unit': 'details', 'replace-unit': 'details', 'supersede-unit': 'details', 'register-witness': 'details', renew: 'details', carry: 'details',
  undo: 'undo', retract: 'undo',
};

const byName: ReadonlyMap<string, KindGroup> = new Map(Object.entries(groups));

/** The group of a kind as a line names it; null for a line that cannot be read. */
export function groupOf(kind: string | null): KindGroup | null {
  return kind === null ? null : (byName.get(kind) ?? null);
}
