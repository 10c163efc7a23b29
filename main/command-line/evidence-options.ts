import path from 'node:path';
import type { Command } from 'commander';
import { z } from 'zod';
import { done, type Result } from '../../domain/failure/result.ts';
import type { NamedPerson } from '../../domain/person/role.ts';
import type { EvidenceRequest } from '../actions/evidence-request.ts';
import type { WhatToTakeIn } from '../actions/take-in.ts';
import type { Call } from './command.ts';
import { readPerson } from './people.ts';
import { manyTexts, oneText, readOptions } from './read-options.ts';

const schema = z.object({
  title: oneText, method: oneText, day: oneText, until: oneText, setting: oneText, place: oneText, by: manyTexts, present: manyTexts,
  seen: z.enum(['in-person', 'recording', 'live-link']).exactOptional(), client: oneText, task: oneText, note: oneText, heldAt: oneText, supplementary: z.boolean().exactOptional(),
  file: manyTexts, text: oneText,
});

/** Declares the options that say what a piece of evidence is. */
export function evidenceOptions(command: Command): Command {
  return command
    .option('--title <title>').option('--method <method>').option('--day <yyyy-mm-dd>').option('--until <yyyy-mm-dd>')
    .option('--file <file...>').option('--text <file>').option('--by <role:name...>').option('--present <role:name...>')
    .option('--setting <setting>').option('--place <place>').option('--seen <how>').option('--client <client>').option('--task <task>')
    .option('--note <text>').option('--held-at <place>').option('--supplementary').option('--as <role:name>');
}

/** Reads those options: what is said of the evidence, and what is to be taken in. */
export function readEvidenceOptions({ options, context, terminal }: Call): Result<{ readonly request: EvidenceRequest; readonly what: WhatToTakeIn }> {
  const { file = [], text, by, present, ...rest } = readOptions(schema, options);
  const people = readPeople(by, context.say);
  if (!people.ok) return people;
  const others = readPeople(present, context.say);
  if (!others.ok) return others;
  const resolve = (name: string) => path.resolve(terminal.folder, name);
  const request = { ...rest, ...(by === undefined ? {} : { by: people.value }), ...(present === undefined ? {} : { present: others.value }) };
  const signal = terminal.cancelled?.();
  return done({ request, what: { files: file.map(resolve), ...(text === undefined ? {} : { textFile: resolve(text) }), ...(signal === undefined ? {} : { signal }) } });
}

function readPeople(named: readonly string[] | undefined, say: Call['context']['say']): Result<readonly NamedPerson[]> {
  const people: NamedPerson[] = [];
  for (const text of named ?? []) {
    const person = readPerson(text, say);
    if (!person.ok) return person;
    people.push(person.value);
  }
  return done(people);
}
