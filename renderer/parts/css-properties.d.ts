import 'react';

declare module 'react' {
  /** Custom properties that the sheets read. */
  interface CSSProperties {
    /** The share of a coverage bar. */
    '--v'?: string | undefined;
    /** How large a page of a PDF is drawn: its layer of words follows. */
    '--total-scale-factor'?: number | undefined;
  }
}
