import { Progress } from '@mantine/core';
import { useSay } from '../words/words.ts';

/** How far something that takes a while is, and ending it. */
export function JobBar({ words, share, cancel }: { readonly words: string; readonly share: number; readonly cancel: () => void }) {
  const say = useSay();
  return (
    <div className="row" role="status">
      <div className="grow"><span className="small">{words}</span><Progress value={100 * share} size="sm" animated={share === 0} aria-label={words} /></div>
      <button type="button" className="btn sm" onClick={cancel}>{say('parts.job.cancel')}</button>
    </div>
  );
}
