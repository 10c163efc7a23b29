import { Select } from '@mantine/core';
import { useState } from 'react';
import type { Failure } from '../../domain/failure/failure.ts';
import { useAct } from '../portfolio/use-act.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';
import { FieldRead } from './field-read.tsx';

type Choice =
  | { readonly field: 'words'; readonly choices: readonly ['svq', 'rqf']; readonly fallback: 'svq' }
  | { readonly field: 'references'; readonly choices: readonly ['series', 'method-codes']; readonly fallback: 'series' };

/** One of a few: kept when it is chosen. */
export function ChoiceField({ may, ...choice }: Choice & { readonly may: boolean }) {
  const say = useSay();
  const act = useAct();
  const { portfolio } = usePortfolio();
  const [failure, setFailure] = useState<Failure | null>(null);
  const { field } = choice;
  const label = say(`details.${field}`);
  const options = choice.field === 'words' ? choice.choices.map((value) => ({ value, label: say(`details.words.${value}`) })) : choice.choices.map((value) => ({ value, label: say(`details.references.${value}`) }));
  const value = portfolio.details[field] ?? choice.fallback;
  if (!may) return <FieldRead label={label} value={options.find((one) => one.value === value)?.label ?? ''} />;
  const keep = (next: string | null): void => {
    const chosen = options.find((one) => one.value === next);
    if (chosen === undefined || chosen.value === portfolio.details[field]) return;
    void act({ kind: 'describe', details: { [field]: chosen.value } }, { told: say('details.kept', { field: label }), inPlace: true }).then((acted) => setFailure(acted.ok ? null : acted.failure));
  };
  return <Select label={label} data={options} value={value} onChange={keep} allowDeselect={false} error={failure === null ? undefined : `${failure.sentence} ${failure.next}`} />;
}
