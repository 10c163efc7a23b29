import { z } from 'zod';
import type { Part, Report } from '../../../domain/report/report.ts';
import { sampleReport } from './sample-report.ts';

/** Pages of the sample record. */
const samplePages = 13;
const places = new Set(['anchor', 'to', 'pageOf']);
const parts = z.custom<readonly Part[]>();

/** A record of at least so many pages: the sample again and again, every copy with places of its own. */
export function sizedReport(pages: number): Report {
  const copies = Math.ceil(pages / samplePages);
  return { ...sampleReport, parts: Array.from({ length: copies }, (_, copy) => copyOf(copy)).flat() };
}

function copyOf(copy: number): readonly Part[] {
  const suffixed = (key: string, value: unknown): unknown => (places.has(key) && typeof value === 'string' ? `${value}#${copy}` : value);
  return parts.parse(JSON.parse(JSON.stringify(sampleReport.parts, suffixed)));
}
