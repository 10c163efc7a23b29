import { Select, Switch, TextInput } from '@mantine/core';
import { useRef } from 'react';
import { Icon } from '../look/icon.tsx';
import { useCommands } from '../shell/commands.ts';
import { useSay } from '../words/words.ts';
import { kindGroups } from './kind-groups.ts';
import type { Filter } from './rows.ts';

interface Filters { readonly filter: Filter; readonly set: (part: Partial<Filter>) => void; readonly people: readonly string[]; readonly odd: number; readonly shown: number }

/** What of the history to show: words, a person, a kind, or only what needs a look. */
export function Filters({ filter, set, people, odd, shown }: Filters) {
  const say = useSay();
  const find = useRef<HTMLInputElement>(null);
  useCommands([{ id: 'history-find', label: say('history.find'), keys: 'mod+f', icon: 'search', run: () => find.current?.focus() }]);
  return (
    <div className="bar history-bar" role="search">
      <TextInput ref={find} className="find-words" leftSection={<Icon name="search" size="small" />} aria-label={say('history.find')} placeholder={say('history.find')} value={filter.words} onChange={({ target }) => set({ words: target.value })} />
      <Select aria-label={say('history.person')} placeholder={say('history.person.all')} clearable clearButtonProps={{ 'aria-label': say('history.person.all') }} value={filter.who} onChange={(who) => set({ who })} data={[...people]} />
      <Select aria-label={say('history.kind')} placeholder={say('history.kind.all')} clearable clearButtonProps={{ 'aria-label': say('history.kind.all') }}
        value={filter.group} onChange={(value) => set({ group: kindGroups.find((one) => one === value) ?? null })} data={kindGroups.map((value) => ({ value, label: say(`history.kind.${value}`) }))} />
      {odd === 0 ? null : <Switch label={say('history.odd')} title={say('history.odd.count', { count: odd })} checked={filter.odd} onChange={({ currentTarget }) => set({ odd: currentTarget.checked })} />}
      <span className="end small dim num" role="status">{say('history.found', { count: shown })}</span>
    </div>
  );
}
