import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useSay } from '../words/words.ts';

interface Time { readonly label: string; readonly hideLabel?: boolean; readonly time: string | null; readonly onTime: (time: string | null) => void; readonly className?: string }

/** A time of day by the 24-hour clock, whatever the system's own: "14:05", also typed as 1405 or 9.30. What is no time goes back to what was. */
export function TimeField({ label, hideLabel = false, time, onTime, className }: Time) {
  const say = useSay();
  const [typed, setTyped] = useState<string | null>(null);
  const finish = (): void => {
    if (typed === null) return;
    const read = readTime(typed);
    if (typed.trim() === '') onTime(null);
    else if (read !== null) onTime(read);
    setTyped(null);
  };
  const name = hideLabel ? { 'aria-label': label, size: 'xs' as const } : { label };
  return <TextInput {...name} {...(className === undefined ? {} : { className })} placeholder={say('observe.time.example')} value={typed ?? time ?? ''} onChange={(event) => setTyped(event.currentTarget.value)} onBlur={finish} />;
}

function readTime(text: string): string | null {
  const [, hours = '', minutes = ''] = /^\s*(\d{1,2})[:.]?(\d{2})\s*$/.exec(text) ?? [];
  return hours === '' || Number(hours) > 23 || Number(minutes) > 59 ? null : `${hours.padStart(2, '0')}:${minutes}`;
}
