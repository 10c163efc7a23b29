import type { Writer } from '../../command/line.ts';
import { renewalFacts } from '../../portfolio/carried-people.ts';
import { severalKeys } from '../../portfolio/further-keys.ts';
import { writerRoles } from '../../person/role.ts';
import type { WriterRole } from '../../person/role.ts';
import { sectionAnchor } from '../anchors.ts';
import { paragraph, subHeading } from '../build/blocks.ts';
import { cell, row } from '../build/cells.ts';
import { columns, linedTable } from '../build/tables.ts';
import { mustSign } from '../facts/signed.ts';
import type { Block } from '../report.ts';
import type { Row } from '../table.ts';
import { emphasised } from '../text.ts';
import type { UnitContext } from '../unit-context.ts';
import { roleName, signsAs } from '../words/role-words.ts';
import { dayOf, dayText } from '../words/when.ts';

/** Who took part besides the candidate, their status and initials; roles that are needed and not filled are said. */
export function people(context: UnitContext): readonly Block[] {
  const { say, prefix } = context;
  const heads = columns([40, say('report.head.role')], [36, say('report.head.name')], [76, say('report.head.status')], [20, say('report.head.initials')]);
  const rows = writerRoles.filter((role) => role !== 'candidate').flatMap((role) => roleRows(context, role));
  return [subHeading(say('report.people.title'), sectionAnchor(prefix, 'people')), linedTable(say('report.people.title'), heads, rows), ...keys(context), ...renewed(context)];
}

/** A further key is a further machine, or somebody else under that name: whoever reads the record should know of it. */
function keys(context: UnitContext): readonly Block[] {
  return severalKeys(context.input.portfolio).map(({ name, role, count }) => paragraph('note', context.say('report.people.keys', { name, role: roleName(context, role), count })));
}

/** Whose words stand here as another carried them over from an earlier portfolio: none of it bears their signature. */
function renewed(context: UnitContext): readonly Block[] {
  const facts = renewalFacts(context.input.portfolio);
  if (facts === null) return [];
  const { say } = context;
  const { renewal: { stamp, stoodAt }, by: name, people: carried } = facts;
  return [
    paragraph('note', say('report.people.renewed', { name, day: dayOf(say, stamp), stood: dayText(say, stoodAt) })),
    ...carried.map((one) => paragraph('note', say('report.people.carried', { who: one.name, role: roleName(context, one.role), name, day: dayOf(say, stamp) }))),
  ];
}

function roleRows(context: UnitContext, role: WriterRole): readonly Row[] {
  const { say, input } = context;
  const persons = new Map([...input.portfolio.writers.values()].filter((writer) => writer.role === role).map((writer) => [writer.person.id, writer]));
  const found = [...persons.values()].sort((a, b) => (a.person.name < b.person.name ? -1 : a.person.name > b.person.name ? 1 : a.person.id < b.person.id ? -1 : 1));
  if (found.length > 0) return found.map((writer) => personRow(context, writer));
  return expected(context, role) ? [row([cell(roleName(context, role)), cell(say('report.people.none')), cell(''), cell('')])] : [];
}

function personRow(context: UnitContext, writer: Writer): Row {
  const { say, input } = context;
  const known = input.portfolio.people.get(writer.person.id);
  const counted = input.counts(writer);
  const status = [known?.status, known?.trainee === true ? say('report.people.trainee') : undefined, counted === 'yes' ? undefined : say(`report.people.${counted}`)];
  const name = emphasised(writer.person.name, 'strong');
  return row([cell(roleName(context, writer.role)), cell(name), cell(status.filter((one) => one !== undefined).join('\n')), cell(context.initials.get(writer.person.id) ?? '')]);
}

function expected(context: UnitContext, role: WriterRole): boolean {
  if (role === 'external-quality-assurer' || role === 'internal-quality-assurer' || role === 'assessor') return true;
  return context.unit.signOff.some((line) => signsAs[line.role] === role && mustSign(context, line.role));
}
