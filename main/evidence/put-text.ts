import type { Result } from '../../domain/failure/result.ts';
import type { EvidenceFile } from '../../domain/evidence/evidence-file.ts';
import type { FormContent } from '../../domain/form/form.ts';
import type { Context } from '../system/context.ts';
import { putBytes } from './put-bytes.ts';

/** Keeps what was written on a form as a file of `evidence/`, so that it can be erased like any other (FORMAT 21). */
export function putText(context: Context, folder: string, content: FormContent): Promise<Result<EvidenceFile>> {
  return putBytes(context, folder, `${content.form}.json`, Buffer.from(`${JSON.stringify(content, null, 1)}\n`, 'utf8'));
}
