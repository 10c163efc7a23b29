import type { EvidenceFileName } from '../../domain/evidence/evidence-file.ts';
import type { OpenId } from '../../main/electron/contract/portfolio.ts';

/** Where the page gets a file's bytes: by the open portfolio and the file's name, never a path. */
export function addressOf(open: OpenId, file: EvidenceFileName): string {
  return `evidence://${open}/${file}`;
}
