import { useMemo } from 'react';
import { formContentSchema, type FormContent } from '../../domain/form/form.ts';
import type { EvidenceFile } from '../../domain/evidence/evidence-file.ts';
import { addressOf } from '../viewer/address-of.ts';
import { useBytes } from '../viewer/use-bytes.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';

export type WrittenHere =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'here'; readonly content: FormContent }
  | { readonly kind: 'failed' };

/** What was written on a form, read from its file. */
export function useWritten(file: EvidenceFile): WrittenHere {
  const { open } = usePortfolio();
  const fetched = useBytes(addressOf(open, file.file), file.size);
  return useMemo(() => {
    if (fetched.kind === 'waiting') return { kind: 'waiting' };
    const content = fetched.kind === 'here' ? readContent(fetched.bytes) : null;
    return content === null ? { kind: 'failed' } : { kind: 'here', content };
  }, [fetched]);
}

function readContent(bytes: Uint8Array): FormContent | null {
  try {
    const read = formContentSchema.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
