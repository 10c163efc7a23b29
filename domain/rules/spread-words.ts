import { daysBetween, mondayOf } from '../text/calendar.ts';
import { compareText } from '../text/compare.ts';
import { dayInWords } from '../text/day-in-words.ts';
import type { Setting } from '../unit/setting.ts';
import type { Say } from '../words/say.ts';
import type { EvidenceItem } from './facts.ts';
import { listWords } from './list-words.ts';

/** What a person goes by who says whether evidence suffices: how much, over how long, how often observed, and where. */
export function spreadWords(say: Say, relied: Iterable<EvidenceItem>): string {
  const items = [...new Set(relied)];
  const [some] = items;
  if (some === undefined) return say('rule.spread.nothing');
  const days = new Set(items.map((item) => item.day));
  const first = items.reduce((earliest, { day }) => (day < earliest ? day : earliest), some.day);
  const last = items.reduce((latest, { day, until }) => ((until ?? day) > latest ? (until ?? day) : latest), some.day);
  const observed = items.filter((item) => item.counts === 'observation').length;
  const weeks = daysBetween(mondayOf(first), mondayOf(last)) / 7 + 1;
  return say(first === last ? 'rule.spread.one-day' : 'rule.spread', {
    items: say('rule.spread.items', { count: items.length }), days: say('rule.spread.days', { count: days.size }), weeks: say('rule.spread.weeks', { count: weeks }),
    period: first === last ? dayInWords(say, first) : say('rule.spread.period', { first: dayInWords(say, first), last: dayInWords(say, last) }), observed: say('rule.spread.observed', { count: observed }), settings: settingWords(say, items),
  });
}

function settingWords(say: Say, items: readonly EvidenceItem[]): string {
  const counted = new Map<Setting | 'unsaid', number>();
  for (const { setting } of items) counted.set(setting ?? 'unsaid', (counted.get(setting ?? 'unsaid') ?? 0) + 1);
  const [only] = [...counted.keys()];
  if (counted.size === 1 && only !== undefined) return say(`rule.setting.all.${only}`);
  return listWords(say, [...counted].sort(([a], [b]) => compareText(a, b)).map(([setting, count]) => say(`rule.setting.${setting}`, { count })));
}
