/** Codes by which units go: what each looks like. */
const shapes = {
  /** A unit of the regulated frameworks: T/512/0042. */
  unitReference: /^[A-Z]\/\d{3}\/\d{4}(?![\w/])/u,
  /** G12K 04. */
  sqaCode: /^(?=[A-Z]{0,3}\d)[A-Z][A-Z0-9]{3}\s\d{2}(?![\w/])/u,
  /** 3AB4/11. */
  slashed: /^(?=[0-9]{0,4}[A-Z])(?=[A-Z]{0,8}[0-9])[A-Z0-9]{3,8}\/\d{1,2}(?![\w/])/u,
  /** ABC2DEF7, XYZAB6, QT57, UV30412. */
  plain: /^(?=[A-Z]{1,12}[0-9]|[0-9]{1,6}[A-Z]{2})[A-Z0-9]{3,14}(?![\w/])/u,
  /** ABC 31. */
  spaced: /^[A-Z]{2,6}\s\d{1,4}(?![\w/])/u,
  /** 123456. */
  digits: /^\d{5,7}(?![\w/])/u,
};

export type CodeShape = keyof typeof shapes;

/** A code at the beginning of a text. */
export interface FoundCode { readonly shape: CodeShape; readonly length: number }

/** Names of frameworks, of kinds of qualification and of software that look like codes and are none. */
const notCodes = /^(?:[A-Z]{2,4}(?:19|20)\d{2}|L\d|LO\d{1,2}|AC\d.{0,4}|P\d{1,2}|K\d{1,2}|C\d{1,2}|PC\d{1,2}|KU\d{1,2}|ISO\d*|A\d|B\d|COVID\d*|MP3|CO2|H2O|EC1|SW1)$/u;

/** The code that a text begins with, of one of these shapes. */
export function readCode(text: string, among: readonly CodeShape[] = ['unitReference', 'sqaCode', 'slashed', 'plain']): FoundCode | null {
  const head = text.slice(0, 24);
  for (const shape of among) {
    const code = shapes[shape].exec(head)?.[0];
    if (code !== undefined && !notCodes.test(code)) return { shape, length: code.length };
  }
  return null;
}
