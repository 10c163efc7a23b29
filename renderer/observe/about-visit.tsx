import { Select, Textarea, TextInput } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { daySchema } from '../../domain/text/day.ts';
import { settings, settingSchema } from '../../domain/unit/setting.ts';
import { useSay } from '../words/words.ts';
import { PeopleField } from './people-field.tsx';
import { TimeField } from './time-field.tsx';
import type { Visit } from './visit.ts';

const ways = ['in-person', 'recording', 'live-link'] as const;

/** Everything about a visit but what was seen: it prints on the head of the record. */
export function AboutVisit({ visit, change }: { readonly visit: Visit; readonly change: (part: Partial<Visit>) => void }) {
  const say = useSay();
  const line = (name: 'title' | 'place' | 'client' | 'task', most: number) => (
    <TextInput label={say(`observe.about.${name}`)} dir="auto" maxLength={most} required={name === 'title'} value={visit[name]} onChange={(event) => change({ [name]: event.currentTarget.value })} />
  );
  const time = (name: 'start' | 'end') => <TimeField label={say(`observe.about.${name}`)} time={visit[name]} onTime={(next) => change({ [name]: next })} />;
  const setDay = (day: string | null): void => {
    const read = daySchema.safeParse(day);
    if (read.success) change({ day: read.data });
  };
  const timed = visit.method !== 'questioning';
  return (
    <div className="about">
      {line('title', 500)}
      <div className="row t">
        <DateInput label={say('observe.about.day')} value={visit.day} onChange={setDay} valueFormat="D MMM YYYY" />
        {timed ? time('start') : null}{timed ? time('end') : null}
      </div>
      {line('place', 500)}
      {visit.method === 'questioning' ? null : (
        <Textarea
          label={say(visit.method === 'observation' ? 'observe.about.context' : 'observe.about.plan')} description={say('observe.about.context.hint')}
          dir="auto" autosize minRows={2} value={visit.context} onChange={(event) => change({ context: event.currentTarget.value })}
        />
      )}
      <div className="row t">
        <Select
          label={say('observe.about.setting')} clearable data={settings.map((setting) => ({ value: setting, label: say(`report.setting.${setting}`) }))}
          value={visit.setting} onChange={(next) => change({ setting: next === null ? null : settingSchema.parse(next) })}
        />
        {visit.method === 'observation' ? (
          <Select
            label={say('observe.about.seen')} allowDeselect={false} data={ways.map((way) => ({ value: way, label: say(`report.form.seen.${way}`) }))}
            value={visit.seen} onChange={(next) => change({ seen: ways.find((way) => way === next) ?? 'in-person' })}
          />
        ) : null}
      </div>
      {visit.method === 'observation' && visit.seen !== 'in-person' ? <p className="small dim">{say('observe.about.remote')}</p> : null}
      <PeopleField people={visit.present} onPeople={(present) => change({ present })} />
      <div className="row t">{line('client', 200)}{line('task', 200)}</div>
    </div>
  );
}
