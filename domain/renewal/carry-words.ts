import { without } from '../portfolio/change-draft.ts';
import type { ActionPoint, Feedback } from '../portfolio/portfolio.ts';
import type { Carried, Renewing, Statement } from './statement.ts';

/** Feedback, things to do, samples and what came of them: but what is about evidence that goes. */
export function carryWords({ portfolio, gone }: Renewing): Carried {
  const samples = [...portfolio.samples.values()].filter(({ evidence }) => !gone.has(evidence));
  const kept = new Set(samples.map(({ id }) => id));
  const statements = [
    ...[...portfolio.feedback.values()].filter(({ on }) => on.kind !== 'evidence' || !gone.has(on.evidence)).flatMap(ofFeedback),
    ...[...portfolio.actions.values()].flatMap(ofAction),
    ...samples.map((sample): Statement => ({ stamp: sample.stamp, do: { kind: 'sample', v: 1, sample: sample.id, ...without(sample, 'id', 'stamp') } })),
    ...[...portfolio.findings.values()].filter(({ sample }) => kept.has(sample)).map((finding): Statement => (
      { stamp: finding.stamp, do: { kind: 'finding', v: 1, finding: finding.id, ...without(finding, 'id', 'stamp') } })),
  ];
  return { statements, outdated: 0 };
}

/** As its last words are: who gave it first, and who worded it last. */
function ofFeedback({ id, on, text, stamp, reworded }: Feedback): readonly Statement[] {
  return [
    { stamp, do: { kind: 'feedback', v: 1, feedback: id, on, text } },
    ...(reworded === undefined ? [] : [{ stamp: reworded, do: { kind: 'reword-feedback', v: 1, feedback: id, text } } as const]),
  ];
}

function ofAction({ id, text, due, who, stamp, finished }: ActionPoint): readonly Statement[] {
  return [
    { stamp, do: { kind: 'add-action', v: 1, action: id, text, due, ...(who === undefined ? {} : { who }) } },
    ...(finished === undefined ? [] : [{ stamp: finished.stamp, do: { kind: 'finish-action', v: 1, action: id, day: finished.day } } as const]),
  ];
}
