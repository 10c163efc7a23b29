import type { LineHash } from '../../domain/command/line.ts';

/** Every line ends in `,"hash":"<43>","sig":"<86>"}` (FORMAT 1), so its parts are found by counting from the end. */
const beforeHash = ',"hash":"';
const beforeSignature = '","sig":"';
const end = '"}';
const hashAt = beforeHash.length;
const signatureAt = hashAt + 43 + beforeSignature.length;
export const tailLength = signatureAt + 86 + end.length;

/** The end of a line that names its hash and signature. */
export function lineTail(hash: string, signature: string): string {
  return `${beforeHash}${hash}${beforeSignature}${signature}${end}`;
}

export interface Tail {
  /** As printed; true only once it was compared with the bytes. */
  readonly hash: string;
  readonly signature: string;
  /** Whether everything between them is as it should be. */
  readonly whole: boolean;
}

/** The tail of one line (without its newline); null if the line is too short to have one. */
export function readTail(line: Buffer): Tail | null {
  if (line.length <= tailLength) return null;
  const tail = line.toString('latin1', line.length - tailLength);
  const whole = tail.startsWith(beforeHash) && tail.startsWith(beforeSignature, hashAt + 43) && tail.endsWith(end);
  return { hash: tail.slice(hashAt, hashAt + 43), signature: tail.slice(signatureAt, signatureAt + 86), whole };
}

/** Whether a text may be a line's hash. */
export function isLineHash(text: string): text is LineHash {
  return /^[A-Za-z0-9_-]{43}$/.test(text);
}
