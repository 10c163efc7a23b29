import { useEffect, useState } from 'react';
import type { NewPortfolio } from '../../main/electron/contract/library.ts';
import { useBridge } from '../bridge/bridge.ts';

/** A new portfolio as it is typed. */
export type Wanted = Required<Omit<NewPortfolio, 'within'>> & Pick<NewPortfolio, 'within'>;

/** What is asked for so far; the centre is the one that this computer works for until another is typed. */
export function useNewPortfolio(): { readonly wanted: Wanted; readonly set: (part: Partial<Wanted>) => void; readonly documents: string } {
  const bridge = useBridge();
  const [wanted, setWanted] = useState<Wanted>({ candidate: '', number: '', centre: '', award: '', codes: [] });
  const [documents, setDocuments] = useState('');
  useEffect(() => {
    void bridge.about().then((about) => {
      if (!about.ok) return;
      const centre = about.value.centre?.name ?? '';
      setDocuments(about.value.documents);
      setWanted((now) => (now.centre === '' ? { ...now, centre } : now));
    });
  }, [bridge]);
  return { wanted, set: (part) => setWanted((now) => ({ ...now, ...part })), documents };
}
