import { useState, type ReactNode } from 'react';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { Notice } from '../parts/notice.tsx';
import { usePortfolio, usePortfolioStore } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';
import './troubles.css';

/** What a person should know before they go on, over the screen: the folder is away, something was not done, lines are damaged or newer. */
export function Troubles() {
  const say = useSay();
  const store = usePortfolioStore();
  const { reach, trouble, notices } = usePortfolio();
  const [read, setRead] = useState<ReadonlySet<string>>(new Set());
  const unread = notices.filter(({ sentence }) => !read.has(sentence));
  if (reach === null && trouble === null && unread.length === 0) return null;
  return (
    <section className="troubles" aria-label={say('shell.troubles')}>
      {reach === null ? null : <Notice tone="notyet" icon="hard-drive" urgent><b className="b">{reach.sentence}</b> {reach.next}</Notice>}
      {trouble === null ? null : <Trouble onRead={() => store.dismiss()}><FailureNotice failure={trouble} /></Trouble>}
      {unread.map(({ sentence }) => <Trouble key={sentence} onRead={() => setRead(new Set([...read, sentence]))}><Notice tone="more">{sentence}</Notice></Trouble>)}
    </section>
  );
}

/** One of them, until it was read; it stays in the history or comes again when the portfolio is opened. */
function Trouble({ onRead, children }: { readonly onRead: () => void; readonly children: ReactNode }) {
  const say = useSay();
  return <div className="trouble">{children}<button type="button" className="btn quiet sm" onClick={onRead}>{say('shell.understood')}</button></div>;
}
