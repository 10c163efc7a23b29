import type { ReactNode } from 'react';
import type { Form, FormContent, FormField } from '../../domain/form/form.ts';
import { valueWords } from './value-words.ts';
import './forms.css';

export type RowsField = Extract<FormField, { readonly kind: 'rows' }>;
export type FormRow = Readonly<Record<string, string>>;
/** What stands before a row (its number) or after it (what is marked there). */
export type RowMargin = (field: RowsField, number: number) => ReactNode;

interface Reader {
  readonly form: Form;
  readonly content: FormContent;
  readonly margin?: RowMargin;
  readonly beside?: RowMargin;
  /** Further classes of a row: chosen, marked. */
  readonly rowLook?: (field: RowsField, number: number) => string;
}

/** What was written on a form, as the form sets it out; rows carry their numbers. Fields left empty are left out. */
export function FormReader({ form, content, margin, beside, rowLook }: Reader) {
  return (
    <article className="written">
      <h2 className="form-title">{form.title}</h2>
      {form.fields.map((field) => <Field key={field.id} field={field} value={content.values[field.id]} margin={margin ?? plainNumber} beside={beside ?? (() => null)} rowLook={rowLook ?? (() => '')} />)}
    </article>
  );
}

function plainNumber(_field: RowsField, number: number): ReactNode {
  return <span className="no num">{number}</span>;
}

type Shown = Required<Pick<Reader, 'margin' | 'beside' | 'rowLook'>>;

function Field({ field, value, ...shown }: { readonly field: FormField; readonly value: FormContent['values'][string] | undefined } & Shown) {
  if (value === undefined || value.length === 0) return null;
  if (typeof value === 'string') return <section className={`field ${field.kind}`}><h3>{field.label}</h3><p className="q s said" dir="auto">{valueWords(field, value)}</p></section>;
  return field.kind === 'rows' ? <Rows field={field} rows={value} {...shown} /> : null;
}

function Rows({ field, rows, margin, beside, rowLook }: { readonly field: RowsField; readonly rows: readonly FormRow[] } & Shown) {
  const headed = field.columns.length > 1;
  return (
    <section className="field rows">
      <h3>{field.label}</h3>
      <ol>
        {rows.map((row, index) => (
          <li key={index} className={`form-row ${rowLook(field, index + 1)}`} data-row={`${field.place}-${index + 1}`}>
            <div className="margin">{margin(field, index + 1)}</div>
            <div className={`cells${field.columns[0]?.kind === 'time' ? ' timed' : ''}`}>
              {field.columns.map((column) => (row[column.id] ?? '') === '' ? null : (
                <div key={column.id}>
                  {headed && column.kind !== 'time' && field.place === 'question' ? <span className="micro dim3">{column.label}</span> : null}
                  <p className={column.kind === 'time' ? 'num small dim' : 'q s said'} dir="auto">{row[column.id]}</p>
                </div>
              ))}
            </div>
            <div className="beside">{beside(field, index + 1)}</div>
          </li>
        ))}
      </ol>
    </section>
  );
}
