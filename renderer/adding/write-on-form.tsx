import { useState } from 'react';
import type { Failure } from '../../domain/failure/failure.ts';
import { listWords } from '../../domain/rules/list-words.ts';
import type { Form } from '../../domain/form/form.ts';
import { FormEditor } from '../forms/form-editor.tsx';
import { missingFields, tidyContent } from '../forms/form-state.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { Notice } from '../parts/notice.tsx';
import { today } from '../parts/today.ts';
import { useDraft } from '../portfolio/use-draft.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';
import { AddEnd } from './add-end.tsx';
import { closeAdding } from './adding-host.ts';
import { ItemFields } from './item-fields.tsx';
import { isEnough, nothingSaid, toSay, withWrittenPlace } from './item-said.ts';
import { firstMakers } from './makers.ts';
import { useAdding } from './use-adding.ts';
import { useKnownNames } from './use-known-names.ts';
import { readDraft, type WrittenDraft } from './written-draft.ts';

/** One form being written: every half second what stands on it is kept, until it is added or thrown away. */
export function WriteOnForm({ form, method }: { readonly form: Form; readonly method: string }) {
  const say = useSay();
  const view = usePortfolio();
  const names = useKnownNames();
  const { add, progress } = useAdding();
  const { text, setText, clear, wasKept } = useDraft(`form:${form.id}`, '');
  const [failure, setFailure] = useState<Failure | null>(null);
  const draft = readDraft(text, form, { ...nothingSaid, day: today(), setting: 'workplace', by: firstMakers(say, view, method) });
  const said = { ...draft.said, method };
  const set = (part: Partial<WrittenDraft>): void => setText(JSON.stringify({ said, content: draft.content, ...part }));
  const missing = missingFields(form, draft.content);
  const can = isEnough(said) && missing.length === 0;
  const submit = async (): Promise<void> => {
    const content = tidyContent(draft.content);
    const added = await add([{ kind: 'add-evidence', evidence: toSay(withWrittenPlace(said, content)), files: [], content }]);
    setFailure(added.failure);
    if (added.failure !== null) return;
    clear();
    closeAdding();
  };
  return (
    <form className="col gap3" onSubmit={(event) => { event.preventDefault(); if (can) void submit(); }}>
      {wasKept && text !== '' ? <Notice icon="pencil">{say('adding.continued')} <button type="button" className="btn quiet sm" onClick={() => clear('')}>{say('adding.begin-anew')}</button></Notice> : null}
      <ItemFields said={said} withoutMethod withoutPlace={form.fields.some(({ id }) => id === 'place')} onChange={(part) => set({ said: { ...said, ...part } })} />
      <hr />
      <h3 className="b">{form.title}</h3>
      <FormEditor form={form} content={draft.content} names={names} onChange={(content) => set({ content })} />
      {missing.length > 0 && text !== '' ? <p className="small dim">{say('adding.missing', { fields: listWords(say, missing) })}</p> : null}
      {failure === null ? null : <FailureNotice failure={failure} />}
      <AddEnd can={can} progress={progress} label={say('adding.add', { count: 1 })} />
    </form>
  );
}
