import { parentPort } from 'node:worker_threads';
import { answerExports } from './answer-exports.ts';

if (parentPort === null) throw new Error('This module runs in a worker thread only');
const port = parentPort;

answerExports(
  { listen: (take) => port.on('message', take), post: (answer) => port.postMessage(answer) },
  {
    pdf: async () => (await import('./pdf-file.ts')).pdfFile,
    docx: async () => (await import('./docx-file.ts')).docxFile,
  },
);
