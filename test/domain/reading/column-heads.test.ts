import { expect, it } from 'vitest';
import { linesOfText } from '../../../domain/reading/source/from-text.ts';
import { draftOf } from '../../support/read-for-test.ts';

const form = (head: string): string => `Unit title: Look after plants

Performance criteria

You must do:

1
Water plants as their labels say.
2
Record what was watered.
3
Tell the owner of a plant that is not well.
4
Keep tools clean and in their place.

Knowledge and understanding
${head}

What you must know and understand

1
How often plants need water.
2
Where records are kept.
`;

it.each(['Evidence reference and date', 'Evidence reference\nand date', 'Evidence\nreference\nand date'])('the head of a column is no heading of what stands below it: %j', (head) => {
  const draft = draftOf(linesOfText(form(head)));
  expect([draft.knowledge.map(({ text }) => text), draft.knowledgeGroups]).toEqual([['How often plants need water.', 'Where records are kept.'], []]);
});
