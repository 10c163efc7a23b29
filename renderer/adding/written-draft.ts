import { z } from 'zod';
import { formContentSchema, type Form, type FormContent } from '../../domain/form/form.ts';
import { emptyContent, tidyContent } from '../forms/form-state.ts';
import { saidSchema, type Said } from './item-said.ts';

/** A written account that is not added yet: what is said of it, and what stands on the form. */
export interface WrittenDraft { readonly said: Said; readonly content: FormContent }

const schema = z.object({ said: saidSchema, content: formContentSchema });

/** Reads a draft as it was kept; anything else is a fresh one. */
export function readDraft(text: string, form: Form, first: Said): WrittenDraft {
  const fresh: WrittenDraft = { said: first, content: emptyContent(form) };
  if (text === '') return fresh;
  try {
    const read = schema.safeParse(JSON.parse(text));
    return read.success && read.data.content.form === form.id ? read.data : fresh;
  } catch {
    return fresh;
  }
}

/** Whether anything was written on it. */
export function isBlank({ content }: WrittenDraft): boolean {
  return Object.keys(tidyContent(content).values).length === 0;
}
