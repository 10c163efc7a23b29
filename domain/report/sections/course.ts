import { paragraph } from '../build/blocks.ts';
import { cell, row } from '../build/cells.ts';
import { columns, linedTable } from '../build/tables.ts';
import { courseEvents } from '../facts/course-events.ts';
import { notCounted } from './course-not-counted.ts';
import type { RecordSection } from '../section.ts';
import { dayText } from '../words/when.ts';

/** What happened when, from registration to signature. */
export const courseSection: RecordSection = {
  of: 'record', id: 'course',
  title: ({ say }) => say('report.section.course'),
  blocks: (context) => {
    const { say, input } = context;
    const events = courseEvents(context, context.units);
    const heads = columns([24, say('report.head.date')], [98, say('report.head.what-happened')], [50, say('report.head.who')]);
    const rows = events.map((event) => row([cell(dayText(say, event.day)), cell(event.words), cell(event.who.join(', '))]));
    const history = say(input.history === undefined ? 'report.course.history' : 'report.course.history-attached', { count: input.entries });
    return [rows.length === 0 ? paragraph('body', say('report.course.none')) : linedTable(say('report.section.course'), heads, rows), paragraph('note', history), ...notCounted(context, 'not-counted')];
  },
};
