import type { Unit } from '../../unit/unit.ts';
import { codesForPrint } from '../../unit/unit-titles.ts';
import { cell, row, singly } from '../build/cells.ts';
import { evidenceOfUnit } from '../facts/unit-evidence.ts';
import type { Table } from '../table.ts';
import type { UnitContext } from '../unit-context.ts';
import type { Say } from '../../words/say.ts';
import { dayShort } from '../../text/day-words.ts';
import { fromTo } from '../words/when.ts';
import { settingsWords } from '../words/setting-words.ts';

type Pair = readonly [label: string, value: string];

/** What is known of the unit, then of the candidate's registration. */
export function particulars(context: UnitContext): Table {
  const [left, right] = balanced([...awardPairs(context), ...unitPairs(context.say, context.unit)], candidatePairs(context));
  const rows = Array.from({ length: Math.max(left.length, right.length) }, (_, index) => [...(left[index] ?? ['', '']), ...(right[index] ?? ['', ''])]);
  const columns = [30, 56, 30, 56].map((width) => ({ width, head: [] }));
  const groups = singly(rows.map((cells) => row(cells.map((text, index) => cell(text, index % 2 === 0 ? { look: 'label', header: true } : {})))));
  return { kind: 'table', style: 'identity', caption: context.say('report.particulars.caption'), columns, showHead: false, groups };
}

/** Two columns of about one height: what is over at the foot of the longer one goes to the head of the other. */
function balanced(left: readonly Pair[], right: readonly Pair[]): readonly [readonly Pair[], readonly Pair[]] {
  const all = [...left, ...right];
  const half = Math.ceil(all.length / 2);
  return left.length === half ? [left, right] : [all.slice(0, half), all.slice(half)];
}

function awardPairs({ input, say }: UnitContext): readonly Pair[] {
  const { award, awardCode, awardLevel, awardingBody } = input.portfolio.details;
  const words = [award, awardLevel, awardCode].filter((one) => one !== undefined).join(', ');
  return present([[say('report.particulars.award'), words || undefined], [say('report.particulars.awarding-body'), awardingBody]]);
}

type UnitField =
  | 'codes' | 'version' | 'level' | 'credits' | 'glh' | 'sectors' | 'developed-by' | 'approved' | 'review' | 'validity' | 'organisation' | 'original-urn'
  | 'occupations' | 'soc' | 'keywords' | 'owner';

/** The unit's own field list, as far as the document prints it, its dates as printed; that it prints no code is said. */
function unitPairs(say: Say, unit: Unit): readonly Pair[] {
  const { metadata } = unit;
  const label = (key: UnitField): string => say(`report.particulars.${key}`);
  const codes = codesForPrint(unit);
  return present([
    [label('codes'), codes.length === 0 ? say('report.particulars.no-code') : codes.join(', ')],
    [label('version'), metadata.version], [label('level'), metadata.level], [label('credits'), metadata.credits], [label('glh'), metadata.glh],
    [label('sectors'), metadata.sectors?.join(', ')], [label('developed-by'), metadata.developedBy],
    [label('approved'), metadata.approvedAsPrinted ?? metadata.approved], [label('review'), metadata.reviewDateAsPrinted ?? metadata.reviewDate],
    [label('validity'), [metadata.validity, metadata.status].filter((one) => one !== undefined).join(', ') || undefined],
    [label('organisation'), metadata.originatingOrganisation], [label('original-urn'), metadata.originalUrn],
    [label('occupations'), metadata.occupations?.join(', ')], [label('soc'), metadata.soc], [label('keywords'), metadata.keywords?.join(', ')],
    [label('owner'), metadata.ownerAsPrinted ?? metadata.owner],
  ]);
}

function candidatePairs(context: UnitContext): readonly Pair[] {
  const { say, input } = context;
  const { centre, centreNumber, workplace, registered, keepUntil, environmentApproval } = input.portfolio.details;
  const evidence = evidenceOfUnit(context);
  const approval = environmentApproval === undefined ? undefined : `${environmentApproval.by}, ${environmentApproval.reference}, ${dayShort(say, environmentApproval.day)}`;
  return present([
    [say('report.particulars.centre'), [centre, centreNumber === undefined ? undefined : say('report.centre.number', { number: centreNumber })].filter((one) => one !== undefined).join(', ') || undefined],
    [say('report.particulars.workplace'), workplace], [say('report.particulars.setting'), settingsWords(say, evidence)],
    [say('report.particulars.environment'), approval],
    [say('report.particulars.registered'), registered === undefined ? undefined : dayShort(say, registered)],
    [say('report.particulars.evidence'), fromTo(say, evidence.flatMap(({ fields }) => [fields.day, fields.until ?? fields.day]))],
    [say('report.particulars.keep'), keepUntil === undefined ? undefined : dayShort(say, keepUntil)],
  ]);
}

function present(pairs: readonly (readonly [string, string | undefined])[]): readonly Pair[] {
  return pairs.flatMap(([label, value]) => (value === undefined ? [] : [[label, value] as const]));
}
