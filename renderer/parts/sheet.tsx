import type { ReactNode } from 'react';
import './sheet.css';

/** One part of a screen that is read and filled in from top to bottom: its name and what it is for on the left, its fields on the right. */
export function SheetPart({ title, lead, children }: { readonly title: string; readonly lead?: string; readonly children: ReactNode }) {
  return (
    <section className="sheet-part" aria-label={title}>
      <div className="sheet-name"><h2>{title}</h2>{lead === undefined ? null : <p className="small dim">{lead}</p>}</div>
      <div className="sheet-fields">{children}</div>
    </section>
  );
}
