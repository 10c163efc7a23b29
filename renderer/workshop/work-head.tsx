import { readInstant } from '../../domain/text/instant.ts';
import type { LineUse } from '../../domain/workshop/line-uses.ts';
import type { OpenedWork } from '../../main/electron/contract/workshop.ts';
import { Icon } from '../look/icon.tsx';
import { useSay } from '../words/words.ts';
import type { Working } from './use-work.ts';

interface Head { readonly opened: OpenedWork; readonly working: Working; readonly uses: readonly LineUse[]; readonly keep: () => void; readonly close: () => void }

/** Which unit, from which document, how much of it was read and is to be decided, whether the draft is kept, and keeping the unit. */
export function WorkHead({ opened, working, uses, keep, close }: Head) {
  const say = useSay();
  const { work, now, points, kept, undo, redo } = working;
  const full = uses.filter((_, place) => work.lines[place]?.text.trim() !== '');
  const read = full.filter(({ kind }) => kind !== 'left-out').length;
  const mended = now.draft.rules.filter(({ rule }) => rule.repaired !== undefined).length + new Set(now.touched).size;
  const open = points.filter(({ settled }) => !settled).length;
  const left = full.length - read;
  return (
    <section className="ws-head" aria-label={say('workshop.head')}>
      <button type="button" className="btn quiet icon" aria-label={say('workshop.leave')} title={say('workshop.leave')} onClick={close}><Icon name="arrow-left" /></button>
      <div className="ws-title"><p className="small dim cut" dir="auto">{say('workshop.read-from', { file: opened.name })}</p><h1 className="cut" dir="auto">{now.draft.metadata.title?.value ?? opened.name}</h1></div>
      <ul className="ws-counts">
        <li className="accepted"><Icon name="check" size="small" /><b className="num">{read}</b> {say('workshop.count.read', { count: read })}</li>
        <li className="more"><Icon name="history" size="small" /><b className="num">{mended}</b> {say('workshop.count.mended', { count: mended })}</li>
        <li className="more"><Icon name="help" size="small" /><b className="num">{open}</b> {say('workshop.count.open', { count: open })}</li>
        <li className="aside"><Icon name="archive" size="small" /><b className="num">{left}</b> {say(left === 0 ? 'workshop.count.none-left' : 'workshop.count.left', { count: left })}</li>
      </ul>
      <span className="saved" role="status"><Icon name={kept === null ? 'clock' : 'failure' in kept ? 'alert' : 'check'} size="small" />
        <span className="num">{kept === null ? say('saved.saving') : 'failure' in kept ? say('saved.not') : say('workshop.kept-at', { time: readInstant(kept.at)?.time ?? '' })}</span></span>
      <span className="row takeback">
        <button type="button" className="btn quiet icon" aria-label={say('shell.undo')} title={say('shell.undo')} disabled={work.done.length === 0} onClick={undo}><Icon name="undo" /></button>
        <button type="button" className="btn quiet icon" aria-label={say('shell.redo')} title={say('shell.redo')} disabled={work.undone.length === 0} onClick={redo}><Icon name="redo" /></button>
      </span>
      <button type="button" className="btn primary" onClick={keep}>{say('workshop.keep')}</button>
    </section>
  );
}
