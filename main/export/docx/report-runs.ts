import type { Emphasis, Run, Text } from '../../../domain/report/text.ts';
import { assertNever } from '../../../domain/text/assert-never.ts';
import { emphasisedText, emphasisStyles } from './emphasis.ts';
import { fieldControl } from './field-control.ts';
import { pageReference } from './page-reference.ts';
import type { Inline } from './paragraph-of.ts';
import type { Setting } from './setting.ts';
import { textRuns, type RunLook } from './text-runs.ts';
import { element } from './xml-element.ts';

/** The runs of a text as they stand in one paragraph. `look` is what the place adds: white on black, say. */
export function reportRuns(text: Text, setting: Setting, look: RunLook = {}): Inline[] {
  return text.flatMap((run) => runChildren(run, setting, look));
}

function runChildren(run: Run, setting: Setting, look: RunLook): readonly Inline[] {
  switch (run.kind) {
    case 'text':
      return textChildren(run, setting, look);
    case 'page':
      return [pageReference(run.pageOf, setting, emphasisLook(run.emphasis, look))];
    case 'field':
      return [fieldControl(run.field, setting, look)];
    default:
      return assertNever(run);
  }
}

function textChildren(run: Extract<Run, { kind: 'text' }>, setting: Setting, look: RunLook): readonly Inline[] {
  const runs = textRuns(emphasisedText(run.text, run.emphasis), { ...emphasisLook(run.emphasis, look), ...(run.language === undefined ? {} : { language: { value: run.language } }) });
  const target = run.to === undefined ? undefined : setting.bookmarks.get(run.to);
  return target === undefined || runs.length === 0 ? runs : [element('w:hyperlink', { 'w:history': '1', 'w:anchor': target.name }, runs)];
}

function emphasisLook(emphasis: Emphasis | undefined, look: RunLook): RunLook {
  return emphasis === undefined ? look : { ...look, style: emphasisStyles[emphasis] };
}

/** Whether a text prints nothing: a cell to be filled in by hand. */
export function isEmptyText(text: Text): boolean {
  return text.every((run) => run.kind === 'text' && run.text === '');
}

/** The words of a text without their looks, for names and measures. */
export function textWords(text: Text): string {
  return text.map((run) => (run.kind === 'text' ? run.text : run.kind === 'page' ? '000' : fieldWords(run))).join('');
}

function fieldWords({ field }: Extract<Run, { kind: 'field' }>): string {
  return field.kind === 'check' ? '☐' : field.value;
}
