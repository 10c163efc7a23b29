import { evidenceFileNameSchema, type EvidenceFileName } from '../../../domain/evidence/evidence-file.ts';
import { openIdSchema, type OpenId } from '../contract/portfolio.ts';
import { evidenceScheme } from '../origin.ts';

/** What an address names; null where it is none of ours. */
export function readEvidenceAddress(address: string): { readonly open: OpenId; readonly file: EvidenceFileName } | null {
  if (!URL.canParse(address)) return null;
  const { protocol, username, password, host, pathname, search } = new URL(address);
  if (protocol !== `${evidenceScheme}:` || username !== '' || password !== '' || search !== '') return null;
  const open = openIdSchema.safeParse(host);
  const file = evidenceFileNameSchema.safeParse(pathname.slice(1));
  return open.success && file.success ? { open: open.data, file: file.data } : null;
}
