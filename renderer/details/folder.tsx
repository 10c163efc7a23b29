import { Icon } from '../look/icon.tsx';
import { SheetPart } from '../parts/sheet.tsx';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';

/** Where the portfolio is kept, and which other folders hold the same one. */
export function Folder() {
  const say = useSay();
  const { folder, copies } = usePortfolio();
  return (
    <SheetPart title={say('details.folder')} lead={say('details.folder.hint')}>
      <p className="row t"><Icon name="folder" /><span className="path">{folder}</span></p>
      {copies.length === 0 ? null : (
        <div><p className="lab">{say('details.copies')}</p>{copies.map((copy) => <p className="row t" key={copy}><Icon name="copy" /><span className="path">{copy}</span></p>)}<p className="small dim">{say('details.copies.hint')}</p></div>
      )}
    </SheetPart>
  );
}
