import type { Form, FormContent, FormField } from './form.ts';

type Row = Readonly<Record<string, string>>;
type RowsField = Extract<FormField, { readonly kind: 'rows' }>;

/**
 * Reads plain text as what was written on `form`. A line that begins with a field's label and a colon ("Place: reception")
 * begins that field; what follows belongs to it if it takes more than a line, else to the form's main field, as do words before any label. In a table of lines
 * each line is a row, in one of paragraphs each paragraph; a time at the start of a row ("07:15 ...") fills its time, and
 * a question's answer begins on a line "A:" of its own. No word is left out.
 */
export function readFormText(form: Form, text: string): FormContent {
  const values: Record<string, string | readonly Row[]> = {};
  for (const [field, lines] of split(form, text)) {
    const value = field.kind === 'rows' ? rowsOf(field, lines) : valueOf(field, lines.join('\n').trim());
    if (value.length > 0) values[field.id] = value;
  }
  return { format: 'attest-form-content', version: 1, form: form.id, values };
}

function split(form: Form, text: string): ReadonlyMap<FormField, readonly string[]> {
  const main = form.fields.find((field) => field.id === form.main);
  const byField = new Map<FormField, string[]>();
  let current = main;
  for (const line of text.replaceAll('\r\n', '\n').split('\n')) {
    const begun = form.fields.find((field) => line.toLowerCase().startsWith(`${field.label.toLowerCase()}:`));
    const field = begun ?? current;
    if (field === undefined) continue;
    const words = begun === undefined ? line : line.slice(begun.label.length + 1).trim();
    byField.set(field, [...(byField.get(field) ?? []), words]);
    current = goesOn(field) ? field : main;
  }
  return byField;
}

/** Whether the lines after a field's first belong to it too; a place, a time, a choice take one line. */
function goesOn({ kind }: FormField): boolean {
  return kind === 'text' || kind === 'rows';
}

/** A choice is kept by its id, whichever of id and label was written. */
function valueOf(field: Exclude<FormField, RowsField>, written: string): string {
  if (field.kind !== 'choice') return written;
  const same = (name: string) => name.toLowerCase() === written.toLowerCase();
  return field.options.find((option) => same(option.id) || same(option.label))?.id ?? written;
}

function rowsOf(field: RowsField, lines: readonly string[]): readonly Row[] {
  return piecesOf(field, lines).map((piece) => rowOf(field, piece));
}

function piecesOf(field: RowsField, lines: readonly string[]): readonly string[] {
  const text = lines.join('\n');
  if (field.place === 'question') return text.split(/\n\s*\n|\n(?=\s*Q\d*[:.]\s)/).map((piece) => piece.trim()).filter((piece) => piece !== '');
  const pieces = field.place === 'line' ? lines : text.split(/\n\s*\n/);
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
}

function rowOf(field: RowsField, piece: string): Row {
  const row: Record<string, string> = {};
  const timed = /^(\d{1,2}:\d{2}(?::\d{2})?)\s+(.*)$/s.exec(piece);
  const time = field.columns.find((column) => column.kind === 'time');
  const words = field.columns.filter((column) => column.kind !== 'time');
  const rest = timed !== null && time !== undefined ? (timed[2] ?? '') : piece;
  if (timed !== null && time !== undefined) row[time.id] = (timed[1] ?? '').padStart(5, '0');
  const parts = partsOf(field, rest, words.length);
  words.forEach((column, place) => {
    const part = parts[place];
    if (part !== undefined && part !== '') row[column.id] = part;
  });
  return row;
}

/** One text for each of `count` columns, taken apart at "A:" lines, tabs and bars. Words that are not taken apart are a question, or the account. */
function partsOf(field: RowsField, text: string, count: number): readonly string[] {
  if (count < 2) return [text];
  const parts = text.replace(/^Q\d*[:.]\s*/, '').split(/\n\s*A\d*[:.]\s*|\t|\s\|\s/).map((part) => part.trim());
  if (parts.length === 1 && field.place !== 'question') return [...Array<string>(count - 1).fill(''), ...parts];
  return [...parts.slice(0, count - 1), parts.slice(count - 1).join(' ')];
}
