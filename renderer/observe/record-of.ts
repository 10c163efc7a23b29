import type { Locator } from '../../domain/evidence/locator.ts';
import { formForMethod } from '../../domain/form/form-for-method.ts';
import type { Form, FormContent } from '../../domain/form/form.ts';
import type { CriterionKey } from '../../domain/unit/criterion-key.ts';
import type { Action, ActionOf } from '../../main/electron/contract/action.ts';
import { hasWords, inTime, type Moment, type Visit } from './visit.ts';

/** What a visit comes to: the moments that are recorded, with the criteria of each margin, and those that stay a draft. */
export interface ToRecord {
  readonly seen: readonly Moment[];
  readonly asked: readonly Moment[];
  readonly drafts: readonly Moment[];
  /** Where each marked criterion was seen, as places on the record's form. */
  readonly marks: ReadonlyMap<CriterionKey, readonly Locator[]>;
}

/** Sorts a visit's moments; each row of the form is a place that its criteria name, with its time of day. */
export function toRecord({ moments, now }: Pick<Visit, 'moments' | 'now'>): ToRecord {
  const all = inTime([...moments, now]).filter((moment) => hasWords(moment) || moment.criteria.length > 0);
  const worded = all.filter(hasWords);
  const seen = worded.filter(({ kind }) => kind === 'seen');
  const asked = worded.filter(({ kind }) => kind === 'asked');
  const marks = new Map<CriterionKey, Locator[]>();
  const mark = (moment: Moment, place: Locator): void => {
    for (const key of moment.criteria) marks.set(key, [...(marks.get(key) ?? []), place]);
  };
  seen.forEach((moment, row) => mark(moment, { kind: 'line', from: row + 1 }));
  for (const moment of seen) if (moment.time !== null) mark(moment, { kind: 'clock', from: moment.time });
  asked.forEach((moment, row) => mark(moment, { kind: 'question', from: row + 1 }));
  return { seen, asked, drafts: all.filter((moment) => !hasWords(moment)), marks };
}

/** A visit as the assessor's own record: written on the form of its method, the criteria of its margins accepted by being written. */
export function recordAction(visit: Visit, forms: readonly Form[], addressOf: (key: CriterionKey) => string | null): ActionOf<'record'> {
  const found = toRecord(visit);
  const marks = [...found.marks].flatMap(([key, at]) => {
    const address = addressOf(key);
    return address === null ? [] : [{ addresses: [address], at }];
  });
  return { kind: 'record', evidence: evidenceOf(visit), files: [], content: contentOf(visit, found, formForMethod(forms, visit.method)), marks };
}

function evidenceOf({ title, method, day, setting, place, present, seen, client, task }: Visit): Extract<Action, { kind: 'record' }>['evidence'] {
  const said = Object.fromEntries(Object.entries({ place, client, task }).filter(([, words]) => words.trim() !== ''));
  const people = present.filter(({ name }) => name.trim() !== '');
  return { title, method, day, ...said, ...(setting === null ? {} : { setting }), ...(people.length === 0 ? {} : { present: people }), ...(method === 'observation' ? { seen } : {}) };
}

/** Only the fields that the form has; each column of its rows by what it is. */
function contentOf(visit: Visit, { seen, asked }: ToRecord, form: Form | null): FormContent {
  const values: Record<string, string | readonly Readonly<Record<string, string>>[]> = {};
  for (const field of form?.fields ?? []) {
    if (field.kind === 'rows') {
      const rows = (field.place === 'question' ? asked : seen).map((moment) => rowOf(field.columns.map(({ id }) => id), moment));
      if (rows.length > 0) values[field.id] = rows;
    } else {
      const words = plainOf(visit, field.id).trim();
      if (words !== '') values[field.id] = words;
    }
  }
  return { format: 'attest-form-content', version: 1, form: form?.id ?? visit.method, values };
}

function plainOf({ context, start, end, feedback, comment, method }: Visit, field: string): string {
  switch (field) {
    case 'context': case 'plan': return context;
    case 'start': return start ?? '';
    case 'end': return end ?? '';
    case 'feedback': return feedback;
    case 'comment': return comment;
    case 'manner': return method === 'questioning' ? 'oral' : '';
    default: return '';
  }
}

function rowOf(columns: readonly string[], { time, topic, words }: Moment): Readonly<Record<string, string>> {
  const cells: Record<string, string> = { time: time ?? '', topic, question: topic, account: words, answer: words };
  return Object.fromEntries(columns.flatMap((id) => ((cells[id] ?? '').trim() === '' ? [] : [[id, (cells[id] ?? '').trim()]])));
}
