import type { MessageValues } from './say.ts';

/** A message taken apart: words at even places, names of values at odd ones. */
export type Sentence = readonly string[];

/** Takes "There is nothing at {{path}}." apart. */
export function readSentence(message: string): Sentence {
  return message.split(/\{\{\s*(\w+)\s*\}\}/);
}

/** Puts the values in, as they are: what people typed is never read as a message. Throws where one is missing. */
export function fillSentence(sentence: Sentence, values: MessageValues, key: string): string {
  return sentence.map((part, place) => (place % 2 === 0 ? part : valueOf(values, part, key))).join('');
}

function valueOf(values: MessageValues, name: string, key: string): string {
  const value = values[name];
  if (value === undefined) throw new Error(`The message ${key} asks for ${name}, and its value is missing`);
  return String(value);
}
