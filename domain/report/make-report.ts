import { unitTitle, codesForPrint } from '../unit/unit-titles.ts';
import type { BaseContext } from './base-context.ts';
import { candidateName } from './base-context.ts';
import { openRecord } from './open-record.ts';
import { recordData } from './record-data.ts';
import type { ReportInput } from './report-input.ts';
import type { Report } from './report.ts';
import { recordParts } from './record-parts.ts';
import type { Text } from './text.ts';
import type { RecordContext } from './unit-context.ts';
import { recordTitle } from './front-page/front-page.ts';
import { dayText, timeOf } from './words/when.ts';

/** The completed record of one or more units, as data for every renderer. Pure: the same input gives the same record. */
export function makeReport(input: ReportInput): Report {
  const record = openRecord(input);
  const { say } = input;
  const titles = input.units.map(({ unit }) => unitTitle(unit));
  const title = titleOfAll(record);
  const candidate = candidateName(record);
  return {
    language: 'en-GB',
    title: say('report.document.title', { title, candidate, units: titles.join('; ') }),
    subject: titles.join('; '),
    author: input.portfolio.details.centre ?? candidate,
    keywords: [...new Set([...titles, ...input.units.flatMap(({ unit }) => codesForPrint(unit))])],
    stateAt: input.stateAt,
    recordTitle: title,
    headerLeft: headerLeft(record),
    footerLeft: footer(record),
    pageWords: say('report.page', { page: '{{page}}', pages: '{{pages}}' }),
    parts: recordParts(record),
    attachment: { name: say('report.attachment.name'), description: say('report.attachment.description'), json: recordData(record) },
  };
}

/** A record of several units is complete once each of them is. */
function titleOfAll({ units, say }: RecordContext): string {
  const titles = new Set(units.map((unit) => recordTitle(unit)));
  return titles.size === 1 ? [...titles].join('') : say('report.title.interim');
}

function headerLeft(base: BaseContext): Text {
  const { number } = base.input.portfolio.details;
  return [{ kind: 'text', text: number === undefined ? candidateName(base) : `${candidateName(base)}  ${number}`, emphasis: 'strong' }];
}

function footer({ input, say }: BaseContext): readonly [string, string] {
  const { centre, centreNumber } = input.portfolio.details;
  const number = centreNumber === undefined ? undefined : say('report.centre.number', { number: centreNumber });
  return [[centre, number].filter((one) => one !== undefined).join(', '), say('report.footer.state', { day: dayText(say, input.stateAt), time: timeOf(input.stateAt), mark: input.stateMark })];
}
