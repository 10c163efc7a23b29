import { plainMethodsIn } from '../methods.ts';
import { numberOf, numberPattern } from '../quantity.ts';
import type { RuleReader } from '../rule-sentence.ts';
import { findNamedPoints, mendedBy } from '../named-points.ts';
import { strengthOf } from '../strength.ts';

const thing = '(?:occasions?|observations?|times|days|dates|clients?|customers?|models?|people|tasks?|jobs?|treatments?|services?|sessions?|visits?|shifts?|pieces? of work|assessments?)';
const kindsOf = '(?:separate |different |individual |further |successful |competent |practical |direct |full |complete |recorded |formal |workplace |assessor |live )*';
const counted = new RegExp(`\\b(${numberPattern})(?:\\s?\\(\\d+\\))?\\s(?:or more )?${kindsOf}${thing}\\b`, 'iu');
const elsewhere = /\b(?:(?:minimum|required|specified|stated) number of|number of)\s(?:\p{L}+\s){0,2}(?:observations?|occasions?)\b/iu;
const including = /\b(?:must|should|need to|has to|have to) (?:also )?(?:include|contain|have)\b/iu;

/** "on at least three separate occasions", "two different clients", "the minimum number of observations is stated elsewhere". */
export const readOccasions: RuleReader = ({ text, context }) => {
  const strength = strengthOf(text);
  if (strength === null || strength === 'may') return /\bobserve\b.*\bon (?:at least|a minimum of)\b/iu.test(text) ? occasionsOf(text, context, 'must') : isNumberElsewhere(text) ? numberElsewhere(context, 'must') : null;
  if (isNumberElsewhere(text)) return numberElsewhere(context, strength);
  return occasionsOf(text, context, strength);
};

type Context = Parameters<RuleReader>[0]['context'];
type Answer = ReturnType<RuleReader>;

function isNumberElsewhere(text: string): boolean {
  return elsewhere.test(text) && counted.exec(text) === null;
}

function numberElsewhere(context: Context, strength: 'must' | 'should'): Answer {
  return { rules: [{ kind: 'occasions', of: 'unit', method: 'observation', strength, unresolved: context.say('reading.unresolved.number') }] };
}

function occasionsOf(text: string, context: Context, strength: 'must' | 'should'): Answer {
  const found = counted.exec(text);
  if (found === null) return null;
  const min = numberOf(found[1] ?? '');
  const [words] = found;
  const methods = plainMethodsIn(text);
  const method = methods.includes('observation') ? 'observation' : methods[0];
  const named = findNamedPoints(text, context);
  const target = named?.target ?? { of: 'unit' as const };
  const mended = mendedBy(named);
  if (min === 1 && including.test(text) && method !== undefined) return { rules: [{ kind: 'method', ...target, mustInclude: [method], strength, ...mended }] };
  const distinct = distinctIn(words) ?? distinctIn(/\b(?:different|separate)\s(?:\p{L}+\s)?\p{L}+/iu.exec(text)?.[0] ?? '');
  return { rules: [{ kind: 'occasions', ...target, min, ...(method === undefined ? {} : { method }), ...(distinct === undefined ? {} : { distinct }), strength, ...mended }] };
}

/** What has to differ from one occasion to the next. */
function distinctIn(words: string): 'client' | 'task' | 'date' | undefined {
  if (/\b(?:clients?|customers?|models?|people)\b/iu.test(words)) return 'client';
  if (/\b(?:tasks?|jobs?|treatments?|services?|pieces? of work)\b/iu.test(words)) return 'task';
  return /\b(?:days?|dates?)\b/iu.test(words) ? 'date' : undefined;
}
