import { setFlagsFromString } from 'node:v8';
import { ownPort } from '../worker/own-port.ts';
import { answerExports } from './answer-exports.ts';
import { compilePatiently } from './patient-compiler.ts';

void compilePatiently(process.versions.v8, setFlagsFromString);

answerExports(ownPort(), {
  pdf: async () => (await import('./pdf-file.ts')).pdfFile,
  docx: async () => (await import('./docx-file.ts')).docxFile,
});
