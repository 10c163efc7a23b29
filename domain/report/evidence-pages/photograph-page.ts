import type { EvidenceFile } from '../../evidence/evidence-file.ts';
import type { Locator } from '../../evidence/locator.ts';
import { referenceOf } from '../base-context.ts';
import { paragraph } from '../build/blocks.ts';
import { claimedAt, claimedWhole, claimsOn } from '../facts/claims-on.ts';
import type { ClaimOn } from '../facts/claims-on.ts';
import type { CriterionKey } from '../../unit/criterion-key.ts';
import type { EvidencePage } from '../facts/evidence-pages.ts';
import type { Block, Picture } from '../report.ts';
import type { RecordContext } from '../unit-context.ts';
import { madeBy } from '../words/by-words.ts';
import { namesOverUnits } from '../words/criterion-names.ts';
import { sizeWords } from '../words/file-words.ts';
import { methodName } from '../words/method-words.ts';
import { period } from '../words/when.ts';

type PhotographPage = Extract<EvidencePage, { readonly kind: 'photographs' }>;
type Region = Extract<Locator, { readonly kind: 'region' }>;
const longestAlternative = 250;

/** Pictures of an item, never cropped, each beside what it shows, which of its regions is claimed for what, and where it came from. */
export function photographBlocks(record: RecordContext, page: PhotographPage): readonly Block[] {
  const { say } = record;
  const { fields, id } = page.evidence;
  const last = record.pages.filter((one) => one.kind === 'photographs').length;
  return [
    { kind: 'heading', level: 2, text: say('report.annex.title'), anchor: page.anchor, newPage: true, tab: referenceOf(record, id) },
    paragraph('evidence-title', say('report.annex.of', { title: fields.title, method: methodName(say, fields.method), day: period(say, fields) })),
    ...page.photographs.map((file, index) => photograph(record, page, file, page.first + index + 1)),
    paragraph('note', say('report.annex.page', { page: `A-${page.number}`, last: `A-${last}` })),
  ];
}

function photograph(record: RecordContext, page: PhotographPage, file: EvidenceFile, number: number): Picture {
  const claims = claimsOn(record, page.evidence);
  const regions = regionsOn(claims, file, number, page.all);
  return {
    kind: 'picture', source: file.file, anchor: `${page.anchor}-${number}`, alternative: alternative(record, page, file, number),
    beside: besideLines(record, page, file, number, claims, regions),
    regions: regions.map(({ name, x, y, width, height }) => ({ name, x, y, width, height })),
  };
}

/** Regions claimed on this picture: those that name it or its number, or any where there is one picture only. */
function regionsOn(claims: readonly ClaimOn[], { file, redactionOf }: EvidenceFile, number: number, all: number): readonly Region[] {
  const regions = new Map<string, Region>();
  for (const place of claims.flatMap((claim) => claim.places)) {
    if (place.kind !== 'region' || regions.has(place.name)) continue;
    const isHere = place.file === undefined ? (place.page ?? (all === 1 ? number : 1)) === number : place.file === file || place.file === redactionOf;
    if (isHere) regions.set(place.name, place);
  }
  return [...regions.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function besideLines(record: RecordContext, page: PhotographPage, file: EvidenceFile, number: number, claims: readonly ClaimOn[], regions: readonly Region[]): Picture['beside'] {
  const { say, input } = record;
  const { units } = input;
  const claimed = claimedHere(record, claims, number);
  return [
    { heading: say('report.annex.photograph', { number, all: page.all }), text: '' },
    { heading: say('report.annex.shows'), text: file.shows ?? say('report.annex.no-description') },
    ...(claimed === '' ? [] : [{ heading: say('report.head.claimed-for'), text: claimed }]),
    ...regions.map((region) => ({ heading: say('report.annex.region', { name: region.name }), text: say('report.annex.claimed-for', { names: namesOverUnits(say, units, claimedAt(claims, (place) => place.kind === 'region' && place.name === region.name)) }) })),
    { heading: say('report.annex.made'), text: `${madeBy(record, page.evidence)}, ${period(say, page.evidence.fields)}` },
    ...(file.redactionOf === undefined ? [] : [{ heading: say('report.annex.hidden'), text: say(file.leftOut === 'place' ? 'report.annex.hidden-place' : 'report.annex.hidden-words') }]),
    { heading: say('report.annex.file'), text: fileLine(record, file) },
  ];
}

/** What this picture is claimed for, each place in words beside it; what names no picture stands beside the first. */
function claimedHere({ say, input }: RecordContext, claims: readonly ClaimOn[], number: number): string {
  const names = (keys: readonly CriterionKey[]): string => namesOverUnits(say, input.units, keys);
  const pictured = claimedAt(claims, (place) => place.kind === 'photograph' && number >= place.from && number <= (place.to ?? place.from));
  const said = new Set(claims.flatMap((claim) => claim.places).flatMap((place) => (place.kind === 'words' && pictureNamed(place.text) === number ? [place.text] : [])));
  const inWords = [...said].map((text) => say('report.annex.claimed-at', { names: names(claimedAt(claims, (place) => place.kind === 'words' && place.text === text)), place: text }));
  const whole = number === 1 ? claimedWhole(claims) : [];
  return [names([...pictured, ...whole]), ...inWords].filter((line) => line !== '').join('\n');
}

/** The photograph that a place in words begins with, else the first. */
function pictureNamed(text: string): number {
  return Number(/^(?:photo(?:graph)?|picture) (\d+)\b/i.exec(text)?.[1] ?? 1);
}

function fileLine({ say, input }: RecordContext, file: EvidenceFile): string {
  const picture = input.files.get(file.file)?.picture;
  const measure = picture === undefined ? [] : [`${picture.width} × ${picture.height}`];
  const digest = file.sha256.slice(0, 8).toUpperCase();
  return [...measure, sizeWords(file.size), say('report.annex.digest', { digest: `${digest.slice(0, 4)} ${digest.slice(4)}` })].join(', ');
}

/** What a reader hears who cannot see it: the candidate's words, else that there are none. */
function alternative(record: RecordContext, page: PhotographPage, file: EvidenceFile, number: number): string {
  const reference = referenceOf(record, page.evidence.id);
  return (file.shows ?? record.say('report.annex.alternative', { number, reference })).slice(0, longestAlternative);
}
