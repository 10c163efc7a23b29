import { Checkbox, Select, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { methodName } from '../../domain/report/words/method-words.ts';
import { settingName } from '../../domain/report/words/setting-words.ts';
import { methodSchema, methods } from '../../domain/unit/method.ts';
import { settings } from '../../domain/unit/setting.ts';
import { DayField } from '../forms/day-field.tsx';
import { PeopleField } from '../forms/people-field.tsx';
import { Icon } from '../look/icon.tsx';
import { useSay } from '../words/words.ts';
import type { Said } from './item-said.ts';
import { makerRole } from './makers.ts';
import { useKnownNames } from './use-known-names.ts';

interface Fields {
  readonly said: Said;
  readonly onChange: (part: Partial<Said>) => void;
  /** Titles are asked for file by file. */
  readonly withoutTitle?: boolean;
  /** The method decides the form, and is chosen beside it. */
  readonly withoutMethod?: boolean;
  /** The form written on asks for the place itself. */
  readonly withoutPlace?: boolean;
  readonly isHeld?: boolean;
}

const waysSeen = ['in-person', 'recording', 'live-link'] as const;

/** What is said of an item: what it is, when, where, who; the rest unfolds. */
export function ItemFields({ said, onChange, withoutTitle = false, withoutMethod = false, withoutPlace = false, isHeld = false }: Fields) {
  const say = useSay();
  const names = useKnownNames();
  const methodSaid = methodSchema.safeParse(said.method);
  const all = [...methods, ...(methodSaid.success && !methods.some((one) => one === methodSaid.data) ? [methodSaid.data] : [])];
  return (
    <div className="item-fields">
      {withoutTitle ? null : <TextInput className="whole" required label={say('adding.title')} value={said.title} maxLength={500} dir="auto" onChange={({ currentTarget: { value } }) => onChange({ title: value })} />}
      {isHeld ? <TextInput className="whole" required label={say('adding.held-at')} description={say('adding.held-at.hint')} value={said.heldAt} maxLength={500} dir="auto" onChange={({ currentTarget: { value } }) => onChange({ heldAt: value })} /> : null}
      {withoutMethod ? null : (
        <Select required label={say('adding.method')} data={all.map((value) => ({ value, label: methodName(say, value) }))} value={said.method === '' ? null : said.method} allowDeselect={false} onChange={(method) => onChange({ method: method ?? '' })} />
      )}
      <Select label={say('adding.setting')} clearable data={settings.map((value) => ({ value, label: settingName(say, value) }))} value={said.setting === '' ? null : said.setting} onChange={(setting) => onChange({ setting: setting ?? '' })} />
      <DayField required happened label={say('adding.day')} value={said.day} onChange={(day) => onChange({ day })} />
      <DayField happened label={say('adding.until')} value={said.until} onChange={(until) => onChange({ until })} />
      <div className="whole"><PeopleField label={say('adding.by')} people={said.by} names={names} role={makerRole(said.method)} onChange={(by) => onChange({ by })} /></div>
      <MoreFields said={said} onChange={onChange} names={names} withoutPlace={withoutPlace} />
    </div>
  );
}

function MoreFields({ said, onChange, names, withoutPlace }: Required<Pick<Fields, 'said' | 'onChange' | 'withoutPlace'>> & { readonly names: readonly string[] }) {
  const say = useSay();
  const { place, client, task, note, present, supplementary } = said;
  const [isOpen, setOpen] = useState(`${withoutPlace ? '' : place}${client}${task}${note}` !== '' || present.length > 0 || supplementary);
  const line = (name: 'place' | 'client' | 'task', most: number) => <TextInput label={say(`adding.${name}`)} value={said[name]} maxLength={most} dir="auto" onChange={({ currentTarget: { value } }) => onChange({ [name]: value })} />;
  if (!isOpen) return <button type="button" className="btn quiet sm whole unfold" aria-expanded={false} onClick={() => setOpen(true)}><Icon name="chevron-right" size="small" />{say(withoutPlace ? 'adding.more.but-place' : 'adding.more')}</button>;
  return (
    <>
      {withoutPlace ? null : <div className="whole">{line('place', 500)}</div>}
      {line('client', 200)}
      {line('task', 200)}
      {said.method !== 'observation' ? null : (
        <Select label={say('adding.seen')} clearable data={waysSeen.map((value) => ({ value, label: say(`evidence.seen.${value}`) }))} value={said.seen === '' ? null : said.seen} onChange={(seen) => onChange({ seen: seen ?? '' })} />
      )}
      <div className="whole"><PeopleField label={say('adding.present')} people={present} names={names} onChange={(next) => onChange({ present: next })} /></div>
      <Textarea className="whole" autosize minRows={2} maxRows={10} maxLength={2000} label={say('adding.note')} dir="auto" value={note} onChange={({ currentTarget: { value } }) => onChange({ note: value })} />
      <Checkbox className="whole" label={say('adding.supplementary')} checked={supplementary} onChange={({ currentTarget: { checked } }) => onChange({ supplementary: checked })} />
    </>
  );
}
