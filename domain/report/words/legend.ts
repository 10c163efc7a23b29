import type { BaseContext } from '../base-context.ts';
import { listWords } from '../../rules/list-words.ts';

/** "PN is Priya Nair and MH is Martin Hale": everyone whose initials stand beside a judgement. */
export function allWriterInitials(context: BaseContext): string {
  const judges = [...context.input.portfolio.writers.values()].filter((writer) => writer.role !== 'candidate');
  const people = new Map(judges.map((writer) => [writer.person.id, writer.person.name]));
  const lines = [...people].map(([id, name]) => ({ initials: context.initials.get(id) ?? '', name }));
  lines.sort((a, b) => (a.initials < b.initials ? -1 : 1));
  return lines.length === 0 ? '' : ` ${listWords(context.say, lines.map(({ initials, name }) => context.say('report.legend.initials', { initials, name })))}.`;
}
