import { methodWord, methodWords } from '../../domain/rules/method-words.ts';
import { settingName } from '../../domain/report/words/setting-words.ts';
import { assertNever } from '../../domain/text/assert-never.ts';
import type { Rule } from '../../domain/unit/rule.ts';
import type { Say } from '../../domain/words/say.ts';

/** What a rule was read as, in a few short pieces: its kind, how much, by which methods, of what, how strongly. */
export function ruleChips(say: Say, rule: Rule): readonly string[] {
  return [say(`workshop.rule-kind.${rule.kind}`), ...details(say, rule), ...target(say, rule), say(`workshop.strength.${rule.strength}`)];
}

function details(say: Say, rule: Rule): readonly string[] {
  switch (rule.kind) {
    case 'cover': return [rule.quantity === 'all' ? say('workshop.chip.all') : say('workshop.chip.at-least', { count: rule.quantity })];
    case 'method': return [
      ...(rule.anyOf === undefined ? [] : [methodWords(say, rule.anyOf)]),
      ...(rule.allOf === undefined ? [] : [say('workshop.chip.all-of', { methods: rule.allOf.map((one) => methodWord(say, one)).join(', ') })]),
      ...(rule.mustInclude === undefined ? [] : [say('workshop.chip.include', { methods: methodWords(say, rule.mustInclude) })]),
      ...(rule.noneOf === undefined ? [] : [say('workshop.chip.none-of', { methods: methodWords(say, rule.noneOf) })]),
    ];
    case 'allow': return [methodWords(say, rule.anyOf), ...(rule.when === undefined ? [] : [say(`workshop.when.${rule.when}`)])];
    case 'choose': return [
      ...(rule.atLeast === undefined ? [] : [say('workshop.chip.at-least', { count: rule.atLeast })]),
      ...(rule.exactly === undefined ? [] : [say('workshop.chip.exactly', { count: rule.exactly })]),
      ...(rule.atMost === undefined ? [] : [say('workshop.chip.at-most', { count: rule.atMost })]),
      ...(rule.atLeastPercent === undefined ? [] : [say('workshop.chip.percent', { percent: rule.atLeastPercent })]),
      ...(rule.anyOf === undefined ? [] : [methodWords(say, rule.anyOf)]),
    ];
    case 'occasions': return [...(rule.min === undefined ? [] : [say('workshop.chip.occasions', { count: rule.min })]), ...(rule.distinct === undefined ? [] : [say(`workshop.distinct.${rule.distinct}`)])];
    case 'limit': return [say('workshop.chip.at-most', { count: rule.max })];
    case 'simulation': return [say(rule.allowed ? (rule.alone === false ? 'workshop.chip.simulation-not-alone' : 'workshop.chip.simulation-allowed') : 'workshop.chip.simulation-not')];
    case 'infer': return [methodWords(say, rule.from), ...(rule.only === undefined ? [] : [say('workshop.chip.how-to-only')])];
    case 'context': return rule.settings.map((one) => settingName(say, one));
    case 'sufficiency': return [...(rule.consistent === true ? [say('workshop.chip.consistent')] : []), ...(rule.overTime === true ? [say('workshop.chip.over-time')] : [])];
    case 'people': return [rule.role];
    case 'review': return [];
    default: return assertNever(rule);
  }
}

function target(say: Say, { of, criteria, knowledge, from, items, remainderOf, formatting, except }: Rule & { readonly from?: unknown }): readonly string[] {
  return [
    ...(of === undefined || of === 'unit' ? [] : [of.startsWith('group:') ? of.slice('group:'.length) : say(`workshop.of.${of as 'criteria' | 'scope' | 'knowledge'}`)]),
    ...(criteria === undefined ? [] : [say('workshop.chip.criteria', { labels: criteria.join(' ') })]),
    ...(knowledge === undefined ? [] : [say('workshop.chip.knowledge', { labels: knowledge.join(' ') })]),
    ...(typeof from === 'string' ? [say('workshop.chip.from', { group: from })] : []),
    ...(items === undefined ? [] : [items.join(' ')]),
    ...(remainderOf === undefined ? [] : [say('workshop.chip.remainder')]),
    ...(formatting === undefined ? [] : [say(`workshop.formatting.${formatting}`)]),
    ...(except === undefined ? [] : [say('workshop.chip.except', { labels: except.join(' ') })]),
  ];
}
