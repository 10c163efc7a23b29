import 'react';

declare module 'react' {
  interface CSSProperties {
    /** Custom properties, as the sheets read them. */
    [name: `--${string}`]: string | number | undefined;
  }
}
