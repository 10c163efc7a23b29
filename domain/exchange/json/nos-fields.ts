import type { Unit } from '../../unit/unit.ts';

type Metadata = Unit['metadata'];
type KeysOf<T> = { readonly [K in keyof Metadata]-?: NonNullable<Metadata[K]> extends T ? K : never }[keyof Metadata];

/** How the official fields hold a value: a whole number, a day as "01 03 2022", or words. */
type Form = 'words' | 'number' | 'day';

/** The official names of "NOS data fields v1.2" (the list behind the published standards), and the fields of a unit's metadata that they are. */
export const nosFields: readonly { readonly name: string; readonly field: KeysOf<string>; readonly form: Form }[] = [
  { name: 'URN', field: 'urn', form: 'words' },
  { name: 'Title', field: 'title', form: 'words' },
  { name: 'Developed_by', field: 'developedBy', form: 'words' },
  { name: 'Version_number', field: 'version', form: 'number' },
  { name: 'Date_approved', field: 'approved', form: 'day' },
  { name: 'Indicative_review_date', field: 'reviewDate', form: 'day' },
  { name: 'Validity', field: 'validity', form: 'words' },
  { name: 'Status', field: 'status', form: 'words' },
  { name: 'Originating_organisation', field: 'originatingOrganisation', form: 'words' },
  { name: 'Original_URN', field: 'originalUrn', form: 'words' },
  { name: 'SOC_Code', field: 'soc', form: 'words' },
];

/** The same for lists. */
export const nosLists: readonly { readonly name: string; readonly field: KeysOf<readonly string[]> }[] = [
  { name: 'Relevant_occupations', field: 'occupations' },
  { name: 'Suite', field: 'sectors' },
  { name: 'Keywords', field: 'keywords' },
];

/** A value as the official fields write it. */
export function writeNosValue(form: Form, value: string): string | number {
  if (form === 'number' && /^(?:0|[1-9]\d{0,8})$/.test(value)) return Number(value);
  const day = form === 'day' ? /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value) : null;
  return day === null ? value : partsOf(day).join(' ');
}

/** The value that an official field holds; null where it holds none. Days to the precision written. */
export function readNosValue(form: Form, value: unknown): string | null {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : null;
  if (typeof value !== 'string' || value.trim() === '') return null;
  const day = form === 'day' ? /^(?:(?:(\d{2}) )?(\d{2}) )?(\d{4})$/.exec(value) : null;
  return day === null ? value : partsOf(day).join('-');
}

/** Year, month and day the other way round, as far as they are there. */
function partsOf(day: RegExpExecArray): readonly string[] {
  const parts: readonly (string | undefined)[] = day.slice(1);
  return parts.filter((part) => part !== undefined).reverse();
}

/** A list, or words with semicolons between them, as the official fields come. */
export function readNosList(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.filter((item): item is string => typeof item === 'string' && item.trim() !== '');
  return typeof value === 'string' ? value.split(';').map((item) => item.trim()).filter((item) => item !== '') : [];
}

/** Official names are compared without case; spaces, strokes and underlines are alike. */
export function foldName(name: string): string {
  return name.trim().toLowerCase().replaceAll(/[\s/_]+/g, '_');
}
