import { Select, Textarea } from '@mantine/core';
import { useState } from 'react';
import { compareReferences } from '../../domain/evidence/reference.ts';
import type { Failure } from '../../domain/failure/failure.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { useAct } from '../portfolio/use-act.ts';
import { useDraft } from '../portfolio/use-draft.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';
import type { UnitHere } from './unit-here.ts';

const onUnit = 'unit';

/** Feedback of any length on the unit, or on an item that is claimed in it. Kept while it is written; written by the button or Ctrl+Enter. */
export function WriteFeedback({ here }: { readonly here: UnitHere }) {
  const say = useSay();
  const act = useAct();
  const { references } = usePortfolio();
  const [about, setAbout] = useState<string>(onUnit);
  const [failure, setFailure] = useState<Failure | null>(null);
  const draft = useDraft(about === onUnit ? `feedback:${here.id}` : `feedback:${about}`, '');
  const write = async (): Promise<void> => {
    if (draft.text.trim() === '') return;
    const acted = await act({ kind: 'feedback', ...(about === onUnit ? { unit: here.id } : { reference: about }), text: draft.text }, { inPlace: true, told: say('unit.feedback.written') });
    setFailure(acted.ok ? null : acted.failure);
    if (acted.ok) draft.clear();
  };
  const { length } = draft.text;
  return (
    <form className="write" onSubmit={(event) => { event.preventDefault(); void write(); }}>
      <Select label={say('unit.feedback.about')} data={[{ value: onUnit, label: say('unit.feedback.about.unit') }, ...itemsOf(here, references)]} value={about} onChange={(next) => setAbout(next ?? onUnit)} allowDeselect={false} searchable maw="28rem" />
      <Textarea label={say('unit.feedback.words')} autosize minRows={4} maxRows={24} dir="auto" value={draft.text} onChange={(event) => draft.setText(event.currentTarget.value)}
        onKeyDown={(event) => { if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) { event.preventDefault(); void write(); } }} />
      {failure === null ? null : <FailureNotice failure={failure} />}
      <div className="row"><button type="submit" className="btn primary" disabled={draft.text.trim() === ''}>{say('unit.feedback.give')}<kbd className="k" aria-hidden="true">{say('unit.key.send')}</kbd></button>
        <span className="small dim3 num">{length === 0 ? say('unit.feedback.kept') : say('unit.feedback.length', { count: length })}</span></div>
    </form>
  );
}

/** The items that are claimed in the unit, by reference. */
function itemsOf({ coverage }: UnitHere, references: ReadonlyMap<string, string>): readonly { readonly value: string; readonly label: string }[] {
  const items = new Map(coverage.criteria.flatMap(({ claims }) => claims.map(({ evidence }) => [references.get(evidence.id) ?? evidence.reference, evidence.fields.title] as const)));
  return [...items].sort(([a], [b]) => compareReferences(a, b)).map(([reference, title]) => ({ value: reference, label: `${reference} · ${title}` }));
}
