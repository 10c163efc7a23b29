import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Form } from '../../../domain/form/form.ts';
import { readFormText } from '../../../domain/form/read-form-text.ts';
import { loadForms } from '../../../main/templates/forms.ts';

const forms = loadForms().map(({ form }) => form);

function form(id: string): Form {
  const found = forms.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no form ${id}`);
  return found;
}

describe('plain text read as a form', () => {
  it('puts labelled words into their fields and lines with a time into the narrative', () => {
    const { values } = readFormText(form('observation-record'), 'Place: Reception\nHow it was seen: in person\n07:15 Sam let the guest finish.\nFeedback given on the day: Calm.\nAnd honest.');
    expect(values).toEqual({ place: 'Reception', seen: 'in-person', narrative: [{ time: '07:15', account: 'Sam let the guest finish.' }], feedback: 'Calm.\nAnd honest.' });
    const written = readFormText(form('observation-record'), '07:15 Sam let the guest finish.\n9:05 Said it back.\nPlace: Reception');
    expect(written.values).toEqual({ place: 'Reception', narrative: [{ time: '07:15', account: 'Sam let the guest finish.' }, { time: '09:05', account: 'Said it back.' }] });
  });

  it('takes questions and answers apart', () => {
    const { values } = readFormText(form('questions-and-answers'), 'Q1: Why half a night?\nA: It is what I may give.\nQ2: And more?\nA: I ask Aileen.');
    expect(values['questions']).toEqual([{ question: 'Why half a night?', answer: 'It is what I may give.' }, { question: 'And more?', answer: 'I ask Aileen.' }]);
  });

  it('takes topic and account apart at a bar, and keeps words without one as the account', () => {
    const { values } = readFormText(form('professional-discussion'), '14:04 Limits | What his limits are.\n14:09 He named the next one.');
    expect(values['discussion']).toEqual([{ time: '14:04', topic: 'Limits', account: 'What his limits are.' }, { time: '14:09', account: 'He named the next one.' }]);
  });

  it('makes a row of each paragraph of a statement, line ends of any system', () => {
    const { values } = readFormText(form('personal-statement'), 'One\r\nmore.\r\n\r\nTwo.');
    expect(values['statement']).toEqual([{ account: 'One\nmore.' }, { account: 'Two.' }]);
  });

  it('loses no word, whatever is written on whatever form', () => {
    const seed = Number(process.env['SEED'] ?? 20261121);
    const word = fc.stringMatching(/^[a-zà-ÿ]{1,8}$/);
    const line = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.constantFrom(...forms), fc.array(line, { maxLength: 8 }), (one, lines) => {
        const kept = JSON.stringify(readFormText(one, lines.join('\n')).values);
        for (const written of lines.flatMap((text) => text.split(' ')).filter((text) => text !== '')) expect(kept).toContain(written);
      }),
      { seed, numRuns: 200 },
    );
  });
});
