import 'react';

declare module 'react' {
  interface CSSProperties {
    /** How many pixels a point of a PDF page is, as pdf.js lays words over the page. */
    '--total-scale-factor'?: number | undefined;
  }
}
