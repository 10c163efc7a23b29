import type { ObjectKey } from '../command/object-key.ts';
import type { ObjectNames } from '../command/told.ts';
import { evidenceIdSchema } from '../evidence/evidence-id.ts';
import { criterionKeySchema, unitIdSchema } from '../unit/criterion-key.ts';
import type { Say } from '../words/say.ts';
import type { Feedback, Portfolio } from './portfolio.ts';

/** What naming an object looks at; `actions` numbers the action points in the order they were added. */
export interface Naming { readonly portfolio: Portfolio; readonly say: Say; readonly names: ObjectNames; readonly actions: ReadonlyMap<string, number> }

type Namer = (id: string, naming: Naming) => string | undefined;

function feedbackName({ on }: Feedback, { say, names }: Naming): string {
  if (on.kind === 'portfolio') return say('object.feedback-portfolio');
  return say('object.feedback', { on: on.kind === 'evidence' ? names.evidence(on.evidence) : names.unit(on.unit) });
}

function claimName(id: string, { say, names }: Naming): string {
  const space = id.indexOf(' ');
  const evidence = evidenceIdSchema.parse(id.slice(0, space));
  const criterion = criterionKeySchema.parse(id.slice(space + 1));
  return say('object.claim', { reference: names.evidence(evidence), criterion: names.criterion(criterion) });
}

function sampled(id: string, key: 'object.sample' | 'object.finding', { portfolio, say, names }: Naming): string | undefined {
  const sample = portfolio.samples.get(id);
  return sample === undefined ? undefined : say(key, { reference: names.evidence(sample.evidence) });
}

const namers: ReadonlyMap<string, Namer> = new Map<string, Namer>([
  ['evidence', (id, { names }) => names.evidence(evidenceIdSchema.parse(id))],
  ['unit', (id, { names }) => names.unit(unitIdSchema.parse(id))],
  ['claim', claimName],
  ['inference', (id, { portfolio, say, names }) => {
    const inference = portfolio.inferences.get(id);
    return inference === undefined ? undefined : say('object.inference', { criterion: names.criterion(inference.criterion) });
  }],
  ['reason', (id, { portfolio, say, names }) => {
    const reason = portfolio.reasons.get(id);
    return reason === undefined ? undefined : say('object.reason', { criteria: names.criteria(reason.criteria) });
  }],
  ['confirmation', (id, { portfolio, say }) => {
    const confirmation = portfolio.confirmations.get(id);
    return confirmation === undefined ? undefined : say('object.confirmation', { rule: confirmation.rule });
  }],
  ['feedback', (id, naming) => {
    const feedback = naming.portfolio.feedback.get(id);
    return feedback === undefined ? undefined : feedbackName(feedback, naming);
  }],
  ['action', (id, { actions, say }) => {
    const number = actions.get(id);
    return number === undefined ? undefined : say('object.action', { number });
  }],
  ['declaration', (id, { portfolio, say }) => {
    const declaration = portfolio.declarations.get(id);
    const writer = declaration === undefined ? undefined : portfolio.writers.get(declaration.stamp.writer);
    return writer === undefined ? undefined : say('object.declaration', { name: writer.person.name });
  }],
  ['sample', (id, naming) => sampled(id, 'object.sample', naming)],
  ['finding', (id, naming) => sampled(naming.portfolio.findings.get(id)?.sample ?? '', 'object.finding', naming)],
  ['witness', (id, { portfolio }) => portfolio.witnesses.get(id)?.name],
]);

/** One object in a few words; something that was undone, or never was, has none of its own. */
export function nameObject(key: ObjectKey, naming: Naming): string {
  const colon = key.indexOf(':');
  return namers.get(key.slice(0, colon))?.(key.slice(colon + 1), naming) ?? naming.say('object.unknown');
}
