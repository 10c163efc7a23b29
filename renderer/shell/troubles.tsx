import { FailureNotice } from '../parts/failure-notice.tsx';
import { Notice } from '../parts/notice.tsx';
import { usePortfolio, usePortfolioStore } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';

/** What a person should know before they go on, over the screen: the folder is away, something was not done, lines are damaged or newer. */
export function Troubles() {
  const say = useSay();
  const store = usePortfolioStore();
  const { reach, trouble, notices } = usePortfolio();
  if (reach === null && trouble === null && notices.length === 0) return null;
  return (
    <div className="troubles">
      {reach === null ? null : <FailureNotice failure={reach} />}
      {trouble === null ? null : <div className="row t"><div className="grow"><FailureNotice failure={trouble} /></div><button type="button" className="btn sm" onClick={() => store.dismiss()}>{say('shell.understood')}</button></div>}
      {notices.map(({ kind, sentence }) => <Notice key={kind + sentence} tone="more">{sentence}</Notice>)}
    </div>
  );
}
