import { Select, Textarea, TextInput } from '@mantine/core';
import { useState, type KeyboardEvent } from 'react';
import type { Correction } from '../../domain/workshop/correction.ts';
import type { Piece } from '../../domain/workshop/keys.ts';
import { useSay } from '../words/words.ts';

type PointPiece = Extract<Piece, { readonly kind: 'point' }>;
type GroupPiece = Extract<Piece, { readonly kind: 'group' | 'scope-group' }>;

interface Editing { readonly piece: PointPiece | GroupPiece; readonly groups: readonly GroupPiece[]; readonly correct: (correction: Correction) => void; readonly close: () => void }

const none = 'none';

/** The words, the label and the heading of a point, to be put right. */
export function EditPiece({ piece, groups, correct, close }: Editing) {
  const say = useSay();
  const isPoint = piece.kind === 'point';
  const was = isPoint ? { text: piece.point.text, label: piece.point.id, group: piece.group ?? none } : { text: piece.group.heading, label: '', group: none };
  const [text, setText] = useState(was.text);
  const [label, setLabel] = useState(was.label);
  const [group, setGroup] = useState(was.group);
  const finish = (): void => {
    const { key } = piece;
    if (text.trim() !== '' && text !== was.text) correct({ kind: 'reword', key, text });
    if (isPoint && group !== was.group) correct({ kind: 'regroup', key, group: group === none ? null : group });
    if (isPoint && label.trim() !== '' && label !== was.label) correct({ kind: 'label', key, label });
    close();
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) finish();
    else return;
    event.preventDefault();
  };
  const choices = [...(isPoint && piece.list === 'scope' ? [] : [{ value: none, label: say('workshop.edit.no-group') }]), ...groups.map((one) => ({ value: one.key, label: one.group.heading }))];
  return (
    <form className="ws-edit" onSubmit={(event) => { event.preventDefault(); finish(); }} onKeyDown={press}>
      {isPoint ? <TextInput label={say('workshop.edit.label')} value={label} onChange={({ target }) => setLabel(target.value)} maxLength={200} /> : null}
      <Textarea label={say(isPoint ? 'workshop.edit.text' : 'workshop.edit.heading')} autosize minRows={1} maxRows={10} dir="auto" value={text} autoFocus onChange={({ target }) => setText(target.value)} />
      {isPoint && groups.length > 0 ? <Select label={say('workshop.edit.group')} data={choices} value={group} allowDeselect={false} onChange={(next) => setGroup(next ?? none)} /> : null}
      <div className="row"><button type="submit" className="btn sm soft">{say('workshop.edit.done')}</button><button type="button" className="btn quiet sm" onClick={close}>{say('workshop.edit.leave')}</button></div>
    </form>
  );
}
