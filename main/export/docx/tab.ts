import { Tab, TextRun } from 'docx';

/** Goes to the next tab stop. */
export function tab(): TextRun {
  return new TextRun({ children: [new Tab()] });
}
