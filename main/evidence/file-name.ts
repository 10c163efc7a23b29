import path from 'node:path';
import { evidenceFileNameSchema, type EvidenceFileName } from '../../domain/evidence/evidence-file.ts';

/** The name in `evidence/` of bytes with this SHA-256 (hex): its first 32 digits, and the given extension if it is a plain one. */
export function evidenceFileName(sha256: string, givenName: string): EvidenceFileName {
  const extension = path.extname(givenName).slice(1).toLowerCase();
  const plain = /^[a-z0-9]{1,8}$/.test(extension);
  return evidenceFileNameSchema.parse(plain ? `${sha256.slice(0, 32)}.${extension}` : sha256.slice(0, 32));
}

/** The name a file came with, as it is kept: composed letters, at most 255 of them with the extension. */
export function givenName(source: string): string {
  const name = path.basename(source).normalize('NFC');
  if (name.length <= 255) return name;
  const extension = path.extname(name).slice(0, 20);
  return name.slice(0, 255 - extension.length) + extension;
}
