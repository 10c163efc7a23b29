import type { ReactNode } from 'react';
import { sizeWords } from '../../domain/report/words/file-words.ts';
import { settingName } from '../../domain/report/words/setting-words.ts';
import { dayOf, period } from '../../domain/report/words/when.ts';
import type { Evidence } from '../../domain/portfolio/portfolio.ts';
import type { NamedPerson } from '../../domain/person/role.ts';
import { listWords } from '../../domain/rules/list-words.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';

/** What is said of an item, each with its name. What was not said is left out. */
export function ItemFacts({ item }: { readonly item: Evidence }) {
  const say = useSay();
  const { portfolio } = usePortfolio();
  const { fields, added } = item;
  const by = portfolio.writers.get(added.writer)?.person.name ?? say('report.people.unknown');
  const people = (named: readonly NamedPerson[] = []): string | undefined => named.length === 0 ? undefined : listWords(say, named.map(({ name, role }) => say('evidence.person', { name, role: say(`people-role.${role}`) })));
  const where = [fields.setting === undefined ? '' : settingName(say, fields.setting), fields.place ?? ''].filter((part) => part !== '').join(', ');
  const facts: readonly (readonly [string, ReactNode])[] = [
    [say('evidence.fact.happened'), period(say, fields)],
    [say('evidence.fact.added'), say('evidence.by-on', { by, day: dayOf(say, added) })],
    [say('evidence.fact.setting'), where],
    [say('evidence.fact.by'), people(fields.by)],
    [say('evidence.fact.present'), people(fields.present)],
    [say('evidence.fact.seen'), fields.seen === undefined ? '' : say(`evidence.seen.${fields.seen}`)],
    [say('evidence.fact.client'), fields.client],
    [say('evidence.fact.task'), fields.task],
    [say('evidence.fact.held'), fields.heldAt],
    [say('evidence.fact.note'), fields.note],
    [say('evidence.fact.use'), fields.supplementary === true ? say('evidence.supplementary.long') : ''],
    ...fields.files.filter(({ leftOut }) => leftOut === undefined).map((file): readonly [string, ReactNode] => [say('evidence.fact.file'), say('evidence.file', { name: file.name, size: sizeWords(file.size) })]),
  ];
  return <dl>{facts.map(([name, words], index) => (words === undefined || words === '' ? null : <div key={index}><dt>{name}</dt><dd dir="auto">{words}</dd></div>))}</dl>;
}
