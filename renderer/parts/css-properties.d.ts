import 'react';

declare module 'react' {
  /** Custom properties, as the sheets read them. */
  interface CSSProperties extends Record<`--${string}`, string | number | undefined> {}
}
