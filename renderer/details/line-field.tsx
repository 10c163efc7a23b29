import { TextInput } from '@mantine/core';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';
import { FieldRead } from './field-read.tsx';
import { useKeptField } from './use-kept-field.ts';

type Line = 'candidate' | 'number' | 'centre' | 'centreNumber' | 'workplace' | 'award' | 'awardCode' | 'awardLevel' | 'awardingBody';

/** One line of the details; empty takes it away. */
export function LineField({ field, may }: { readonly field: Line; readonly may: boolean }) {
  const say = useSay();
  const { portfolio } = usePortfolio();
  const value = portfolio.details[field] ?? '';
  const label = say(`details.${field}`);
  const { text, setText, keep, failure } = useKeptField({ value, told: say('details.kept', { field: label }), action: (next) => ({ kind: 'describe', details: { [field]: next === '' ? null : next } }) });
  if (!may) return <FieldRead label={label} value={value} />;
  const refused = failure === null ? undefined : `${failure.sentence} ${failure.next}`;
  return <TextInput label={label} dir="auto" value={text} onChange={({ target }) => setText(target.value)} onBlur={keep} onKeyDown={(event) => { if (event.key === 'Enter') keep(); }} error={refused} />;
}
