import type { Form } from '../../domain/form/form.ts';
import { Icon } from '../look/icon.tsx';
import { usePortfolio, usePortfolioStore } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';
import { nothingSaid } from './item-said.ts';
import { isBlank, readDraft } from './written-draft.ts';

/** Accounts that were begun and not added, to go on with. */
export function KeptDrafts({ current, onChoose }: { readonly current: string | null; readonly onChoose: (form: Form) => void }) {
  const say = useSay();
  const { forms } = usePortfolio();
  const { drafts } = usePortfolioStore();
  const begun = forms.flatMap((form) => {
    const draft = readDraft(drafts.get(`form:${form.id}`) ?? '', form, nothingSaid);
    return form.id === current || (isBlank(draft) && draft.said.title === '') ? [] : [{ form, title: draft.said.title }];
  });
  if (begun.length === 0) return null;
  return (
    <div className="note" role="group" aria-label={say('adding.drafts')}>
      <Icon name="pencil" />
      <div className="grow">
        <b className="b">{say('adding.drafts')}</b>
        <div className="row wrap">{begun.map(({ form, title }) => <button key={form.id} type="button" className="btn sm" onClick={() => onChoose(form)}>{title === '' ? form.title : say('adding.draft', { form: form.title, title })}</button>)}</div>
      </div>
    </div>
  );
}
