import type { EvidenceFields } from '../evidence/evidence-fields.ts';
import type { EvidenceFile } from '../evidence/evidence-file.ts';
import { assertNever } from '../text/assert-never.ts';

/** What a change of a field does to judgements made before it (FORMAT 12): `by-content` looks at the bytes alone, not at names and descriptions of files. */
type Moves = 'no' | 'yes' | 'by-content';

/** Who gets a field in a hand-off: everyone, or everyone but for files that a redacted copy stands in for (FORMAT 23; what-travels.ts). */
type Travels = 'always' | 'unless-redacted';

interface Decided { readonly judgement: Moves; readonly printed: boolean; readonly travels: Travels }

/** Everything that is decided of a field of evidence, in one place: a new field does not compile until it is decided here. */
export const fieldTable: { readonly [K in keyof Required<EvidenceFields>]: Decided } = {
  title: { judgement: 'no', printed: true, travels: 'always' },
  method: { judgement: 'yes', printed: true, travels: 'always' },
  day: { judgement: 'yes', printed: true, travels: 'always' },
  until: { judgement: 'yes', printed: true, travels: 'always' },
  setting: { judgement: 'yes', printed: true, travels: 'always' },
  place: { judgement: 'no', printed: true, travels: 'always' },
  by: { judgement: 'yes', printed: true, travels: 'always' },
  present: { judgement: 'yes', printed: true, travels: 'always' },
  seen: { judgement: 'yes', printed: true, travels: 'always' },
  client: { judgement: 'no', printed: false, travels: 'always' },
  task: { judgement: 'no', printed: false, travels: 'always' },
  files: { judgement: 'by-content', printed: true, travels: 'unless-redacted' },
  written: { judgement: 'by-content', printed: true, travels: 'unless-redacted' },
  note: { judgement: 'no', printed: true, travels: 'always' },
  supplementary: { judgement: 'no', printed: true, travels: 'always' },
  heldAt: { judgement: 'no', printed: true, travels: 'always' },
};

function isField(name: string): name is keyof EvidenceFields {
  return Object.hasOwn(fieldTable, name);
}

const fields = Object.keys(fieldTable).filter(isField);

function contents(value: EvidenceFields['files'] | EvidenceFields['written']): string {
  if (value === undefined) return '';
  const files: readonly EvidenceFile[] = 'file' in value ? [value] : value;
  return files.map((file) => file.sha256).join(' ');
}

function differs(name: keyof EvidenceFields, before: EvidenceFields, after: EvidenceFields): boolean {
  const moves = fieldTable[name].judgement;
  switch (moves) {
    case 'no': return false;
    case 'by-content': return contents(before.files) !== contents(after.files) || contents(before.written) !== contents(after.written);
    case 'yes': return before[name] !== after[name] && JSON.stringify(before[name]) !== JSON.stringify(after[name]);
    default: return assertNever(moves);
  }
}

/** Whether judgements rest on what differs between the two. */
export function movesJudgement(before: EvidenceFields, after: EvidenceFields): boolean {
  return fields.some((name) => differs(name, before, after));
}

/** Whether a change to these fields could be one that judgements rest on, without knowing what was there. */
export function mayMoveJudgement(change: object): boolean {
  return fields.some((name) => Object.hasOwn(change, name) && fieldTable[name].judgement !== 'no');
}

/** The fields that a change speaks of, in the table's order. */
export function changedFields(change: object): readonly (keyof EvidenceFields)[] {
  return fields.filter((name) => Object.hasOwn(change, name));
}
