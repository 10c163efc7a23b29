import { filesOf } from '../../domain/evidence/bytes-state.ts';
import type { Evidence } from '../../domain/portfolio/portfolio.ts';
import { Notice } from '../parts/notice.tsx';
import { useSay } from '../words/words.ts';
import { ReasonForm } from './reason-form.tsx';

interface Asked { readonly item: Evidence; readonly reference: string; readonly onClose: () => void }

/** Asks before the bytes go for good: the one thing here that cannot be undone. */
export function EraseDialog({ item, reference, onClose }: Asked) {
  const say = useSay();
  const count = filesOf(item).length;
  return (
    <ReasonForm
      title={say('evidence.erase.title', { reference })} label={say('evidence.erase.why')} button={say('evidence.erase.do')} slot={`erase:${item.id}`}
      action={(ground) => ({ kind: 'erase', reference, ground })} onClose={onClose}
    ><Notice tone="notyet" icon="trash">{say('evidence.erase.what', { count, title: item.fields.title })}</Notice></ReasonForm>
  );
}
