import type { SetAside } from '../../portfolio/portfolio.ts';
import { reasonWords } from '../../portfolio/standing-words.ts';
import { nameOf } from '../base-context.ts';
import { paragraph, subHeading } from '../build/blocks.ts';
import { cell, headCell, row } from '../build/cells.ts';
import { columns, linedTable } from '../build/tables.ts';
import type { Block } from '../report.ts';
import type { RecordContext } from '../unit-context.ts';
import { roleName } from '../words/role-words.ts';
import { dayText } from '../words/when.ts';

/** What stands in the portfolio and has no effect, and why: nothing is dropped in silence. */
export function notCounted(context: RecordContext, anchor: string): readonly Block[] {
  const { say, input } = context;
  const waiting = input.portfolio.waiting.length;
  const lines = [
    ...signers(context),
    ...input.portfolio.setAside.map((one) => asideLine(context, one)),
    ...(waiting === 0 ? [] : [say('report.not-counted.waiting', { count: waiting })]),
    ...input.findings.map((finding) => withoutFileNames(context, finding)),
  ];
  if (lines.length === 0) return [paragraph('note', say('report.not-counted.none'))];
  const title = say('report.section.not-counted');
  const heads = columns([9, say('report.head.number')], [163, say('report.head.not-counted')]);
  return [subHeading(title, anchor), linedTable(title, heads, lines.map((line, index) => row([headCell(String(index + 1)), cell(line)])))];
}

/** A finding as people read it: whose journal, not which file. */
function withoutFileNames(context: RecordContext, finding: string): string {
  return [...context.input.portfolio.writers.values()].reduce((words, { id }) => words.replaceAll(`${id}.jsonl`, context.say('report.not-counted.journal', { name: nameOf(context, id) })), finding);
}

function signers(context: RecordContext): readonly string[] {
  const { say, input } = context;
  return [...input.portfolio.writers.values()].flatMap((writer) => {
    const counted = input.counts(writer);
    return counted === 'yes' || (writer.role === 'candidate' && counted === 'unknown-signer') ? [] : [say(`report.not-counted.${counted}`, { name: writer.person.name, role: roleName(context, writer.role) })];
  });
}

function asideLine(context: RecordContext, { line, reason }: SetAside): string {
  return context.say('report.not-counted.line', { name: nameOf(context, line.writer), day: dayText(context.say, line.at), why: reasonWords(reason, context.input.portfolio, context.say) });
}
