import { useEffect, useMemo, useState } from 'react';
import { formContentSchema } from '../../domain/form/form.ts';
import { formForMethod } from '../../domain/form/form-for-method.ts';
import type { Evidence } from '../../domain/portfolio/portfolio.ts';
import type { OpenId } from '../../main/electron/contract/portfolio.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { addressOf } from '../viewer/address-of.ts';
import { feedbackField, mayHoldFeedback } from './feedback-about.ts';
import type { UnitHere } from './unit-here.ts';

/** Feedback on the record of a visit: `label` as its form names it. */
export interface OnDay { readonly item: Evidence; readonly label: string; readonly text: string }

/** What was said on the day, from the records of visits, discussions and questioning claimed in the unit; null while these are read. */
export function useFeedbackOnDay(here: UnitHere): readonly OnDay[] | null {
  const { open, forms } = usePortfolio();
  const items = useMemo(() => mayHoldFeedback(forms, here), [forms, here]);
  const [found, setFound] = useState<readonly OnDay[] | null>(null);
  useEffect(() => {
    const ending = new AbortController();
    const labelOf = ({ fields }: Evidence): string => formForMethod(forms, fields.method)?.fields.find(({ id }) => id === feedbackField)?.label ?? '';
    const reading = items.map(async (item) => ({ item, label: labelOf(item), text: await feedbackIn(open, item, ending.signal) }));
    void Promise.all(reading).then((read) => { if (!ending.signal.aborted) setFound(read.filter(({ text }) => text !== '')); });
    return () => ending.abort();
  }, [open, forms, items]);
  return found;
}

/** The words on one record; none where it has none or is not here to be read. */
async function feedbackIn(open: OpenId, { fields: { written } }: Evidence, signal: AbortSignal): Promise<string> {
  if (written === undefined) return '';
  try {
    const answer = await fetch(addressOf(open, written.file), { signal });
    const read = formContentSchema.safeParse(answer.ok ? await answer.json() : null);
    const text = read.success ? read.data.values[feedbackField] : undefined;
    return typeof text === 'string' ? text.trim() : '';
  } catch {
    return '';
  }
}
