import { Popover, TextInput } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import { useState } from 'react';
import { isDay, type Day } from '../../domain/text/day.ts';
import { civil } from '../../domain/text/calendar.ts';
import { dayInWords } from '../../domain/text/day-in-words.ts';
import { dayAndMonth, dayShort } from '../../domain/text/day-words.ts';
import { Icon } from '../look/icon.tsx';
import { today } from '../parts/today.ts';
import { useSay } from '../words/words.ts';
import { readTypedDay } from './read-day.ts';

interface Field {
  readonly label: string;
  /** A day, or what was typed and is none; empty where nothing was said. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly required?: boolean;
  readonly description?: string;
  /** Of something that happened: a day to come is remarked on. */
  readonly happened?: boolean;
}

/** A day, typed as people write it or picked from a calendar. One that its month does not have is asked about. */
export function DayField({ label, value, onChange, required = false, description, happened = false }: Field) {
  const say = useSay();
  const [typed, setTyped] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const shown = typed ?? (isDay(value) ? dayShort(say, value) : value);
  const read = readTypedDay(say, shown, today());
  const set = (day: Day): void => {
    setTyped(null);
    onChange(day);
  };
  const type = (text: string): void => {
    setTyped(text);
    const now = readTypedDay(say, text, today());
    onChange(now.kind === 'day' ? now.day : text.trim());
  };
  const note = happened && read.kind === 'day' && read.day > today() ? say('day-field.to-come') : description;
  const wrong = typed !== null && read.kind === 'unknown' ? say('day-field.unknown') : null;
  return (
    <div className="dayfield">
      <TextInput
        label={label} value={shown} required={required} placeholder={say('day-field.example')} {...(note === undefined ? {} : { description: note })} error={read.kind === 'no-such-day' ? <NoSuchDay nearest={read.nearest} onTake={set} /> : wrong}
        onChange={({ currentTarget: { value: text } }) => type(text)} onBlur={() => { if (read.kind === 'day') setTyped(null); }}
        rightSection={(
          <Popover opened={isOpen} onChange={setOpen} position="bottom-end" trapFocus>
            <Popover.Target><button type="button" className="btn quiet icon sm" aria-label={say('day-field.calendar', { label })} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}><Icon name="calendar" size="small" /></button></Popover.Target>
            <Popover.Dropdown><DatePicker value={isDay(value) ? value : null} defaultDate={isDay(value) ? value : today()} onChange={(day) => { if (isDay(day)) { set(day); setOpen(false); } }} /></Popover.Dropdown>
          </Popover>
        )}
      />
    </div>
  );
}

function NoSuchDay({ nearest, onTake }: { readonly nearest: Day; readonly onTake: (day: Day) => void }) {
  const say = useSay();
  const month = dayInWords(say, nearest).replace(/^\d+ | \d+$/g, '');
  return <>{say('day-field.no-such-day', { month, length: civil(nearest).day })} <button type="button" className="btn quiet sm" onClick={() => onTake(nearest)}>{say('day-field.nearest', { day: dayAndMonth(say, nearest) })}</button></>;
}
