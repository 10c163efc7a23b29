import { Textarea, TextInput } from '@mantine/core';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { Icon } from '../look/icon.tsx';
import { useSay } from '../words/words.ts';
import type { FormRow, RowsField } from './form-reader.tsx';

interface Rows { readonly field: RowsField; readonly rows: readonly FormRow[]; readonly onChange: (rows: readonly FormRow[]) => void }

/** A table that grows: Ctrl+Enter in a row begins the next one. There is always one to write in. */
export function RowsEditor({ field, rows, onChange }: Rows) {
  const say = useSay();
  const list = useRef<HTMLOListElement>(null);
  const goTo = useRef<number | null>(null);
  const shown = rows.length === 0 ? [{}] : rows;
  useEffect(() => {
    if (goTo.current === null) return;
    list.current?.children[goTo.current]?.querySelector<HTMLElement>('textarea, input')?.focus();
    goTo.current = null;
  }, [shown.length]);
  const add = (after: number): void => {
    goTo.current = after + 1;
    onChange([...shown.slice(0, after + 1), {}, ...shown.slice(after + 1)]);
  };
  const remove = (place: number): void => {
    goTo.current = Math.max(0, place - 1);
    onChange(shown.filter((_, at) => at !== place));
  };
  const set = (place: number, column: string, text: string): void => onChange(shown.map((row, at) => (at === place ? { ...row, [column]: text } : row)));
  const press = (event: KeyboardEvent, place: number): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.stopPropagation();
    add(place);
  };
  return (
    <fieldset className="rows-editor">
      <legend className="lab">{field.label}{field.required === true ? <span className="must" aria-hidden="true"> *</span> : null}</legend>
      {field.prompts === undefined ? null : <ul className="small dim prompts">{field.prompts.map((prompt) => <li key={prompt}>{prompt}</li>)}</ul>}
      <ol ref={list}>
        {shown.map((row, place) => (
          <li key={place} className="row t" onKeyDown={(event) => press(event, place)}>
            <span className="no num" aria-hidden="true">{place + 1}</span>
            <div className={`cells grow${field.columns[0]?.kind === 'time' ? ' timed' : ''}`}>
              {field.columns.map(({ id, kind, label }) => <Cell key={id} kind={kind} label={label} name={say('form.cell', { label, number: place + 1 })} value={row[id] ?? ''} onChange={(text) => set(place, id, text)} />)}
            </div>
            <button type="button" className="btn quiet icon sm" aria-label={say('form.remove-row', { number: place + 1 })} disabled={shown.length === 1} onClick={() => remove(place)}><Icon name="close" size="small" /></button>
          </li>
        ))}
      </ol>
      <button type="button" className="btn quiet sm" onClick={() => add(shown.length - 1)}><Icon name="plus" size="small" />{say(`form.add-row.${field.place}`)}</button>
    </fieldset>
  );
}

interface CellOf { readonly kind: 'line' | 'text' | 'time'; readonly label: string; readonly name: string; readonly value: string; readonly onChange: (text: string) => void }

function Cell({ kind, label, name, value, onChange }: CellOf) {
  const common = { 'aria-label': name, value };
  if (kind === 'time') return <TextInput {...common} type="time" className="short" onChange={({ currentTarget }) => onChange(currentTarget.value)} />;
  if (kind === 'line') return <TextInput {...common} dir="auto" placeholder={label} onChange={({ currentTarget }) => onChange(currentTarget.value)} />;
  return <Textarea {...common} dir="auto" placeholder={label} autosize minRows={2} maxRows={24} onChange={({ currentTarget }) => onChange(currentTarget.value)} />;
}
