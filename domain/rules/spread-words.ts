import { compareText } from '../text/compare.ts';
import { dayInWords } from '../text/day-in-words.ts';
import { weeksFrom } from '../text/day-number.ts';
import type { Setting } from '../unit/setting.ts';
import type { Say } from '../words/say.ts';
import { distinct } from './evidence-words.ts';
import type { EvidenceItem } from './facts.ts';
import { listWords } from './list-words.ts';

/** What a person goes by who says whether evidence suffices: how much, over how long, how often observed, and where. */
export function spreadWords(say: Say, relied: Iterable<EvidenceItem>): string {
  const items = distinct(relied);
  const days = items.map((item) => item.day).toSorted(compareText);
  const lasts = items.map((item) => item.until ?? item.day).toSorted(compareText);
  const [first, last] = [days[0], lasts.at(-1)];
  if (first === undefined || last === undefined) return say('rule.spread.nothing');
  const observed = items.filter((item) => item.counts === 'observation').length;
  const weeks = weeksFrom(first, last);
  return say('rule.spread', {
    items: say('rule.spread.items', { count: items.length }), days: say('rule.spread.days', { count: new Set(days).size }), weeks: say('rule.spread.weeks', { count: weeks }),
    first: dayInWords(say, first), last: dayInWords(say, last), observed: say('rule.spread.observed', { count: observed }), settings: settingWords(say, items),
  });
}

function settingWords(say: Say, items: readonly EvidenceItem[]): string {
  const counted = new Map<Setting | 'unsaid', number>();
  for (const { setting } of items) counted.set(setting ?? 'unsaid', (counted.get(setting ?? 'unsaid') ?? 0) + 1);
  const [only] = [...counted.keys()];
  if (counted.size === 1 && only !== undefined) return say(`rule.setting.all.${only}`);
  return listWords(say, [...counted].sort(([a], [b]) => compareText(a, b)).map(([setting, count]) => say(`rule.setting.${setting}`, { count })));
}
