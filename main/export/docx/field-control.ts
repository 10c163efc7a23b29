import type { XmlComponent } from 'docx';
import type { Field } from '../../../domain/report/text.ts';
import { assertNever } from '../../../domain/text/assert-never.ts';
import { cleanText } from './clean-text.ts';
import { controlProperties } from './control.ts';
import type { Inline } from './paragraph-of.ts';
import type { Setting } from './setting.ts';
import { textRuns, type RunLook } from './text-runs.ts';
import { element } from './xml-element.ts';

// What an empty control shows: room, not words, so that it prints as a blank to be filled in by hand.
const room = '\u2003'.repeat(6);

/** A field within a line, as the content control of its kind: text, date, drop-down or checkbox. */
export function fieldControl(field: Field, setting: Setting, look: RunLook): Inline {
  const written = field.kind === 'check' ? (field.checked ? '☑' : '☐') : cleanText(field.value);
  const runs = textRuns(written === '' ? room : written, look);
  const name = { tag: field.tag, alias: field.alias, id: setting.nextControl(), empty: written === '' };
  return element('w:sdt', {}, [controlProperties(name, controlKind(field, runs.length)), element('w:sdtContent', {}, runs)]);
}

/** A plain-text control holds one run; words in several scripts need the rich one, which has no element of its own here. */
function controlKind(field: Field, runs: number): XmlComponent | null {
  switch (field.kind) {
    case 'text':
      return runs === 1 ? element('w:text', { 'w:multiLine': '1' }) : null;
    case 'date':
      return dateKind();
    case 'choice':
      return choiceKind(field.value, field.choices);
    case 'check':
      return checkKind(field.checked);
    default:
      return assertNever(field);
  }
}

function dateKind(): XmlComponent {
  return element('w:date', {}, [
    element('w:dateFormat', { 'w:val': 'd MMM yyyy' }),
    element('w:lid', { 'w:val': 'en-GB' }),
    element('w:storeMappedDataAs', { 'w:val': 'dateTime' }),
    element('w:calendar', { 'w:val': 'gregorian' }),
  ]);
}

/** Word wants every entry once and none empty; what was chosen is among them even if the form's list has changed. */
function choiceKind(value: string, choices: readonly string[]): XmlComponent {
  const entries = [...new Set([...choices, value].map((choice) => cleanText(choice).replaceAll('\n', ' ')))].filter((choice) => choice !== '');
  return element('w:dropDownList', {}, entries.map((entry) => element('w:listItem', { 'w:displayText': entry, 'w:value': entry })));
}

function checkKind(checked: boolean): XmlComponent {
  const box = (name: string, code: string) => element(name, { 'w14:val': code, 'w14:font': 'Segoe UI Symbol' });
  return element('w14:checkbox', {}, [element('w14:checked', { 'w14:val': checked ? '1' : '0' }), box('w14:checkedState', '2611'), box('w14:uncheckedState', '2610')]);
}
