import { Select } from '@mantine/core';
import { useState } from 'react';
import { formForMethod } from '../../domain/form/form-for-method.ts';
import { methodName } from '../../domain/report/words/method-words.ts';
import { methods } from '../../domain/unit/method.ts';
import { usePortfolio, usePortfolioStore } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';
import { KeptDrafts } from './kept-drafts.tsx';
import { WriteOnForm } from './write-on-form.tsx';

/** Writes evidence on the form of its method; what was begun before is there to go on with. */
export function WriteItem() {
  const say = useSay();
  const { forms, who } = usePortfolio();
  const { drafts } = usePortfolioStore();
  const written = methods.filter((method) => formForMethod(forms, method) !== null);
  const begun = forms.find(({ id }) => drafts.has(`form:${id}`));
  const [method, setMethod] = useState<string>(begun?.methods[0] ?? (who?.role === 'candidate' ? 'reflective-account' : 'professional-discussion'));
  const form = formForMethod(forms, written.find((one) => one === method) ?? 'other');
  return (
    <div className="col gap3">
      <KeptDrafts current={form?.id ?? null} onChoose={(chosen) => setMethod(chosen.methods[0] ?? method)} />
      <Select label={say('adding.method')} data={written.map((value) => ({ value, label: methodName(say, value) }))} value={method} allowDeselect={false} onChange={(next) => setMethod(next ?? method)} />
      {form === null ? null : <WriteOnForm key={form.id} form={form} method={method} />}
    </div>
  );
}
