import type { ReactNode } from 'react';

/** What the awarding body or a person said: in serif, in its own direction, with its line breaks. */
export function Quote({ children, small = false }: { readonly children: ReactNode; readonly small?: boolean }) {
  return <p className={`q said${small ? ' s' : ''}`} dir="auto">{children}</p>;
}
