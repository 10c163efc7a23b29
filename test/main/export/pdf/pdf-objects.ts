import { z } from 'zod';
import { told } from './print-report.ts';

const stream = z.object({ stream: z.object({ dict: z.record(z.string(), z.unknown()), data: z.string().optional() }) });
const value = z.object({ value: z.unknown() });
const json = z.object({ qpdf: z.tuple([z.unknown(), z.record(z.string(), z.union([stream, value]))]) });
const dictionary = z.record(z.string(), z.unknown());

export type Dictionary = Readonly<Record<string, unknown>>;

/** A printed file as qpdf reads it: its objects by name. */
export interface PdfObjects {
  /** Every dictionary of the file, those of streams too. */
  readonly all: readonly Dictionary[];
  readonly root: Dictionary;
  readonly resolve: (reference: unknown) => unknown;
  readonly dictionary: (reference: unknown) => Dictionary;
  /** The bytes of a stream, decoded. */
  readonly content: (reference: unknown) => string;
}

export function objectsOf(file: string): PdfObjects {
  const objects = json.parse(JSON.parse(told('qpdf', '--json=2', '--json-stream-data=inline', '--decode-level=generalized', file))).qpdf[1];
  const found = (reference: unknown) => (typeof reference === 'string' && reference.endsWith(' R') ? objects[`obj:${reference}`] : undefined);
  const resolve = (reference: unknown): unknown => {
    const object = found(reference);
    if (object === undefined) return reference;
    return 'stream' in object ? object.stream.dict : object.value;
  };
  const asDictionary = (reference: unknown): Dictionary => dictionary.parse(resolve(reference));
  const all = Object.values(objects).flatMap((object) => {
    const parsed = dictionary.safeParse('stream' in object ? object.stream.dict : object.value);
    return parsed.success ? [parsed.data] : [];
  });
  const trailer = asDictionary(z.object({ value: z.unknown() }).parse(objects['trailer']).value);
  const content = (reference: unknown): string => {
    const object = found(reference);
    return object !== undefined && 'stream' in object ? Buffer.from(object.stream.data ?? '', 'base64').toString('latin1') : '';
  };
  return { all, root: asDictionary(trailer['/Root']), resolve, dictionary: asDictionary, content };
}

/** A list in the file, empty where there is none. */
export function listOf(objects: PdfObjects, reference: unknown): readonly unknown[] {
  const resolved = objects.resolve(reference);
  if (resolved === undefined || resolved === null) return [];
  return Array.isArray(resolved) ? z.array(z.unknown()).parse(resolved) : [reference];
}
