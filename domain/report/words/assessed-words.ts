import { qualityWords } from '../../coverage/assessment-words.ts';
import type { Assessment, Evidence } from '../../portfolio/portfolio.ts';
import { asSentence } from '../../rules/list-words.ts';
import { assertNever } from '../../text/assert-never.ts';
import type { BaseContext } from '../base-context.ts';
import { refusedMark } from '../build/marks.ts';
import { plain, type Text } from '../text.ts';
import { byAndDay } from './by-words.ts';

/** Who found an item valid, authentic and current, and when; what it is not yet, and why; that nobody said so, where something that counts rests on it. */
export function assessedText(context: BaseContext, item: Evidence): Text {
  const { say } = context;
  const found = context.assessed.get(item.id);
  if (found === undefined) return [];
  const { standing: { state, assessment, lacking }, isReliedOn } = found;
  if (assessment === null) return plain(isReliedOn ? say('report.assessed.unsaid') : '');
  const by = byAndDay(context, assessment.stamp);
  switch (state) {
    case 'found': return plain(withWhy(say('report.assessed.found', { by }), assessment));
    case 'not-yet': return [...refusedMark('✘', say('report.assessed.not-yet', { qualities: qualityWords(say, lacking) })), ...plain(withWhy(` ${by}`, assessment))];
    case 'stale': case 'uncounted': case 'unsaid': return plain(say(state === 'stale' ? 'report.assessed.stale' : 'report.assessed.uncounted', { by }));
    default: return assertNever(state);
  }
}

function withWhy(said: string, { why }: Assessment): string {
  return why === undefined ? said : `${said}. ${asSentence(why)}`;
}
