import { join } from 'node:path';

/** Paths of the fonts: two weights for the words, one that covers most other scripts and signs, one for Chinese and Japanese. */
export interface FontFiles {
  readonly regular: string;
  readonly semiBold: string;
  readonly fallback: string;
  readonly eastAsian: string;
}

/** The fonts that come with the program, in `templates/fonts`. */
export function fontFilesIn(folder: string): FontFiles {
  return {
    regular: join(folder, 'SourceSans3-Regular.ttf'),
    semiBold: join(folder, 'SourceSans3-SemiBold.ttf'),
    fallback: join(folder, 'DejaVuSans.ttf'),
    eastAsian: join(folder, 'NotoSansSC-Regular.ttf'),
  };
}
