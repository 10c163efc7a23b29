import type { ActionPoint } from '../../portfolio/portfolio.ts';
import { paragraph } from '../build/blocks.ts';
import { cell, headCell, row } from '../build/cells.ts';
import { checkField, dateField, textField } from '../build/fields.ts';
import { columns, linedTable } from '../build/tables.ts';
import type { RecordSection } from '../section.ts';
import type { Row } from '../table.ts';
import { plain } from '../text.ts';
import type { RecordContext } from '../unit-context.ts';
import { nameOf } from '../base-context.ts';
import type { Day } from '../../text/day.ts';
import { dayAndMonth, dayShort } from '../../text/day-words.ts';
import type { Say } from '../../words/say.ts';
import { yearOf } from '../words/when.ts';

/** What someone is still to do, or has done, by which day. */
export const actionsSection: RecordSection = {
  of: 'record', id: 'actions',
  title: ({ say }) => say('report.section.actions'),
  blocks: (context) => {
    const { say } = context;
    const actions = [...context.input.portfolio.actions.values()];
    if (actions.length === 0) return [paragraph('body', say('report.actions.none'))];
    const heads = columns([9, say('report.head.number')], [97, say('report.head.action')], [26, say('report.head.who')], [22, say('report.head.by')], [18, say('report.head.done')]);
    return [linedTable(say('report.section.actions'), heads, actions.map((action, index) => actionRow(context, action, index + 1)))];
  },
};

function actionRow(context: RecordContext, action: ActionPoint, number: number): Row {
  const { say } = context;
  const finished = action.finished === undefined ? '' : ` ${doneDay(say, action.finished.day, action.due)}`;
  const alias = (what: 'action' | 'who' | 'due' | 'done'): string => say(`report.field.action-${what}`, { number });
  return row([
    headCell(String(number)),
    cell(textField(`action-${number}`, alias('action'), action.text)),
    cell(textField(`action-${number}-who`, alias('who'), action.who ?? nameOf(context, action.stamp.writer))),
    cell(dateField(`action-${number}-due`, alias('due'), dayShort(say, action.due))),
    cell([...checkField(`action-${number}-done`, alias('done'), action.finished !== undefined), ...plain(finished)]),
  ]);
}

/** The day it was done; its year only where it is not that of the day it was due. */
function doneDay(say: Say, day: Day, due: Day): string {
  return yearOf(day) === yearOf(due) ? dayAndMonth(say, day) : dayShort(say, day);
}
