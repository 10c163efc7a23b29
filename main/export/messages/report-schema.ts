import { z } from 'zod';
import type { Box, FieldBlock, Heading, Masthead, Paragraph, Part, Picture, Report, Summary, SummaryCell } from '../../../domain/report/report.ts';
import { object } from './shape.ts';
import { tableSchema } from './table-schema.ts';
import { textSchema } from './text-schema.ts';

type Beside = Picture['beside'][number];
type Region = Picture['regions'][number];

const words = z.string();
const flag = z.boolean().exactOptional();

const paragraph = object<Paragraph>()({
  kind: z.literal('paragraph'),
  style: z.enum(['eyebrow', 'title', 'codes', 'candidate', 'candidate-number', 'body', 'lead', 'form-lead', 'note', 'by', 'evidence-title']),
  text: textSchema,
  keepWithNext: flag,
  anchor: words.exactOptional(),
});

const heading = object<Heading>()({
  kind: z.literal('heading'),
  level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  text: words,
  anchor: words,
  newPage: flag,
  tab: words.exactOptional(),
});

const summaryCell = object<SummaryCell>()({ figure: words, of: words.nullable(), words: textSchema, open: z.boolean() });

const picture = object<Picture>()({
  kind: z.literal('picture'),
  source: words,
  alternative: words,
  unreadable: words.exactOptional(),
  beside: z.array(object<Beside>()({ heading: words, text: words })),
  anchor: words,
  regions: z.array(object<Region>()({ name: words, x: z.number(), y: z.number(), width: z.number(), height: z.number() })),
});

const block = z.discriminatedUnion('kind', [
  paragraph,
  heading,
  object<Masthead>()({ kind: z.literal('masthead'), left: words, right: words }),
  object<Summary>()({ kind: z.literal('summary'), cells: z.array(summaryCell) }),
  tableSchema,
  picture,
  object<Box>()({ kind: z.literal('box'), title: words, open: z.boolean(), anchor: words, blocks: z.array(z.discriminatedUnion('kind', [paragraph, tableSchema])) }),
  object<FieldBlock>()({ kind: z.literal('field-block'), tag: words, alias: words, paragraphs: z.array(words) }),
]);

const part = object<Part>()({ kind: z.enum(['unit', 'evidence']), bookmark: words, headerRight: textSchema, blocks: z.array(block) });

/** A whole report, as it is passed to the worker that prints it. */
export const reportSchema: z.ZodType<Report> = object<Report>()({
  language: z.literal('en-GB'),
  title: words,
  subject: words,
  author: words,
  keywords: z.array(words),
  stateAt: words,
  recordTitle: words,
  headerLeft: textSchema,
  footerLeft: z.tuple([words, words]),
  pageWords: words,
  parts: z.array(part),
  attachment: object<Report['attachment']>()({ name: words, description: words, json: words }),
});
