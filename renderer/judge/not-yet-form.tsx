import { Textarea } from '@mantine/core';
import type { RefObject } from 'react';
import { qualityWords } from '../../domain/coverage/assessment-words.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { useCommands } from '../shell/commands.ts';
import { useSay } from '../words/words.ts';
import { FormEnd } from './form-end.tsx';
import type { AssessingNow } from './use-assessing.ts';

interface Form {
  readonly reference: string;
  readonly assessing: AssessingNow;
  readonly words: RefObject<HTMLTextAreaElement | null>;
  readonly onWrite: () => void;
  readonly onStep: (by: 1 | -1) => void;
  /** Where the focus goes when one leaves the words. */
  readonly back: RefObject<HTMLElement | null>;
}

/** Why an item is not yet valid, authentic or current: said once, and a "not yet" to everything that it is claimed for. */
export function NotYetForm({ reference, assessing: { said, not, setWhy, hindrance, failure }, words, onWrite, onStep, back }: Form) {
  const say = useSay();
  const values = { reference, qualities: qualityWords(say, not) };
  useCommands([
    { id: 'judge-write', label: say('judge.write'), keys: 'Enter, mod+Enter', can: hindrance === null, run: onWrite },
    { id: 'judge-words', label: say('judge.to-words'), keys: 'f', icon: 'pen', run: () => words.current?.focus() },
  ]);
  return (
    <>
      <Textarea
        ref={words} className="why" label={say('judge.item.why', values)} description={say('judge.item.carries', values)} dir="auto" autosize minRows={3} maxRows={12} value={said.why}
        onChange={(event) => setWhy(event.currentTarget.value)}
        data-mantine-stop-propagation onKeyDown={(event) => { if (event.key === 'Escape') { event.preventDefault(); back.current?.focus(); } }}
      />
      {failure === null ? null : <FailureNotice failure={failure} />}
      <FormEnd hindrance={hindrance} shown={hindrance} onStep={onStep} onWrite={onWrite} />
    </>
  );
}
