import type { Say } from '../words/say.ts';
import type { DocumentKind } from './judge-document.ts';
import type { ReadRule } from './rules/read-rules.ts';
import type { SourceLine } from './source/source-line.ts';
import type { Structure } from './structure.ts';

/** All that was read of a document. */
export interface Reading { readonly kind: DocumentKind; readonly structure: Structure; readonly rules: readonly ReadRule[]; readonly lines: readonly SourceLine[]; readonly say: Say }
