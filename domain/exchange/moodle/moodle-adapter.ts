import type { Adapter } from '../adapter.ts';
import { readMoodle } from './read-moodle.ts';
import { writeMoodle } from './write-moodle.ts';

/** The list that Moodle imports under "Import competency framework". Its own competency rules (all, points) cannot say what a unit's rules say. */
export const moodleAdapter: Adapter = {
  name: 'Moodle',
  ending: '.csv',
  carries: {
    statements: 'whole', headings: 'whole', parts: 'whole', overview: 'whole', introductions: 'whole', 'first-code': 'whole', 'further-codes': 'no', details: 'no', formatting: 'no',
    'how-to': 'no', rules: 'no', 'form-words': 'no', remarks: 'no',
  },
  write: writeMoodle,
  read: readMoodle,
};
