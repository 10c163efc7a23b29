import { unitCriteria } from '../../domain/unit/unit-criteria.ts';
import type { CriterionList } from '../../domain/unit/criterion-key.ts';
import type { Unit } from '../../domain/unit/unit.ts';
import { headingOf } from '../parts/heading-of.ts';
import { useSay } from '../words/words.ts';
import { metadataWords } from './metadata-words.ts';

/** The unit's own words as printed, from the overview to the last criterion, and what the document says of itself. */
export function SourceTab({ unit }: { readonly unit: Unit }) {
  const say = useSay();
  const { formWords, introductions, overview } = unit;
  return (
    <article className="reading source">
      <p className="small dim">{say('unit.source.from', { title: unit.source.title })}{unit.source.note === undefined ? '' : ` ${unit.source.note}`}</p>
      <Paragraphs title={formWords.overview ?? say('unit.overview')} words={overview} />
      <Paragraphs title={formWords.sufficiency ?? say('unit.sufficiency')} words={introductions.sufficiency ?? []} />
      <Criteria unit={unit} list="performance" title={formWords.performance ?? say('unit.part.performance')} before={[...(introductions.performance ?? []), formWords.performanceLead]} after={[]} />
      <Criteria unit={unit} list="scope" title={formWords.scope ?? say('unit.part.scope')} before={[...(introductions.scope ?? []), formWords.scopeLead]} after={introductions.scopeAfter ?? []} />
      <Criteria unit={unit} list="knowledge" title={formWords.knowledge ?? say('unit.part.knowledge')} before={[...(introductions.knowledge ?? []), formWords.knowledgeLead]} after={[]} />
      <Criteria unit={unit} list="behaviour" title={formWords.behaviours ?? say('unit.part.behaviour')} before={[]} after={[]} />
      <section><h2>{say('unit.source.metadata')}</h2><dl className="facts">{metadataWords(say, unit).map(([name, value]) => <div key={name}><dt>{name}</dt><dd dir="auto">{value}</dd></div>)}</dl></section>
      {unit.warnings.length === 0 ? null : <Paragraphs title={say('unit.source.warnings')} words={unit.warnings.map(({ message, at }) => (at === undefined ? message : `${at}: ${message}`))} />}
    </article>
  );
}

function Paragraphs({ title, words }: { readonly title: string; readonly words: readonly string[] }) {
  return words.length === 0 ? null : <section><h2>{title}</h2>{words.map((one, place) => <p key={`${place} ${one}`} className="q" dir="auto">{one}</p>)}</section>;
}

interface CriteriaProps { readonly unit: Unit; readonly list: CriterionList; readonly title: string; readonly before: readonly (string | undefined)[]; readonly after: readonly string[] }

function Criteria({ unit, list, title, before, after }: CriteriaProps) {
  const criteria = unitCriteria(unit).filter((criterion) => criterion.list === list);
  if (criteria.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      {before.map((words, place) => (words === undefined ? null : <p key={`${place} ${words}`} className="q" dir="auto">{words}</p>))}
      {criteria.map((criterion, place) => {
        const heading = headingOf(unit, criterion);
        const before = criteria[place - 1];
        const isNew = heading !== null && (before === undefined || headingOf(unit, before) !== heading);
        return <div key={criterion.label}>{isNew ? <h3>{heading}</h3> : null}<p className="q printed" dir="auto"><span className="lbl">{criterion.printed}</span><span>{criterion.text}</span></p></div>;
      })}
      {after.map((words, place) => <p key={`${place} ${words}`} className="q" dir="auto">{words}</p>)}
    </section>
  );
}
