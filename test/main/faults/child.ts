import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { writerRoleSchema } from '../../../domain/person/role.ts';
import { evidenceFieldsSchema } from '../../../domain/evidence/evidence-fields.ts';
import type { EvidenceFile } from '../../../domain/evidence/evidence-file.ts';
import { evidenceIdSchema, evidenceReferenceSchema } from '../../../domain/evidence/evidence-id.ts';
import type { Result } from '../../../domain/failure/result.ts';
import { putText } from '../../../main/evidence/put-text.ts';
import { takeFile } from '../../../main/evidence/take-file.ts';
import { openPortfolio } from '../../../main/portfolio/open-portfolio.ts';
import { systemContext } from '../../../main/system/context.ts';
import { makeSay } from '../../../main/words/say.ts';

/**
 * A process of its own that works on a portfolio: `child PROFILE FOLDER ROLE:NAME`. Each line that comes in, "add NAME [LENGTH]",
 * "take NAME FILE" or "write NAME FORM", is one action; each answer is written at once, "ok NAME" or "no NAME CODE".
 */
const [profile = '', folder = '', who = ''] = process.argv.slice(2);
const context = systemContext({ folder: profile, say: makeSay(), tell: () => undefined });
const [role = '', name = ''] = who.split(':');
const opened = await openPortfolio(context, folder, { person: { name }, role: writerRoleSchema.parse(role) });
if (!opened.ok) throw new Error(opened.failure.sentence);
const session = opened.value;

async function add(id: string, length: number, taken: Result<EvidenceFile> | null): Promise<string> {
  if (taken !== null && !taken.ok) return `no ${id} ${taken.failure.code}`;
  const note = length > 0 ? { note: 'x'.repeat(length) } : {};
  const fields = evidenceFieldsSchema.parse({ title: id, method: 'product', day: '2026-10-14', by: [], files: taken === null ? [] : [taken.value], ...note });
  const acted = await session.act([{ kind: 'add-evidence', v: 1, evidence: evidenceIdSchema.parse(`evidence${id}`), reference: evidenceReferenceSchema.parse('E1'), fields }]);
  return acted.ok ? `ok ${id}` : `no ${id} ${acted.failure.code}`;
}

writeSync(1, `ready ${session.writer?.id ?? 'new'}\n`);
for await (const line of createInterface({ input: process.stdin })) {
  const [verb, id = '', third] = line.split(' ');
  const given = third ?? '';
  const file = verb === 'take' ? await takeFile(context, folder, given) : verb === 'write' ? await putText(context, folder, { format: 'attest-form-content', version: 1, form: given, values: { narrative: `Written for ${id}` } }) : null;
  writeSync(1, `${await add(id, verb === 'add' ? Number(given) : 0, file)}\n`);
}
await session.close();
