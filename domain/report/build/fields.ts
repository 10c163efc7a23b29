import type { Field, Run, Text } from '../text.ts';

/** A place for words, holding what was written. */
export function textField(tag: string, alias: string, value: string): Text {
  return [run({ kind: 'text', tag, alias, value })];
}

/** A place for a day, holding it in words. */
export function dateField(tag: string, alias: string, value: string): Text {
  return [run({ kind: 'date', tag, alias, value })];
}

/** One of several answers. */
export function choiceField(tag: string, alias: string, value: string, choices: readonly string[]): Text {
  return [run({ kind: 'choice', tag, alias, value, choices })];
}

/** A box to tick. */
export function checkField(tag: string, alias: string, checked: boolean): Text {
  return [run({ kind: 'check', tag, alias, checked })];
}

function run(field: Field): Run {
  return { kind: 'field', field };
}
