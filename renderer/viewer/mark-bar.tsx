import { placesWords } from '../../domain/evidence/locator-words.ts';
import type { Locator } from '../../domain/evidence/locator.ts';
import { useSay } from '../words/words.ts';
import type { Marking } from './shown-place.ts';

interface Bar { readonly marking: Marking; readonly onLeave: () => void; readonly page: number | null }

/** What is being marked, in words, and what to do with it. */
export function MarkBar({ marking, onLeave, page }: Bar) {
  const say = useSay();
  const { pending, setPending, keep } = marking;
  const [first] = pending;
  const chosen = window.getSelection()?.toString().trim().replace(/\s+/g, ' ').slice(0, 490) ?? '';
  const quoted = say('viewer.marking.quoted', { words: chosen });
  return (
    <div className="markbar" role="group" aria-label={say('viewer.marking')}>
      <span className="small grow" aria-live="polite">{pending.length === 0 ? say('viewer.marking.none') : <b className="b">{say('viewer.marking.marked', { places: placesWords(say, pending) })}</b>} <span className="dim">{say(hintOf(first))}</span></span>
      {first?.kind !== 'region' ? null : (
        <label className="row small">
          {say('viewer.marking.name')}
          <input className="inp name" dir="auto" value={first.name} maxLength={40} onChange={({ currentTarget: { value } }) => setPending([{ ...first, name: value }])} onKeyDown={({ key }) => { if (key === 'Enter') keep(); }} />
        </label>
      )}
      {page === null ? null : <button type="button" className="btn quiet sm" onClick={() => setPending([{ kind: 'page', from: page }])}>{say('viewer.marking.whole-page', { page })}</button>}
      {page === null || chosen === '' ? null : <button type="button" className="btn quiet sm" onClick={() => setPending([{ kind: 'page', from: page }, { kind: 'words', text: quoted }])}>{say('viewer.marking.words')}</button>}
      <button type="button" className="btn primary sm" disabled={!isWhole(pending)} onClick={keep}>{say('viewer.marking.keep')}</button>
      <button type="button" className="btn quiet sm" onClick={onLeave}>{say('viewer.marking.leave')}</button>
    </div>
  );
}

/** A region needs its name. */
export function isWhole(pending: readonly Locator[]): boolean {
  return pending.length > 0 && pending.every((place) => place.kind !== 'region' || place.name.trim() !== '');
}

function hintOf(first: Locator | undefined): 'viewer.hint.region' | 'viewer.hint.time' | 'viewer.hint.line' | 'viewer.hint.row' {
  if (first === undefined || first.kind === 'question' || first.kind === 'row') return 'viewer.hint.row';
  if (first.kind === 'region' || first.kind === 'page') return 'viewer.hint.region';
  return first.kind === 'time' ? 'viewer.hint.time' : 'viewer.hint.line';
}
