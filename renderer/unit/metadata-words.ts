import type { MessageKey, Say } from '../../domain/words/say.ts';
import type { Unit } from '../../domain/unit/unit.ts';

type Metadata = Unit['metadata'];

/** The name of every field of a unit's own description, in the order in which they are shown; days as the document prints them stand for the days. */
const names: Readonly<Record<keyof Metadata, MessageKey | null>> = {
  title: 'unit.meta.title', codes: 'unit.meta.codes', urn: 'unit.meta.urn', unitCode: 'unit.meta.unit-code', sqaCode: 'unit.meta.sqa-code', reference: 'unit.meta.reference', level: 'unit.meta.level',
  credits: 'unit.meta.credits', glh: 'unit.meta.glh', version: 'unit.meta.version', sectors: 'unit.meta.sectors', developedBy: 'unit.meta.developed-by', approved: null, reviewDate: null,
  approvedAsPrinted: 'unit.meta.approved', reviewDateAsPrinted: 'unit.meta.review', validity: 'unit.meta.validity', status: 'unit.meta.status', originatingOrganisation: 'unit.meta.originating',
  originalUrn: 'unit.meta.original-urn', occupations: 'unit.meta.occupations', soc: 'unit.meta.soc', keywords: 'unit.meta.keywords', owner: 'unit.meta.owner', ownerAsPrinted: null,
};

/** What a document says of itself, as names and values; what it does not say is left out. */
export function metadataWords(say: Say, { metadata, source, kind }: Unit): readonly (readonly [string, string])[] {
  const { approved, reviewDate, ...rest } = metadata;
  const said: Metadata = { ...(approved === undefined ? {} : { approvedAsPrinted: approved }), ...(reviewDate === undefined ? {} : { reviewDateAsPrinted: reviewDate }), ...rest };
  const fields = Object.entries(names).flatMap(([field, name]): readonly (readonly [string, string])[] => {
    const value = Object.entries(said).find(([known]) => known === field)?.[1];
    return value === undefined || name === null ? [] : [[say(name), typeof value === 'string' ? value : value.join(', ')]];
  });
  return [[say('unit.meta.kind'), say(`unit.kind.${kind}`)], ...fields, [say('unit.meta.source'), source.title], ...(source.publisher === undefined ? [] : [[say('unit.meta.publisher'), source.publisher] as const])];
}
