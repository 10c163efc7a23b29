import type fs from 'node:fs/promises';

/** The calls by which a file is replaced; tests hand in ones that fail. */
export type Disk = Pick<typeof fs, 'open' | 'rename' | 'link' | 'copyFile' | 'rm'>;
