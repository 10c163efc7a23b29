import type { EvidenceFields } from '../../domain/evidence/evidence-fields.ts';
import type { IconName } from '../look/icon.tsx';
import { methodIcon } from '../parts/method-icon.ts';
import { shownKind } from '../viewer/file-kind.ts';

/** The drawing of an item: its method's, and a picture for a product of photographs alone. */
export function itemIcon({ method, files, written }: Pick<EvidenceFields, 'method' | 'files' | 'written'>): IconName {
  const isPicture = method === 'product' && written === undefined && files.length > 0 && files.every((file) => shownKind(file) === 'picture');
  return isPicture ? 'image' : methodIcon(method);
}
