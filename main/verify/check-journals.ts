import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { assertNever } from '../../domain/text/assert-never.ts';
import { isExchanged } from '../journal/is-exchanged.ts';
import { readTail } from '../journal/line-layout.ts';
import type { JournalFile, OpenJournal } from '../journal/journal-file.ts';
import { signatureFits } from '../journal/signing-key.ts';
import type { Reading } from '../portfolio/reading.ts';
import type { VerifyFinding } from './finding.ts';

export interface JournalsChecked { readonly journals: number; readonly lines: number; readonly signatures: number; readonly findings: readonly VerifyFinding[] }

/** Checks every file in `journal/`: headers, every line's hash (done in reading), and every signature. Throws the system's own failure. */
export async function checkJournals(reading: Reading): Promise<JournalsChecked> {
  const findings: VerifyFinding[] = [];
  let signatures = 0;
  for (const file of reading.journals.files.values()) {
    findings.push(...checkFile(file, reading.id));
    if (file.kind !== 'journal') continue;
    const bytes = await readFile(path.join(reading.journals.path, file.name));
    const checked = checkSignatures(bytes.subarray(0, file.state.end), file);
    signatures += checked.count;
    findings.push(...checked.wrong.map((at): VerifyFinding => ({ kind: 'signature-wrong', file: file.name, at, name: file.writer.person.name })));
  }
  const journals = [...reading.journals.files.values()].filter((file) => file.kind === 'journal').length;
  return { journals, lines: reading.fold.entries.length, signatures, findings };
}

function checkFile(file: JournalFile, portfolio: string): readonly VerifyFinding[] {
  switch (file.kind) {
    case 'other': return [];
    case 'arriving': return [{ kind: 'journal-arriving', file: file.name }];
    case 'damaged': return [{ kind: 'journal-damaged', file: file.name }];
    case 'newer': return [{ kind: 'journal-newer', file: file.name }];
    case 'unreadable': return [{ kind: 'journal-unreadable', file: file.name }];
    case 'journal': return checkJournal(file, portfolio);
    default: return assertNever(file);
  }
}

function checkJournal(file: OpenJournal, portfolio: string): readonly VerifyFinding[] {
  const { name, writer } = file;
  if (file.header.portfolio !== portfolio) return [{ kind: 'journal-foreign', file: name, name: writer.person.name }];
  return [
    ...(isExchanged(file) ? [{ kind: 'journal-exchanged', file: name, name: writer.person.name } as const] : []),
    ...file.damaged.filter(({ why }) => why !== 'signature').map(({ at }): VerifyFinding => ({ kind: 'line-damaged', file: name, at })),
    ...(file.rest === 0 ? [] : [{ kind: 'journal-arriving', file: name } as const]),
  ];
}

/** Numbers of the lines that are not signed with the writer's key, the header being 0. */
export function checkSignatures(bytes: Buffer, { writer }: Pick<OpenJournal, 'writer'>): { readonly count: number; readonly wrong: readonly number[] } {
  const wrong: number[] = [];
  let at = 0;
  let start = 0;
  for (let newline = bytes.indexOf(10); newline >= 0; newline = bytes.indexOf(10, start)) {
    const tail = readTail(bytes.subarray(start, newline));
    if (tail === null || !signatureFits(writer.key, tail.hash, tail.signature)) wrong.push(at);
    start = newline + 1;
    at++;
  }
  return { count: at, wrong };
}
