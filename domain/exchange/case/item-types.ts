import type { CriterionList } from '../../unit/criterion-key.ts';
import type { OutlineLine } from '../outline/outline.ts';

/** A kind of CFItem that this program writes. */
export interface ItemType { readonly title: string; readonly kind: OutlineLine['kind']; readonly list: CriterionList | null; readonly hierarchyCode: string }

/** Every kind of CFItem. A heading belongs to the list of its section. */
export const itemTypes: readonly ItemType[] = [
  { title: 'Performance criteria section', kind: 'section', list: 'performance', hierarchyCode: '1.1' },
  { title: 'Scope section', kind: 'section', list: 'scope', hierarchyCode: '1.2' },
  { title: 'Knowledge section', kind: 'section', list: 'knowledge', hierarchyCode: '1.3' },
  { title: 'Behaviours section', kind: 'section', list: 'behaviour', hierarchyCode: '1.4' },
  { title: 'Heading', kind: 'group', list: null, hierarchyCode: '2.1' },
  { title: 'Scope group', kind: 'group', list: 'scope', hierarchyCode: '2.2' },
  { title: 'Performance criterion', kind: 'statement', list: 'performance', hierarchyCode: '3.1' },
  { title: 'Scope item', kind: 'statement', list: 'scope', hierarchyCode: '3.2' },
  { title: 'Knowledge statement', kind: 'statement', list: 'knowledge', hierarchyCode: '3.3' },
  { title: 'Behaviour', kind: 'statement', list: 'behaviour', hierarchyCode: '3.4' },
];

/** The kind of a line. */
export function itemTypeOf({ kind, list }: Pick<OutlineLine, 'kind' | 'list'>): ItemType {
  const found = itemTypes.find((type) => type.kind === kind && type.list === list) ?? itemTypes.find((type) => type.kind === kind && type.list === null);
  if (found === undefined) throw new Error(`No kind of item for ${kind} of ${list}`);
  return found;
}
