import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { adapterOf } from '../../../domain/exchange/adapters.ts';
import { readExchange } from '../../../domain/exchange/read-exchange.ts';
import { writeExchange } from '../../../domain/exchange/write-exchange.ts';
import type { Unit } from '../../../domain/unit/unit.ts';
import { madeUnit, shippedUnit } from '../building/unit-builder.ts';
import { say } from '../building/say.ts';
import { runs, unitArbitrary, writing } from './some-units.ts';

// The required fields of CASE 1.1, and no others than it knows.
const uuid = z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
const line = z.string().regex(/^\S(?:[^\n\r\t]*\S)?$/u);
const link = z.strictObject({ title: line, identifier: uuid, uri: z.string() });
const own = z.strictObject({ attest: z.looseObject({}) }).exactOptional();
const at = z.iso.datetime({ offset: true });
const packageSchema = z.strictObject({
  CFDocument: z.strictObject({
    identifier: uuid, uri: z.string(), creator: line, title: line, lastChangeDateTime: at, caseVersion: z.literal('1.1'), frameworkType: line, adoptionStatus: z.literal('Private Draft'), publisher: line.exactOptional(),
    version: line.exactOptional(), subject: z.array(line).exactOptional(), description: z.string().exactOptional(), notes: z.string(), extensions: own,
  }),
  CFItems: z.array(z.strictObject({
    identifier: uuid, uri: z.string(), fullStatement: z.string().min(1), humanCodingScheme: line.exactOptional(), CFItemType: line, CFItemTypeURI: link, notes: z.string().exactOptional(), lastChangeDateTime: at, extensions: own,
  })),
  CFAssociations: z.array(z.strictObject({
    identifier: uuid, uri: z.string(), associationType: z.literal('isChildOf'), sequenceNumber: z.int().positive(), originNodeURI: link, destinationNodeURI: link, lastChangeDateTime: at,
  })),
  CFDefinitions: z.strictObject({ CFItemTypes: z.array(z.strictObject({ identifier: uuid, uri: z.string(), title: line, description: line, hierarchyCode: line, lastChangeDateTime: at })) }),
});

function packageOf(unit: Unit, given = writing): z.output<typeof packageSchema> {
  return packageSchema.parse(JSON.parse(writeExchange(adapterOf('case'), unit, given).text));
}

function readUnit(content: unknown): { readonly unit: Unit; readonly codes: readonly string[]; readonly messages: string } {
  const reading = readExchange(JSON.stringify(content), say);
  if (reading.kind !== 'read') throw new Error(`Read as ${reading.kind}`);
  return { unit: reading.unit, codes: reading.warnings.map(({ code }) => code), messages: reading.warnings.map(({ message }) => message).join(' ') };
}

describe('a CASE package', () => {
  it('has what CASE 1.1 requires, and no field that it does not know, for any unit', () => {
    fc.assert(fc.property(unitArbitrary('anything'), (unit) => {
      const { CFDocument, CFItems, CFAssociations } = packageOf(unit);
      const ids = [CFDocument, ...CFItems, ...CFAssociations].map(({ identifier }) => identifier);
      expect(new Set(ids).size).toBe(ids.length);
      expect(CFAssociations.map(({ originNodeURI }) => originNodeURI.identifier)).toEqual(CFItems.map(({ identifier }) => identifier));
      expect(CFAssociations.filter(({ destinationNodeURI }) => !ids.includes(destinationNodeURI.identifier))).toEqual([]);
    }), runs);
  });

  it('is the centre’s private draft and says that it is not the official standard', () => {
    const { CFDocument } = packageOf(shippedUnit('PPL2GEN7'));
    expect(CFDocument).toMatchObject({ creator: 'Coleg Dinas & Glannau', adoptionStatus: 'Private Draft', version: '3' });
    expect(CFDocument.notes).toContain('not an official publication of the standard');
  });

  it('keeps its identifiers when it is written again, later and by another centre; another version has others', () => {
    const unit = shippedUnit('PPL2GEN7');
    const ids = (made: Unit, given = writing) => packageOf(made, given).CFItems.map(({ identifier }) => identifier);
    expect(ids(unit, { ...writing, at: '2027-01-01T00:00:00.000+00:00', centre: 'Another centre' })).toEqual(ids(unit));
    const reworded = { ...unit, criteria: unit.criteria.map((one) => ({ ...one, text: `${one.text}.` })) };
    expect(ids(reworded)).toEqual(ids(unit));
    const newer = ids({ ...unit, metadata: { ...unit.metadata, version: '4' } });
    expect(newer.filter((id) => ids(unit).includes(id))).toEqual([]);
  });

  it('has the printed labels, the order of the document, and the rules in its extensions', () => {
    const { CFDocument, CFItems, CFAssociations } = packageOf(shippedUnit('PPL2GEN7-FORM'));
    expect(CFItems.filter(({ CFItemType }) => CFItemType === 'Scope item').map(({ humanCodingScheme }) => humanCodingScheme)).toEqual(['(a)', '(b)', '(c)', '(d)']);
    const heading = CFItems.find(({ fullStatement }) => fullStatement === 'Spot customer service problems');
    const under = CFAssociations.filter(({ destinationNodeURI }) => destinationNodeURI.identifier === heading?.identifier);
    expect(under.map(({ sequenceNumber }) => sequenceNumber)).toEqual([1, 2, 3, 4, 5]);
    expect(z.object({ rules: z.array(z.unknown()) }).parse(CFDocument.extensions?.attest).rules).toHaveLength(8);
  });
});

const item = (identifier: string, fullStatement: string, more: Readonly<Record<string, unknown>> = {}) => ({ identifier, uri: `https://x/${identifier}`, fullStatement, lastChangeDateTime: '2017-05-25T18:05:29', ...more });
const child = (of: string, origin: string, sequenceNumber?: number) => ({ associationType: 'isChildOf', originNodeURI: { identifier: origin }, destinationNodeURI: { identifier: of }, ...(sequenceNumber === undefined ? {} : { sequenceNumber }) });
const document = { identifier: 'doc', uri: 'https://x/doc', creator: 'A body', title: 'Serving food', lastChangeDateTime: '2017-05-25T18:05:29' };

describe('a CASE package of somebody else', () => {
  it('is read by its tree and numbers, whatever the order in the file', () => {
    const { unit, codes } = readUnit({
      CFDocument: { ...document, adoptionStatus: 'Adopted', subject: ['Hospitality'] },
      CFItems: [item('k', 'Knowledge and understanding'), item('p2', 'Serve food', { humanCodingScheme: '2' }), item('p1', 'Greet people', { humanCodingScheme: '1.' }), item('k1', 'Menus', { listEnumeration: 'a' }), item('p', 'Performance criteria')],
      CFAssociations: [child('p', 'p2', 2), child('p', 'p1', 1), child('k', 'k1'), child('doc', 'k', 2), child('doc', 'p', 1), { associationType: 'exactMatchOf', originNodeURI: { identifier: 'p1' }, destinationNodeURI: { identifier: 'k' } }],
    });
    expect(unit.metadata).toEqual({ title: 'Serving food', sectors: ['Hospitality'] });
    expect(unit.criteria).toEqual([{ id: '1', label: '1.', text: 'Greet people' }, { id: '2', text: 'Serve food' }]);
    expect(unit.knowledge).toEqual([{ id: 'a', text: 'Menus' }]);
    expect(unit.source).toEqual({ title: 'Serving food', publisher: 'A body' });
    expect(codes).toEqual(['not-official']);
  });

  it('says what it could not tell: kinds, labels, headings over headings', () => {
    const { unit, messages } = readUnit({
      CFDocument: document, CFItems: [item('a', 'Area'), item('b', 'Cluster'), item('c', 'Do it'), item('d', 'Do it again')],
      CFAssociations: [child('a', 'b'), child('b', 'c'), child('b', 'd')],
    });
    expect(unit.groups).toEqual([{ heading: 'Cluster', criteria: ['1', '2'] }]);
    expect(messages).toContain('The file does not say what kind 2 statements are.');
    expect(messages).toContain('2 statements have no label');
    expect(messages).toContain('1 heading was left out');
  });

  it('keeps every statement where things hang on each other in a circle or on nothing, and labels that stand twice apart', () => {
    const { unit, codes } = readUnit({
      CFDocument: document, CFItems: [item('a', 'One', { humanCodingScheme: '1' }), item('b', 'Two', { humanCodingScheme: '1' }), item('c', 'Three'), { fullStatement: 'no identifier' }],
      CFAssociations: [child('b', 'a'), child('a', 'b'), child('gone', 'c')],
    });
    expect([...unit.groups.map(({ heading }) => heading), ...unit.criteria.map(({ text }) => text)].sort()).toEqual(['One', 'Three', 'Two']);
    expect(codes).toEqual(expect.arrayContaining(['adrift', 'unread']));
    const twice = readUnit({ CFDocument: document, CFItems: [item('a', 'One', { humanCodingScheme: '1' }), item('b', 'Two', { humanCodingScheme: '(1)' })] });
    expect(twice.unit.criteria).toEqual([{ id: '1', text: 'One' }, { id: '1 (2)', label: '(1)', text: 'Two' }]);
    expect(twice.codes).toContain('repeated');
  });

  it('keeps a rule of a kind that is not known here by its sentence, and says which names are missing', () => {
    const rules = [{ kind: 'moon-phase', strength: 'must', sentence: 'Only at full moon.' }, { kind: 'method', criteria: ['99'], anyOf: ['observation'], strength: 'must', sentence: 'Observe PC 99.' }, { kind: 'cover' }];
    const { unit, codes } = readUnit({ CFDocument: { ...document, extensions: { attest: { rules, howTo: 7 } } }, CFItems: [item('a', 'One', { humanCodingScheme: '1', CFItemType: 'Performance criterion' })] });
    expect(unit.rules).toEqual([{ kind: 'review', strength: 'must', sentence: 'Only at full moon.' }, rules[1]]);
    expect(codes).toEqual(['not-official', 'unread', 'for-review', 'rules-came', 'names-missing']);
  });

  it('of this program leaves no doubt about a tree that its extensions hold as a whole', () => {
    const unit = madeUnit({ criteria: [{ id: '1', text: 'One' }, { id: '2', text: 'Two' }], groups: [{ heading: 'Both', criteria: ['2', '1'] }, { heading: 'Again', criteria: ['2'] }] });
    const reading = readUnit(packageOf({ ...unit, behaviours: [{ id: 'x'.repeat(200), text: 'Smile' }] }));
    expect(reading.unit.groups).toEqual(unit.groups);
    expect(reading.codes).toEqual(['not-official', 'numbered']);
    expect(readUnit(packageOf(unit)).codes).toEqual(['not-official']);
  });

  it('is a draft of at most a unit’s size', () => {
    const many = { CFDocument: document, CFItems: Array.from({ length: 1001 }, (_, at) => item(`i${at}`, `Statement ${at}`)) };
    expect(readExchange(JSON.stringify(many), say)).toEqual({ kind: 'too-large', format: 'case' });
    expect(readExchange(JSON.stringify({ CFDocument: document, CFItems: [] }), say)).toEqual({ kind: 'empty', format: 'case' });
  });
});

describe('a part of a statement', () => {
  it('stands under it in the tree', () => {
    const unit = madeUnit({ criteria: [{ id: '3', text: 'Whole' }, { id: '3.1', text: 'Part', parent: '3' }, { id: '4', text: 'Next' }] });
    const { CFItems, CFAssociations } = packageOf(unit);
    const [, whole, part] = CFItems;
    expect(CFAssociations.find(({ originNodeURI }) => originNodeURI.identifier === part?.identifier)?.destinationNodeURI.identifier).toBe(whole?.identifier);
  });
});
