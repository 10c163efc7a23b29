import type { Evidence, Portfolio, Quality } from '../../domain/portfolio/portfolio.ts';
import { methodName } from '../../domain/report/words/method-words.ts';
import { settingName } from '../../domain/report/words/setting-words.ts';
import { period } from '../../domain/report/words/when.ts';
import { listWords } from '../../domain/rules/list-words.ts';
import type { Say } from '../../domain/words/say.ts';

/** What an item says of itself that each of the three is seen from: what kind of thing it is and where it comes from, whose it is, of which day. */
export function reliesOn(say: Say, { writers }: Pick<Portfolio, 'writers'>, { fields, added }: Evidence): Readonly<Record<Quality, string>> {
  const { method, setting, by } = fields;
  return {
    valid: [methodName(say, method), setting === undefined ? '' : settingName(say, setting)].filter((part) => part !== '').join(' · '),
    authentic: by.length > 0
      ? listWords(say, by.map(({ name, role }) => say('evidence.person', { name, role: say(`people-role.${role}`) })))
      : say('judge.item.added', { by: writers.get(added.writer)?.person.name ?? say('report.people.unknown') }),
    current: period(say, fields),
  };
}
