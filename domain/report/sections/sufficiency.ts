import type { Evidence } from '../../portfolio/portfolio.ts';
import { paragraph } from '../build/blocks.ts';
import { cell, headCell, row } from '../build/cells.ts';
import { sign } from '../build/marks.ts';
import { evidenceOfUnit } from '../facts/unit-evidence.ts';
import type { Block } from '../report.ts';
import { referenceOf } from '../base-context.ts';
import type { UnitSection } from '../section.ts';
import type { Table } from '../table.ts';
import { plain } from '../text.ts';
import type { Text } from '../text.ts';
import type { UnitContext } from '../unit-context.ts';
import { monthOf, weekOf, withoutYear, yearOf } from '../words/when.ts';
import { civil } from '../../text/calendar.ts';
import type { Day } from '../../text/day.ts';
import type { Say } from '../../words/say.ts';

const mostColumns = 10;
const mostMonths = 14;
/** From this width in mm the references of a spell stand side by side. */
const wide = 30;
/** How many of them. */
const aLine = 5;

/** The form's demand of sufficiency, and how the evidence claimed for the unit spreads over the weeks. */
export const sufficiencySection: UnitSection = {
  of: 'unit', id: 'sufficiency',
  title: ({ unit, say }) => unit.formWords.sufficiency ?? say('report.section.sufficiency'),
  blocks: (context) => [...leads(context), ...spread(context)],
};

function leads({ unit, say }: UnitContext): readonly Block[] {
  const words = unit.introductions.sufficiency ?? [];
  return words.length === 0 ? [paragraph('lead', say('report.sufficiency.none-printed'))] : words.map((one) => paragraph('lead', one));
}

function spread(context: UnitContext): readonly Block[] {
  const { say } = context;
  const evidence = evidenceOfUnit(context);
  if (evidence.length === 0) return [paragraph('body', say('report.sufficiency.no-evidence'))];
  return [spreadTable(context, evidence), paragraph('note', say('report.sufficiency.observed'))];
}

/** `without`: a stretch between months with evidence, told so that months far apart never look like neighbours. */
interface Spell { readonly words: string; readonly evidence: readonly Evidence[]; readonly without?: string }

function spreadTable(context: UnitContext, evidence: readonly Evidence[]): Table {
  const { head, spells } = spellsOf(context, evidence);
  const width = 150 / spells.length;
  const observed = observedIds(context);
  const cells = spells.map((spell) => cell(spell.without ?? spell.evidence.flatMap((item, index) => spellText(context, item, index === 0 ? '' : width < wide ? '\n' : index % aLine === 0 ? ',\n' : ', ', observed.has(item.id))), { align: 'centre' }));
  const columns = [{ width: 22, head: plain(head), align: 'left' as const }, ...spells.map((spell) => ({ width, head: plain(spell.words), align: 'centre' as const }))];
  return { kind: 'table', style: 'weeks', caption: context.say('report.sufficiency.caption'), columns, showHead: true, keepWhole: true, groups: [{ rows: [row([headCell(context.say('report.head.evidence'), { align: 'left' }), ...cells])] }] };
}

function spellText(context: UnitContext, item: Evidence, before: string, observed: boolean): Text {
  const reference = `${before}${referenceOf(context, item.id)}`;
  return observed ? [...plain(`${reference} `), ...sign('●', context.say('report.sufficiency.sign'))] : plain(reference);
}

function observedIds(context: UnitContext): ReadonlySet<string> {
  return new Set(context.coverage.criteria.flatMap((criterion) => criterion.claims.filter((claim) => claim.observed && claim.state === 'accepted').map((claim) => claim.evidence.id)));
}

/** Weeks from the first to the last; over ten of them months, over fourteen months years. */
function spellsOf({ say }: UnitContext, evidence: readonly Evidence[]): { readonly head: string; readonly spells: readonly Spell[] } {
  const days = evidence.map((item) => item.fields.day);
  const weeks = weeksBetween(days);
  if (weeks.length <= mostColumns) {
    return { head: say('report.sufficiency.week-of'), spells: weeks.map((monday) => ({ words: withoutYear(say, monday), evidence: evidence.filter((item) => weekOf(item.fields.day) === monday) })) };
  }
  const months = inOrder(evidence, (item) => item.fields.day.slice(0, 7), (item) => monthOf(say, item.fields.day)).flatMap((month, index, all) => [...gapBefore(say, all[index - 1], month), month]);
  if (months.length <= mostMonths) return { head: say('report.sufficiency.month'), spells: months };
  return { head: say('report.sufficiency.year'), spells: inOrder(evidence, (item) => item.fields.day.slice(0, 4), (item) => yearOf(item.fields.day)) };
}

/** The months without evidence between two that have some, as one column. */
function gapBefore(say: Say, before: Spell | undefined, month: Spell): readonly Spell[] {
  const [last, next] = [before?.evidence[0]?.fields.day, month.evidence[0]?.fields.day];
  if (last === undefined || next === undefined) return [];
  const count = (civil(next).year - civil(last).year) * 12 + civil(next).month - civil(last).month - 1;
  return count < 1 ? [] : [{ words: say('report.sufficiency.gap', { count }), evidence: [], without: say('report.sufficiency.gap-none') }];
}

function inOrder(evidence: readonly Evidence[], key: (item: Evidence) => string, words: (item: Evidence) => string): readonly Spell[] {
  const groups = new Map<string, Spell>();
  for (const item of evidence) {
    const found = groups.get(key(item));
    groups.set(key(item), { words: words(item), evidence: [...(found?.evidence ?? []), item] });
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, spell]) => spell);
}

/** The Mondays from the first week to the last; stops counting once there are too many to print. */
function weeksBetween(days: readonly Day[]): readonly Day[] {
  const mondays = [...new Set(days.map((day) => weekOf(day)))].sort();
  const [first, last] = [mondays[0], mondays.at(-1)];
  if (first === undefined || last === undefined) return [];
  const all = [first];
  for (let monday = first; monday < last && all.length <= mostColumns; ) {
    monday = weekOf(monday, 1);
    all.push(monday);
  }
  return all;
}
