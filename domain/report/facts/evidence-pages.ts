import type { EvidenceFile } from '../../evidence/evidence-file.ts';
import type { EvidenceId } from '../../evidence/evidence-id.ts';
import type { Form, FormContent } from '../../form/form.ts';
import type { Evidence } from '../../portfolio/portfolio.ts';
import type { ReportInput } from '../report-input.ts';

/** Evidence printed with the record: on its own form, or as photographs on a numbered page of the annex. */
export type EvidencePage =
  | { readonly kind: 'form'; readonly evidence: Evidence; readonly anchor: string; readonly form: Form; readonly content: FormContent }
  | { readonly kind: 'photographs'; readonly evidence: Evidence; readonly anchor: string; readonly number: number; readonly photographs: readonly EvidenceFile[]; readonly first: number; readonly all: number };

const photographsAPage = 2;
const pictureName = /\.(jpe?g|png)$/;

/** The pages of evidence behind the record: written forms in order of reference, then the annex of photographs. */
export function evidencePages(input: ReportInput, evidence: readonly Evidence[], references: ReadonlyMap<EvidenceId, string>): readonly EvidencePage[] {
  const printed = evidence.filter((item) => item.withdrawn === undefined && item.erased === undefined && servesPrintedUnit(input, item));
  const forms = printed.flatMap((item) => formPage(input, item, `evidence-${references.get(item.id) ?? item.id}`));
  const annex: EvidencePage[] = [];
  for (const item of printed) annex.push(...photographPages(input, item, annex.length));
  return [...forms, ...annex];
}

/** Whether evidence belongs in a record of these units: claimed for one of them, inferred from, or claimed for none at all. */
export function servesPrintedUnit(input: ReportInput, evidence: Evidence): boolean {
  const claimed = [...input.portfolio.claims].filter(([, claims]) => claims.has(evidence.id)).map(([key]) => key.slice(0, key.indexOf('#')));
  const inferred = [...input.portfolio.inferences.values()].filter((inference) => inference.from.some((source) => source.evidence === evidence.id)).map(({ criterion }) => criterion.slice(0, criterion.indexOf('#')));
  return claimed.length === 0 || input.units.some((unit) => claimed.includes(unit.id) || inferred.includes(unit.id));
}

function formPage(input: ReportInput, evidence: Evidence, anchor: string): readonly EvidencePage[] {
  const file = evidence.fields.written;
  const content = file === undefined ? undefined : input.written.get(file.file);
  const form = content === undefined ? undefined : input.forms.find((one) => one.id === content.form);
  return content === undefined || form === undefined ? [] : [{ kind: 'form', evidence, anchor, form, content }];
}

function photographPages(input: ReportInput, evidence: Evidence, before: number): readonly EvidencePage[] {
  const all = photographsOf(input, evidence);
  const starts = all.flatMap((_, index) => (index % photographsAPage === 0 ? [index] : []));
  return starts.map((first, index) => {
    const number = before + index + 1;
    return { kind: 'photographs', evidence, anchor: `annex-${number}`, number, photographs: all.slice(first, first + photographsAPage), first, all: all.length };
  });
}

/** The pictures of an item that may be printed: here, and not the original of one made from it by taking something out. */
export function photographsOf(input: ReportInput, evidence: Evidence): readonly EvidenceFile[] {
  const originals = new Set(evidence.fields.files.map((file) => file.redactionOf));
  return evidence.fields.files.filter((file) => pictureName.test(file.file) && !originals.has(file.file) && (input.files.get(file.file)?.state ?? 'here') === 'here');
}
