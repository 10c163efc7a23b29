import { setFlagsFromString } from 'node:v8';
import { parentPort } from 'node:worker_threads';
import { answerExports } from './answer-exports.ts';
import { compilePatiently } from './patient-compiler.ts';

if (parentPort === null) throw new Error('This module runs in a worker thread only');
const port = parentPort;

void compilePatiently(process.versions.v8, setFlagsFromString);

answerExports(
  { listen: (take) => port.on('message', take), post: (answer) => port.postMessage(answer) },
  {
    pdf: async () => (await import('./pdf-file.ts')).pdfFile,
    docx: async () => (await import('./docx-file.ts')).docxFile,
  },
);
