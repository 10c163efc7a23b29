import type { Failure } from '../../domain/failure/failure.ts';
import { Notice } from './notice.tsx';

/** What could not be done, in its two sentences: what happened, and what is safe and what to do. */
export function FailureNotice({ failure }: { readonly failure: Failure }) {
  return <Notice tone="notyet" icon="alert" urgent><b className="b">{failure.sentence}</b> {failure.next}</Notice>;
}
