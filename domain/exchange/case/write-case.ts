import { cleanLine } from '../../text/clean-words.ts';
import { unitCodes } from '../../unit/unit-codes.ts';
import { unitTitle } from '../../unit/unit-titles.ts';
import type { Unit } from '../../unit/unit.ts';
import type { Writing } from '../adapter.ts';
import { readLabel, saysItself } from '../outline/labels.ts';
import { outlineOfUnit } from '../outline/outline-of-unit.ts';
import type { OutlineLine } from '../outline/outline.ts';
import { ownExtension } from './case-shapes.ts';
import { itemTypeOf, itemTypes } from './item-types.ts';

/** A thing of a package: its name in the whole world, which is the same whenever the same unit is written. */
interface Identified { readonly identifier: string; readonly uri: string }

type Namer = (name: string) => Identified;

/** A CASE 1.1 package of a unit: one document, an item for each section, heading and statement, and what each is a child of. `beside` is what only this program reads. */
export function casePackage(unit: Unit, writing: Writing, beside: Readonly<Record<string, unknown>>): unknown {
  const outline = outlineOfUnit(unit, writing.say);
  const named = (name: string): Identified => {
    const identifier = writing.uuid(name);
    return { identifier, uri: `urn:uuid:${identifier}` };
  };
  const inUnit: Namer = (key) => named(`${unitName(unit)}#${key}`);
  const typeNamer: Namer = (title) => named(`item-type:${title}`);
  const document = { ...inUnit(''), ...documentOf(unit, writing), ...(Object.keys(beside).length === 0 ? {} : { extensions: { [ownExtension]: beside } }) };
  const used = itemTypes.filter((type) => outline.some((line) => itemTypeOf(line) === type));
  return {
    CFDocument: document,
    CFItems: outline.map((line) => itemOf(line, inUnit, typeNamer, writing.at)),
    CFAssociations: associationsOf(outline, { inUnit, at: writing.at, title: document.title }),
    CFDefinitions: { CFItemTypes: used.map(({ title, hierarchyCode }) => ({ ...typeNamer(title), title, description: title, hierarchyCode, lastChangeDateTime: writing.at })) },
  };
}

/** What a unit's identifiers are made from: its code and version, for another version is another document; without a code its source. */
function unitName(unit: Unit): string {
  const [code] = unitCodes(unit);
  return `unit:${code ?? unit.source.title}:${unit.metadata.version ?? ''}`;
}

/** Who writes is the creator, since what a centre read from a form is not the official standard; the file says so itself. */
function documentOf(unit: Unit, { say, centre, at }: Writing): { readonly title: string } & Readonly<Record<string, unknown>> {
  const { version, sectors } = unit.metadata;
  const { title: source, publisher } = unit.source;
  const description = [...unit.overview, ...(unit.introductions.sufficiency ?? [])].join('\n\n');
  return {
    creator: lineOf(centre ?? say('exchange.creator-unnamed')), title: lineOf(unitTitle(unit)), lastChangeDateTime: at, caseVersion: '1.1', frameworkType: 'Unit', adoptionStatus: 'Private Draft',
    ...(publisher === undefined ? {} : { publisher: lineOf(publisher) }), ...(version === undefined ? {} : { version: lineOf(version) }), ...(sectors === undefined ? {} : { subject: sectors.map(lineOf) }),
    ...(description === '' ? {} : { description }), notes: say('exchange.case.notes', { source: lineOf(source) }),
  };
}

/** CASE's NormalizedString: one line, nothing around it. */
function lineOf(words: string): string {
  return cleanLine(words);
}

function itemOf(line: OutlineLine, named: Namer, typeNamer: Namer, at: string): Readonly<Record<string, unknown>> {
  const { title } = itemTypeOf(line);
  const own = ownOf(line);
  return {
    ...named(line.key), fullStatement: line.words, ...(line.label === null ? {} : { humanCodingScheme: lineOf(line.label) }), CFItemType: title, CFItemTypeURI: { title, ...typeNamer(title) },
    ...(line.notes.length === 0 ? {} : { notes: line.notes.join('\n\n') }), lastChangeDateTime: at, ...(Object.keys(own).length === 0 ? {} : { extensions: { [ownExtension]: own } }),
  };
}

/** What a statement's printed label and place do not say of it. */
function ownOf({ criterion, above }: OutlineLine): Readonly<Record<string, unknown>> {
  if (criterion === null) return {};
  const { id, label, parent, formatting } = criterion;
  const isPart = above?.includes('/') === true;
  return {
    ...(saysItself({ id, label }) && readLabel(lineOf(label ?? id)) !== null ? {} : { id, ...(label === undefined ? {} : { label }) }),
    ...(parent !== undefined && !isPart ? { parent } : {}), ...(formatting === undefined ? {} : { formatting }),
  };
}

interface AssociationContext { readonly inUnit: Namer; readonly at: string; readonly title: string }

/** Each item is a child of what stands above it, numbered in the order of the document. */
function associationsOf(outline: readonly OutlineLine[], { inUnit, at, title }: AssociationContext): readonly unknown[] {
  const words = new Map(outline.map((line) => [line.key, line.words]));
  const counted = new Map<string, number>();
  return outline.map(({ key, above, words: own }) => {
    const parent = above ?? '';
    const sequenceNumber = (counted.get(parent) ?? 0) + 1;
    counted.set(parent, sequenceNumber);
    return {
      ...inUnit(`${key} is child of ${parent}`), associationType: 'isChildOf', sequenceNumber, originNodeURI: { title: lineOf(own), ...inUnit(key) },
      destinationNodeURI: { title: lineOf(words.get(parent) ?? title), ...inUnit(parent) }, lastChangeDateTime: at,
    };
  });
}
