import { TextInput } from '@mantine/core';
import { sizeWords } from '../../domain/report/words/file-words.ts';
import { Icon } from '../look/icon.tsx';
import { useSay } from '../words/words.ts';
import { leaveOut } from './adding-host.ts';
import type { FileSaid } from './files-to-add.ts';
import { titleFrom, type Given } from './given.ts';

interface Row { readonly given: Given; readonly titled: boolean; readonly said: FileSaid; readonly onSaid: (part: FileSaid) => void }

/** One file to be added: its name and size, its title where each has one, and what a picture shows. */
export function GivenFile({ given, titled, said, onSaid }: Row) {
  const say = useSay();
  const isPicture = /\.(jpe?g|png|gif|webp|bmp|avif)$/i.test(given.name);
  return (
    <li>
      <div className="row">
        <Icon name={isPicture ? 'image' : 'file'} size="small" /><span className="cut grow" dir="auto" title={given.name}>{given.name}</span>
        {given.size === null ? null : <span className="small dim num">{sizeWords(given.size)}</span>}
        <button type="button" className="btn quiet icon sm" aria-label={say('adding.leave-out', { name: given.name })} onClick={() => leaveOut(given.key)}><Icon name="close" size="small" /></button>
      </div>
      {!titled && !isPicture ? null : (
        <div className="row t">
          {titled ? <TextInput className="grow" required label={say('adding.title')} value={said.title ?? titleFrom(given.name)} maxLength={500} dir="auto" onChange={({ currentTarget: { value } }) => onSaid({ title: value })} /> : null}
          {isPicture ? <TextInput className="grow" label={say('adding.shows')} placeholder={say('adding.shows.example')} value={said.shows ?? ''} maxLength={250} dir="auto" onChange={({ currentTarget: { value } }) => onSaid({ shows: value })} /> : null}
        </div>
      )}
    </li>
  );
}
