import type { HistoryEntry } from '../../domain/portfolio/history.ts';
import { roleName } from '../../domain/report/words/role-words.ts';
import { readInstant } from '../../domain/text/instant.ts';
import { Icon } from '../look/icon.tsx';
import { Avatar } from '../parts/avatar.tsx';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';

/** One thing that somebody did: when, who, what, and what came of it; a click goes to what it is about. */
export function HistoryRow({ entry, open }: { readonly entry: HistoryEntry; readonly open?: () => void }) {
  const say = useSay();
  const { portfolio } = usePortfolio();
  const { at, who, role, sentence, standing, note, contradicts } = entry;
  const what = <span className="said" dir="auto">{sentence}</span>;
  return (
    <div className={`entry ${standing}`}>
      <time className="num small dim" dateTime={at}>{readInstant(at)?.time ?? ''}</time>
      <Avatar name={who} small />
      <span className="by small"><b className="m" dir="auto">{who}</b>{role === null ? null : <span className="dim"> {roleName({ input: { portfolio }, say }, role)}</span>}</span>
      <div className="what">
        {open === undefined ? <p>{what}</p> : <button type="button" className="goes" onClick={open} title={say('history.open')}>{what}<Icon name="chevron-right" size="small" /></button>}
        {note === null ? null : (
          <p className="small note-line">
            {standing === 'applied' || standing === 'undone' ? null : <span className="badge plain">{say(`history.standing.${standing}`)}</span>}
            {contradicts ? <span className="badge open"><Icon name="clock" />{say('history.clock')}</span> : null}
            {note}
          </p>
        )}
      </div>
    </div>
  );
}
