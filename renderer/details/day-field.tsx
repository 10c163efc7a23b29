import { DateInput } from '@mantine/dates';
import { useState } from 'react';
import type { Failure } from '../../domain/failure/failure.ts';
import { isDay } from '../../domain/text/day.ts';
import { dayInWords } from '../../domain/text/day-in-words.ts';
import { useAct } from '../portfolio/use-act.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';
import { FieldRead } from './field-read.tsx';

/** One day of the details: typed or picked, kept at once. */
export function DayField({ field, may }: { readonly field: 'registered' | 'keepUntil'; readonly may: boolean }) {
  const say = useSay();
  const act = useAct();
  const { portfolio } = usePortfolio();
  const [failure, setFailure] = useState<Failure | null>(null);
  const day = portfolio.details[field];
  const label = say(`details.${field}`);
  if (!may) return <FieldRead label={label} value={day === undefined ? '' : dayInWords(say, day)} />;
  const keep = (next: string | null): void => {
    if (next === (day ?? null) || (next !== null && !isDay(next))) return;
    void act({ kind: 'describe', details: { [field]: next } }, { told: say('details.kept', { field: label }), inPlace: true }).then((acted) => setFailure(acted.ok ? null : acted.failure));
  };
  const refused = failure === null ? undefined : `${failure.sentence} ${failure.next}`;
  return <DateInput label={label} value={day ?? null} onChange={keep} valueFormat="D MMM YYYY" clearable clearButtonProps={{ 'aria-label': say('details.clear-day', { field: label }) }} error={refused} />;
}
